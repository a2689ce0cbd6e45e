import type { Environment } from '../core/model/environment.js'
import type { Measurement, Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import type { Run, Series } from '../core/model/run.js'
import { seriesFacts } from '../core/model/series-facts.js'
import { seriesKey } from '../core/model/series-key.js'

/** Who measured what, when: the part of a run that its measurements do not tell. */
export type RunOrigin = Pick<Run, 'id' | 'suite' | 'branch' | 'commit' | 'startedAt' | 'trigger' | 'attempt'>

export interface BuildRunInput {
  readonly identity: RunOrigin
  readonly parser: string
  readonly environment: Environment
  /** Measurements of each round, in order. */
  readonly rounds: readonly (readonly Measurement[])[]
  readonly warnings: readonly Warning[]
}

/**
 * Joins the measurements of all rounds into one run. Every round must show the same series: one that comes and
 * goes between rounds of unchanged code is a measurement that failed, not a benchmark that vanished.
 * @throws Problem (measurement) naming the first series that some rounds lack
 */
export function buildRun({ identity, parser, environment, rounds, warnings }: BuildRunInput): Run {
  const byKey = new Map<string, { readonly first: Measurement; readonly rounds: (readonly number[])[] }>()
  for (const measurements of rounds) {
    for (const measurement of measurements) {
      const key = seriesKey(measurement)
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, { first: measurement, rounds: [measurement.values] })
      else known.rounds.push(measurement.values)
    }
  }
  const series: Series[] = []
  for (const entry of byKey.values()) {
    if (entry.rounds.length !== rounds.length)
      throw unsteady(identity.suite, entry.first, entry.rounds.length, rounds.length)
    series.push({ ...seriesFacts(entry.first), rounds: entry.rounds })
  }
  return {
    schema: 'noisegate.run/1',
    ...identity,
    parser,
    environment,
    series,
    verdicts: [],
    accepted: [],
    steps: [],
    warnings,
  }
}

function unsteady(suite: string, measurement: Measurement, seen: number, rounds: number): Problem {
  return new Problem({
    kind: 'measurement',
    what: `suite ${suite}: ${measurement.benchmark} (${measurement.metric}) appeared in ${seen} of ${rounds} rounds`,
    expected: 'every round to report the same benchmarks',
    remedy: 'make the command report the same benchmarks in every run, or set `rounds: 1`',
  })
}
