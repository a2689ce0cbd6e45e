import type { ExplainedFunction, FunctionPlace } from '../../core/model/explanation.js'
import type { FunctionChange, ProfileDifference } from '../../profiles/diff/difference.js'
import type { FunctionCallers } from '../../profiles/diff/project-callers.js'
import { type Frame, frameIdentity, frameLocation } from '../../profiles/frame.js'

/** A changed function as reports tell of it, its interval in points, with its callers where they are known. */
export function explainedFunction(
  change: FunctionChange,
  { baseline }: Pick<ProfileDifference, 'baseline'>,
  callers: FunctionCallers = new Map(),
): ExplainedFunction {
  const { frame, presence, verdict, judged, points, explains } = change
  const { share, interval } = change[judged]!
  const called = callersOf(change, callers)
  const inPoints = (bound: number) => (100 * bound) / baseline.total
  return {
    ...{ name: frame.name, location: frameLocation(frame), presence, verdict, judged, share, points },
    ...(interval === undefined ? {} : { interval: [inPoints(interval[0]), inPoints(interval[1])] }),
    ...(explains === undefined ? {} : { explains }),
    ...(called.length === 0 ? {} : { callers: called }),
  }
}

/** Who of the project called a changed function. Of noise nobody: who made noise is noise. */
export function callersOf(
  { frame, verdict }: Pick<FunctionChange, 'frame' | 'verdict'>,
  callers: FunctionCallers,
): readonly FunctionPlace[] {
  return verdict === 'within-noise' ? [] : (callers.get(frameIdentity(frame)) ?? []).map(placeOf)
}

function placeOf(frame: Frame): FunctionPlace {
  return { name: frame.name, location: frameLocation(frame) }
}
