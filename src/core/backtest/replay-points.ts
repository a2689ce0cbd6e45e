import { isOfPullRequest } from '../model/choose-window.js'
import type { Run } from '../model/run.js'
import { createReplay } from './replay.js'
import type { ReplaySettings } from './replay-settings.js'
import type { ReplayedPoint } from './replayed-point.js'

/** Whether a stored run belongs to a replay: measured on the branch itself, and no trial of the gate against itself. */
export function isReplayed(run: Pick<Run, 'trigger'>): boolean {
  return !isOfPullRequest(run) && run.trigger !== 'aa'
}

/**
 * Every run of a history judged against what was known before it, one branch, suite and stratum after the other, each
 * oldest first. A generator, so that nothing is held that the next point does not need.
 */
export function* replayPoints(runs: Iterable<Run>, settings: ReplaySettings): Generator<ReplayedPoint> {
  for (const group of groupsOf(runs)) {
    const replay = createReplay(settings)
    for (const run of group) yield replay.judge(run)
  }
}

/** Runs that are comparable with each other, in the order in which they started; groups in order of appearance. */
export function groupsOf(runs: Iterable<Run>): readonly (readonly Run[])[] {
  const groups = new Map<string, { readonly run: Run; readonly start: number }[]>()
  for (const run of runs) {
    if (!isReplayed(run)) continue
    const key = JSON.stringify([run.branch, run.suite, run.environment.stratum])
    const entry = { run, start: Date.parse(run.startedAt) }
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return [...groups.values()].map((group) =>
    group.toSorted((one, next) => one.start - next.start).map(({ run }) => run),
  )
}
