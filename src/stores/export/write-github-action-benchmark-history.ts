import type { Direction, Warning } from '../../core/model/measurement.js'
import type { Run } from '../../core/model/run.js'
import { lostDetail } from './lost-detail.js'
import { CUSTOM_TOOLS, type CustomRow, writeGithubActionBenchmark } from './write-github-action-benchmark.js'

/** One point of a chart. */
export interface DataEntry {
  readonly commit: Readonly<Record<string, unknown>>
  /** Milliseconds since 1970. */
  readonly date: number
  readonly tool: string
  readonly benches: readonly CustomRow[]
}

/** What stands in `data.js`; entries of a chart are oldest first. */
export interface DataFile {
  /** Milliseconds since 1970. */
  readonly lastUpdate: number
  readonly repoUrl: string
  readonly entries: Readonly<Record<string, readonly DataEntry[]>>
}

/** What that tool's own page expects before the JSON. */
export const DATA_PREFIX = 'window.BENCHMARK_DATA = '

/** The format tells who committed; stored runs do not. */
const NOBODY = { name: 'unknown', username: 'unknown' }

/**
 * Runs of one branch as github-action-benchmark keeps them. A suite is a chart; its series that are better higher are a second
 * one, because a chart has one direction. `repoUrl` is the page of the repository, empty where it is not known.
 * Source: github-action-benchmark v1.22.0, `src/write.ts`.
 */
export function writeGithubActionBenchmarkHistory(
  runs: readonly Run[],
  repoUrl: string,
): { readonly document: DataFile; readonly warnings: readonly Warning[] } {
  const sorted = runs.toSorted((one, next) => Date.parse(one.startedAt) - Date.parse(next.startedAt))
  const entries = new Map<string, DataEntry[]>()
  for (const run of sorted) {
    for (const direction of ['lower', 'higher'] as const) {
      const entry = writeEntry(run, direction, repoUrl)
      if (entry.benches.length === 0) continue
      const chart = direction === 'lower' ? run.suite : `${run.suite} (bigger is better)`
      const points = entries.get(chart)
      if (points === undefined) entries.set(chart, [entry])
      else points.push(entry)
    }
  }
  return {
    document: {
      lastUpdate: Date.parse(sorted.at(-1)?.startedAt ?? '1970-01-01T00:00:00Z'),
      repoUrl,
      entries: Object.fromEntries(entries),
    },
    warnings: lostOf(sorted),
  }
}

function writeEntry(run: Run, direction: Direction, repoUrl: string): DataEntry {
  const { sha, time } = run.commit
  const url = repoUrl === '' ? '' : `${repoUrl}/commit/${sha}`
  const timestamp = time === undefined ? {} : { timestamp: time }
  return {
    commit: { id: sha, message: '', url, ...timestamp, author: NOBODY, committer: NOBODY },
    date: Date.parse(run.startedAt),
    tool: CUSTOM_TOOLS[direction],
    benches: writeGithubActionBenchmark(run, direction).document,
  }
}

function lostOf(runs: readonly Run[]): readonly Warning[] {
  const strata = new Set(runs.map(({ environment }) => environment.stratum)).size
  const machines = `${strata} kinds of machine stand in one chart, because the format has no machine`
  return [
    { message: 'commit messages, authors and machines are not part of what was written' },
    ...(strata > 1 ? [{ message: machines }] : []),
    ...lostDetail(runs.flatMap((run) => run.series)),
  ]
}
