import type { ExplainedFunction } from '../../core/model/explanation.js'
import type { FunctionChange, ProfileDifference } from '../../profiles/diff/difference.js'
import { frameLocation } from '../../profiles/frame.js'

/** A changed function as reports tell of it, its interval in points. */
export function explainedFunction(
  change: FunctionChange,
  { baseline }: Pick<ProfileDifference, 'baseline'>,
): ExplainedFunction {
  const { frame, presence, verdict, judged, points, explains } = change
  const { share, interval } = change[judged]!
  const inPoints = (bound: number) => (100 * bound) / baseline.total
  return {
    ...{ name: frame.name, location: frameLocation(frame), presence, verdict, judged, share, points },
    ...(interval === undefined ? {} : { interval: [inPoints(interval[0]), inPoints(interval[1])] }),
    ...(explains === undefined ? {} : { explains }),
  }
}
