import type { SuiteConfig } from '../../config/config.js'
import { Problem } from '../../core/model/problem.js'
import type { Run } from '../../core/model/run.js'
import { toRun } from '../measure-run.js'
import type { Measurer } from '../measurer.js'
import type { PairedReading } from './paired-suite.js'

/**
 * The candidate's rounds as a run: what budgets are held against and the report names as its machine. It is never stored.
 * @throws Problem (measurement) where not one round was measured
 */
export function candidateRun(suite: SuiteConfig, measurer: Measurer, reading: PairedReading): Promise<Run> {
  const { measurement, rounds, parser, told } = reading
  const [crash] = measurement.crashed
  if (rounds.length === 0) {
    if (crash !== undefined) throw new Problem({ kind: 'measurement', what: crash.message, arm: crash.arm })
    throw new Problem({
      kind: 'measurement',
      what: `suite ${suite.name}: not one round of both arms fits the time limit`,
      remedy: 'Raise `time-limit`, or make a round shorter',
    })
  }
  return toRun(suite, measurer.optionsOf(suite, 'candidate'), {
    measured: { ...measurement, warnings: [] },
    parser,
    told,
    rounds: rounds.map((round) => round.candidate),
    warnings: [],
  })
}
