import type { Run, Series } from './run.js'
import { seriesKey } from './series-key.js'

/**
 * Attempts of one run id as one run: the latest attempt's record, with the rounds of all attempts pooled, earlier first.
 * Attempts on different strata are different machines and stay apart. A series whose unit or direction changed between
 * attempts keeps the latest attempt's rounds. A pooled run says so in its warnings. Order: that of each latest attempt.
 */
export function mergeAttempts(runs: readonly Run[]): readonly Run[] {
  const groups = new Map<string, Run[]>()
  for (const run of runs) {
    const key = JSON.stringify([run.branch, run.suite, run.environment.stratum, run.id])
    groups.set(key, [...(groups.get(key) ?? []), run])
  }
  const merged = [...groups.values()].map((attempts) =>
    pool(attempts.toSorted((one, next) => one.attempt - next.attempt)),
  )
  const place = new Map(runs.map((run, index) => [run, index]))
  return merged
    .sort((one, next) => (place.get(one.latest) ?? 0) - (place.get(next.latest) ?? 0))
    .map(({ run }) => run)
}

function pool(attempts: readonly Run[]): { readonly run: Run; readonly latest: Run } {
  const latest = attempts.at(-1) as Run
  if (attempts.length === 1) return { run: latest, latest }
  const pooled = new Map<string, Series>()
  for (const series of attempts.flatMap((run) => run.series)) {
    const key = seriesKey(series)
    pooled.set(key, joinRounds(pooled.get(key), series))
  }
  const message = `attempts ${attempts.map(({ attempt }) => attempt).join(', ')} of run ${latest.id} are pooled`
  return {
    run: { ...latest, series: [...pooled.values()], warnings: [...latest.warnings, { message }] },
    latest,
  }
}

function joinRounds(earlier: Series | undefined, later: Series): Series {
  if (earlier?.unit !== later.unit || earlier.direction !== later.direction) return later
  return { ...later, rounds: [...earlier.rounds, ...later.rounds] }
}
