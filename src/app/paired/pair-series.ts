import type { ArmName } from '../../core/model/arm.js'
import type { Measurement } from '../../core/model/measurement.js'
import type { PairedSeries } from '../../core/model/paired-series.js'
import { Problem } from '../../core/model/problem.js'
import { seriesFacts } from '../../core/model/series-facts.js'
import { seriesKey } from '../../core/model/series-key.js'

/** What both arms of one round measured. */
export interface RoundMeasurements {
  readonly baseline: readonly Measurement[]
  readonly candidate: readonly Measurement[]
}

interface Collected {
  readonly first: Measurement
  readonly rounds: Record<ArmName, (readonly number[])[]>
}

/**
 * Joins the rounds of both arms series by series. An arm that has a series in some of its rounds and not in others is
 * a measurement that failed: nothing in it says which rounds belong together.
 * @param renamed baseline name to candidate name, so that a renamed benchmark is one series
 * @throws Problem (measurement) naming the arm and the first series that comes and goes
 */
export function pairSeries(
  suite: string,
  rounds: readonly RoundMeasurements[],
  renamed: Readonly<Record<string, string>>,
): PairedSeries[] {
  const collected = new Map<string, Collected>()
  for (const round of rounds) {
    collect(collected, 'candidate', round.candidate)
    collect(
      collected,
      'baseline',
      round.baseline.map((measurement) => today(measurement, renamed)),
    )
  }
  return [...collected.values()].map(({ first, rounds: values }) => {
    for (const arm of ['baseline', 'candidate'] as const) {
      const seen = values[arm].length
      if (seen !== 0 && seen !== rounds.length)
        throw unsteady({ suite, arm, first, seen, rounds: rounds.length })
    }
    return { suite, ...seriesFacts(first), ...values }
  })
}

function today(measurement: Measurement, renamed: Readonly<Record<string, string>>): Measurement {
  const name = measurement.benchmark
  return Object.hasOwn(renamed, name) ? { ...measurement, benchmark: renamed[name]! } : measurement
}

function collect(
  collected: Map<string, Collected>,
  arm: ArmName,
  measurements: readonly Measurement[],
): void {
  for (const measurement of measurements) {
    const key = seriesKey(measurement)
    const known = collected.get(key) ?? { first: measurement, rounds: { baseline: [], candidate: [] } }
    known.rounds[arm].push(measurement.values)
    collected.set(key, known)
  }
}

function unsteady(found: {
  readonly suite: string
  readonly arm: ArmName
  readonly first: Measurement
  readonly seen: number
  readonly rounds: number
}): Problem {
  const { suite, arm, first, seen, rounds } = found
  return new Problem({
    kind: 'measurement',
    what: `suite ${suite}: ${first.benchmark} (${first.metric}) appeared in ${seen} of ${rounds} rounds of the ${arm}`,
    expected: 'every round of an arm to report the same benchmarks',
    remedy: 'make the command report the same benchmarks in every run',
  })
}
