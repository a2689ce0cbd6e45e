import type { Report } from '../core/model/report.js'
import { renderCheckRun } from './check-run.js'
import { renderJson } from './json.js'
import { renderMarkdown } from './markdown.js'
import { renderSummary } from './summary.js'
import { renderTerminal } from './terminal.js'

/** A way to show a report. Rendering is pure: it decides nothing, and the exit code does not depend on it. */
export interface Reporter {
  /** Registry key and file name. */
  readonly name: string
  /** One sentence: for whom and where. */
  readonly purpose: string
  readonly mediaType: 'application/json' | 'text/markdown' | 'text/plain'
  readonly render: (report: Report) => string
}

/** Every reporter with its default options. */
export const reporters: readonly Reporter[] = [
  {
    name: 'terminal',
    purpose: 'Aligned text for a person at a terminal or a job log.',
    mediaType: 'text/plain',
    render: (report) => renderTerminal(report),
  },
  {
    name: 'markdown',
    purpose: 'The comment of a pull request.',
    mediaType: 'text/markdown',
    render: (report) => renderMarkdown(report),
  },
  {
    name: 'summary',
    purpose: 'The job summary: the comment without its limits.',
    mediaType: 'text/markdown',
    render: (report) => renderSummary(report),
  },
  {
    name: 'check-run',
    purpose: 'The payload of a check run with its annotations.',
    mediaType: 'application/json',
    render: (report) => `${JSON.stringify(renderCheckRun(report), null, 2)}\n`,
  },
  {
    name: 'json',
    purpose: 'The record itself, for machines.',
    mediaType: 'application/json',
    render: renderJson,
  },
]

/** The reporter of a name; undefined for an unknown one. */
export function findReporter(name: string): Reporter | undefined {
  return reporters.find((reporter) => reporter.name === name)
}
