import { type Backtest, createBacktest } from '../core/backtest/backtest.js'
import { createReplay } from '../core/backtest/replay.js'
import { isReplayed } from '../core/backtest/replay-points.js'
import type { ReplaySettings } from '../core/backtest/replay-settings.js'
import { RUNS_TO_GATE } from '../core/decide/outcome.js'
import type { GroupOutline, History } from './read-history.js'
import { type HistoryPlace, type ReplayPart, startReplayThread } from './replay-thread.js'

/** Fewer comparisons are judged before a second thread has started. */
const FEWEST_COMPARISONS = 5000
/**
 * Of the comparisons, those that the first thread judges: a little more than half, because the second one must find the steps
 * of the runs before its own.
 */
const FIRST_SHARE = 0.56

/**
 * Replays a history and sums it up. The later part of a long one on a second thread, where each run is judged as a pull
 * request is: that needs the values and steps before it, and no verdicts. The sum is that of one thread to the last digit.
 *
 * @param place where a second thread finds the same history; absent: one thread
 */
export async function replayHistory(
  history: History,
  settings: ReplaySettings,
  place?: HistoryPlace,
): Promise<Backtest> {
  const sum = createBacktest(settings)
  const splits = place !== undefined && settings.level === 'at-base'
  const from = splits ? splitOf(await history.outline()) : undefined
  const thread = from === undefined ? undefined : startReplayThread({ ...place!, settings, from })
  try {
    let position = 0
    for await (const group of history.groups) {
      const replay = createReplay(settings)
      for await (const run of group) {
        const rest = position++ === from ? await thread?.rest() : undefined
        // Whatever stopped the other thread will be met here too, and reported.
        if (rest !== undefined && sum.absorb(rest)) return sum
        if (isReplayed(run)) sum.add(replay.judge(run))
      }
    }
    return sum
  } finally {
    await thread?.stop()
  }
}

/** Sums up the runs from a position on. Those before it in the same group are only recorded, other groups not even read. */
export async function replayRest(history: History, { settings, from }: ReplayPart): Promise<Backtest> {
  const sum = createBacktest(settings, 'rest')
  let position = 0
  for await (const group of history.groups) {
    const end = position + group.length
    if (end > from) {
      const replay = createReplay(settings)
      for await (const run of group) {
        const judged = position++ >= from
        if (!isReplayed(run)) continue
        if (judged) sum.add(replay.judge(run))
        else replay.skip(run)
      }
    }
    position = end
  }
  return sum
}

/** Position of the first run of the second thread; undefined where one is enough. */
function splitOf(outline: readonly GroupOutline[]): number | undefined {
  const comparisonsOf = ({ runs, series }: GroupOutline) => Math.max(0, runs - RUNS_TO_GATE) * series
  const total = outline.reduce((sum, group) => sum + comparisonsOf(group), 0)
  if (total < FEWEST_COMPARISONS) return undefined
  let left = FIRST_SHARE * total
  let position = 0
  for (const group of outline) {
    const comparisons = comparisonsOf(group)
    if (comparisons > left) return position + RUNS_TO_GATE + Math.floor(left / group.series)
    left -= comparisons
    position += group.runs
  }
  return undefined
}
