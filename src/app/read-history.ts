import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { groupsOf } from '../core/backtest/replay-points.js'
import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import type { Run } from '../core/model/run.js'
import { createDirectoryStore } from '../stores/directory-store.js'
import { readGithubActionBenchmarkHistory } from '../stores/import/github-action-benchmark-history.js'
import type { ImportedHistory } from '../stores/import/imported-history.js'
import { readNeutralHistory } from '../stores/import/neutral-history.js'
import type { RunRef, Store } from '../stores/store.js'
import { type StoredFilter, type StoredGroup, storedRuns } from './commands/stored-runs.js'

/** A history to be replayed: groups of comparable runs, each oldest first. */
export interface History {
  /** As the user named it. */
  readonly label: string
  readonly groups: AsyncIterable<HistoryGroup>
  /** How much there is in each group, in their order. Reads one run a group at most. */
  readonly outline: () => Promise<readonly GroupOutline[]>
  /** Spellings that tell no direction. */
  readonly unknownUnits: readonly string[]
  readonly warnings: readonly Warning[]
}

/** Runs of one branch, suite and stratum, oldest first. */
export interface HistoryGroup extends AsyncIterable<Run> {
  readonly length: number
}

export interface GroupOutline {
  readonly runs: number
  /** Of a run: in a file their mean, in a store those of the newest. */
  readonly series: number
}

/** Runs of a store that are held at once. */
const BATCH = 64

/**
 * Opens a store directory, a neutral history, or a `data.js` of github-action-benchmark. A store is read while it is
 * replayed, a few runs at a time.
 * @throws Problem (usage) where there is nothing, (store) for what cannot be read or is malformed
 */
export async function readHistory(path: string, cwd: string, filter: StoredFilter): Promise<History> {
  const place = resolve(cwd, path)
  if (await isDirectory(place, path)) {
    return storeHistory(createDirectoryStore({ path: place, label: path }), filter)
  }
  return fileHistory(parseHistory(await readText(place, path), path), path, filter)
}

/** The runs of a store. */
export function storeHistory(store: Store, filter: StoredFilter): History {
  let listed: Promise<StoredGroup[]> | undefined
  const list = () => {
    listed ??= storedRuns(store, filter, Number.MAX_SAFE_INTEGER)
    return listed
  }
  return {
    label: store.description,
    groups: groupsOfStore(store, list),
    outline: async () => await outlineOf(store, await list()),
    unknownUnits: [],
    warnings: store.warnings,
  }
}

/** The text of a file in either form: `data.js` is told by its prefix or its object "entries". */
export function parseHistory(text: string, file: string): ImportedHistory {
  const target = { file, branch: 'main' }
  const isDataJs = /^\uFEFF?\s*window\.BENCHMARK_DATA\b/.test(text) || /^\s*\{[^[\]]*"entries"\s*:/.test(text)
  return isDataJs ? readGithubActionBenchmarkHistory(text, target) : readNeutralHistory(text, target)
}

function fileHistory(history: ImportedHistory, label: string, { branch, suite }: StoredFilter): History {
  const runs = history.runs.filter(
    (run) => (branch === undefined || run.branch === branch) && (suite === undefined || run.suite === suite),
  )
  const groups = groupsOf(runs)
  async function* all() {
    for (const group of groups) yield { length: group.length, [Symbol.asyncIterator]: () => each(group) }
  }
  const outline = groups.map((group) => ({
    runs: group.length,
    series: group.reduce((sum, { series }) => sum + series.length, 0) / group.length,
  }))
  const { unknownUnits, warnings } = history
  return { label, groups: all(), outline: async () => outline, unknownUnits, warnings }
}

async function* each(runs: readonly Run[]): AsyncGenerator<Run> {
  yield* runs
}

async function* groupsOfStore(
  store: Store,
  list: () => Promise<StoredGroup[]>,
): AsyncGenerator<HistoryGroup> {
  for (const { refs } of await list())
    yield { length: refs.length, [Symbol.asyncIterator]: () => runsOf(store, refs.toReversed()) }
}

async function outlineOf(store: Store, groups: readonly StoredGroup[]): Promise<GroupOutline[]> {
  const newest = await store.read(groups.flatMap(({ refs }) => refs.slice(0, 1)))
  return groups.map(({ refs }, index) => ({ runs: refs.length, series: newest[index]?.series.length ?? 0 }))
}

async function* runsOf(store: Store, refs: readonly RunRef[]): AsyncGenerator<Run> {
  for (let start = 0; start < refs.length; start += BATCH) {
    yield* await store.read(refs.slice(start, start + BATCH))
  }
}

async function isDirectory(place: string, path: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory()
  } catch (cause) {
    throw new Problem({
      kind: 'usage',
      what: 'there is no such history',
      file: path,
      expected: 'a store directory, a neutral history file, or data.js of github-action-benchmark',
      cause,
    })
  }
}

async function readText(place: string, path: string): Promise<string> {
  try {
    return await readFile(place, 'utf8')
  } catch (cause) {
    const what = `cannot be read: ${(cause as Error).message}`
    throw new Problem({ kind: 'store', what, file: path, remedy: 'Check its permissions', cause })
  }
}
