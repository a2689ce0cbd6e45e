import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Problem } from '../core/model/problem.js'
import type { Report } from '../core/model/report.js'
import { makeFolder } from '../platform/make-folder.js'
import { renderJson } from '../reports/json.js'
import { renderMarkdown } from '../reports/markdown.js'

/** Files a report goes to, where asked for. */
export interface ReportFiles {
  readonly json?: string
  readonly markdown?: string
}

/**
 * Writes the report to files, creating their folders.
 * @throws Problem (usage) naming the file that cannot be written
 */
export async function writeReportFiles(report: Report, files: ReportFiles): Promise<void> {
  if (files.json !== undefined) await writeText(files.json, renderJson(report))
  if (files.markdown !== undefined) await writeText(files.markdown, renderMarkdown(report))
}

/**
 * Writes one report, creating its folder.
 * @throws Problem (usage) naming the file that cannot be written
 */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(path))
    await writeFile(path, text)
  } catch (cause) {
    const what = `the report cannot be written: ${(cause as Error).message}`
    throw new Problem({ kind: 'usage', what, file: path, remedy: 'Name a path that can be written', cause })
  }
}
