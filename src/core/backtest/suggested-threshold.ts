import type { ThresholdOutcome } from '../model/backtest-report.js'

/** Thresholds that people write, relative, ascending. Below 1 % hardly any machine is the same twice. */
export const LADDER: readonly number[] = [0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.5]

/** Share of its runs in which a series may begin to alarm: what the gate promises of `compare: history`. */
const QUIET_SHARE = 0.005

/** Alarms of one series a month that nobody minds: one in twenty. */
const QUIET_A_MONTH = 0.05

/** A lower threshold must make the smallest slowdown that is seen this much smaller, or it only invites alarms. */
const WORTH = 1.5

/**
 * The smallest threshold that would have stayed quiet: an alarm began in at most 0.5 % of the runs or once in twenty
 * months, and once is always allowed, because a history holds real slowdowns too. One below the configured threshold only where it would show
 * clearly smaller slowdowns. Undefined where not even the largest stayed quiet.
 *
 * @param outcomes of `LADDER`
 * @param configured what the threshold in use would have meant
 * @param comparisons how many runs they were tried on
 */
export function suggestedThreshold(
  outcomes: readonly ThresholdOutcome[],
  configured: ThresholdOutcome,
  comparisons: number,
): ThresholdOutcome | undefined {
  const allowed = Math.max(1, Math.floor(QUIET_SHARE * comparisons))
  const quiet = [...outcomes, configured]
    .sort((one, next) => one.threshold - next.threshold)
    .filter(
      ({ episodes, alarmsPerMonth }) =>
        episodes <= allowed || (alarmsPerMonth !== undefined && alarmsPerMonth <= QUIET_A_MONTH),
    )
  const seen = configured.mde ?? Number.POSITIVE_INFINITY
  return quiet.find(
    ({ threshold, mde }) => threshold >= configured.threshold || (mde !== undefined && mde * WORTH <= seen),
  )
}
