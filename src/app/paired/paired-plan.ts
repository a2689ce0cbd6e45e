import { planText } from '../../core/decide/plan-text.js'
import type { PairedPlan, Stage } from '../../core/model/report.js'
import type { PairedMeasurement } from '../../measure/paired-rounds.js'

/**
 * The plan of a measurement as the report keeps it.
 * @param stage absent where every series is decided on these rounds, without a screen before
 */
export function planOf(
  measurement: PairedMeasurement,
  stage: Stage | undefined,
  gaveUp: readonly string[],
): PairedPlan {
  const { suite, planned, rounds, crashed, seed, plan } = measurement
  const lost = plan === undefined || plan.outcome === 'fits' ? [] : [planText(plan)]
  return {
    suite,
    ...(stage === undefined ? {} : { stage }),
    planned,
    rounds: rounds.length,
    crashed: crashed.length,
    seed,
    gaveUp: [...gaveUp, ...lost],
  }
}
