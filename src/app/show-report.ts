import { styleText } from 'node:util'
import type { Report } from '../core/model/report.js'
import { colourFor } from '../platform/log.js'
import { renderJson } from '../reports/json.js'
import { renderTerminal, type TerminalOptions } from '../reports/terminal.js'
import type { ReportTargets } from './command-line.js'
import { type Host, write } from './host.js'
import { writeReportFiles } from './write-report-files.js'

/** Shows a report where the command line asked for it: JSON or text on standard output, and files. */
export async function showReport(report: Report, targets: ReportTargets, host: Host): Promise<void> {
  const text = targets.json ? renderJson(report) : renderTerminal(report, terminalOptions(host))
  await write(host.stdout, text)
  await writeReportFiles(report, {
    ...(targets.jsonFile === undefined ? {} : { json: targets.jsonFile }),
    ...(targets.markdown === undefined ? {} : { markdown: targets.markdown }),
  })
}

const STYLES = {
  pass: 'green',
  attention: 'yellow',
  fail: 'red',
  pending: 'blue',
  strong: 'bold',
  faint: 'dim',
} as const

/** Colours where standard output is a terminal that may show them. */
export function terminalOptions({ stdout, env }: Pick<Host, 'stdout' | 'env'>): TerminalOptions {
  if (colourFor(stdout.isTTY, env) === 'plain') return {}
  return { style: (tone, text) => styleText(STYLES[tone], text, { validateStream: false }) }
}
