import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Problem } from '../../core/model/problem.js'
import { plural } from '../../core/units/plural.js'
import { readGithubActionBenchmarkHistory } from '../../stores/import/github-action-benchmark-history.js'
import { readNeutralHistory } from '../../stores/import/neutral-history.js'
import type { Store } from '../../stores/store.js'
import type { HistoryLine } from '../command-line.js'
import type { Host } from '../host.js'
import { renderWarning } from '../render-warning.js'

type ImportLine = Extract<HistoryLine, { action: 'import' }>

const READERS = {
  'github-action-benchmark': readGithubActionBenchmarkHistory,
  neutral: readNeutralHistory,
} as const

/** `history import`: stores the runs of another tool's history; importing twice is importing once. */
export async function historyImport(line: ImportLine, store: Store, { cwd, stderr }: Host): Promise<number> {
  const text = await readText(resolve(cwd, line.file))
  const target = {
    file: line.file,
    branch: line.branch ?? 'main',
    ...(line.suite === undefined ? {} : { suite: line.suite }),
  }
  const history = READERS[line.from](text, target)
  await store.append(history.runs)
  if (line.verbosity === 'quiet') return 0
  for (const warning of history.warnings) stderr.write(renderWarning('warning', warning))
  if (history.unknownUnits.length > 0) {
    const units = history.unknownUnits.map((unit) => JSON.stringify(unit)).join(', ')
    stderr.write(
      renderWarning('warning', { message: `units of unknown direction, taken as lower is better: ${units}` }),
    )
  }
  const { size } = new Set(history.runs.map(({ suite }) => suite))
  stderr.write(
    `${plural(history.runs.length, 'run')} of ${plural(size, 'suite')} imported into ${store.description}\n`,
  )
  return 0
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const what = `cannot be read: ${(cause as Error).message}`
    throw new Problem({
      kind: 'measurement',
      what,
      file: path,
      remedy: 'Check the path and its permissions',
      cause,
    })
  }
}
