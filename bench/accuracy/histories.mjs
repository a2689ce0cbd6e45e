import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a folder that may be neutral histories, in the order in which the page names them. */
export function historyFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1))
}

/**
 * One neutral history with where it comes from.
 *
 * @param {(text: string, target: { file: string, branch: string }) => { runs: readonly object[] }} read the product's reader
 */
export function openHistory(folder, file, read) {
  const text = readFileSync(join(folder, file), 'utf8')
  const { source, tool, runner } = JSON.parse(text)
  const { runs } = read(text, { file, branch: 'main' })
  return { name: source.repo, source, tool, runner, runs }
}
