import { Problem } from '../../core/model/problem.js'
import type { Run } from '../../core/model/run.js'
import type { Store } from '../../stores/store.js'
import type { HistoryLine } from '../command-line.js'
import { type FoundRun, findRuns, startOf } from './find-runs.js'
import { storedRuns } from './stored-runs.js'

export type ExportLine = Extract<HistoryLine, { action: 'export' }>

/** Every run that the flags let through; none is an empty list. */
export async function allRuns(line: ExportLine, store: Store): Promise<readonly Run[]> {
  if (line.run !== undefined) return [await oneRun(line, store)]
  const groups = await storedRuns(store, line, Number.MAX_SAFE_INTEGER)
  return store.read(groups.flatMap(({ refs }) => refs))
}

/**
 * The run that the flags name: of several attempts the last, without `--run` the newest of all.
 * @throws Problem (usage) where none is stored, or where an id stands in several suites, branches or strata
 */
export async function oneRun(line: ExportLine, store: Store): Promise<Run> {
  const found = line.run === undefined ? await newest(line, store) : await findRuns(line.run, line, store)
  const groups = new Set(found.map(({ branch, suite, stratum }) => JSON.stringify([branch, suite, stratum])))
  if (groups.size > 1) throw ambiguous(line.run ?? '', found)
  const [run] = await store.read(found.slice(0, 1).map(({ ref }) => ref))
  if (run !== undefined) return run
  throw new Problem({
    kind: 'usage',
    what: `there are no such runs in ${store.description}`,
    remedy: '`noisegate history list` shows what is stored, `noisegate run --record` stores one',
  })
}

async function newest(line: ExportLine, store: Store): Promise<readonly FoundRun[]> {
  const groups = await storedRuns(store, line, 1)
  const found = groups.flatMap(({ refs, ...group }) => refs.map((ref) => ({ ...group, ref })))
  return found.toSorted((one, next) => (startOf(one.ref) > startOf(next.ref) ? -1 : 1)).slice(0, 1)
}

function ambiguous(name: string, found: readonly FoundRun[]): Problem {
  const suites = [...new Set(found.map(({ suite }) => JSON.stringify(suite)))].join(', ')
  return new Problem({
    kind: 'usage',
    what: `${found.length} stored runs have the id ${JSON.stringify(name)}`,
    expected: 'one',
    remedy: `Choose with --suite (${suites}) and --branch, or give the path that \`noisegate history list\` prints`,
  })
}
