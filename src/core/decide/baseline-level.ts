import type { Direction } from '../model/measurement.js'
import type { Run, Series, Step } from '../model/run.js'
import { type SeriesIdentity, seriesKey } from '../model/series-key.js'
import { runValue } from './collapse.js'
import { orientation } from './orientation.js'

/**
 * Which level of the history a candidate is judged against: the level `at-base` (after the latest step there,
 * regressed or not) for a pull request, the last `accepted` level for the default branch, so that a regression
 * merged unaccepted keeps being reported (decision.md, "Accepting, and what the baseline is").
 */
export type LevelKind = 'at-base' | 'accepted'

/** The series as one stored run holds it. */
export interface StoredSeries {
  readonly run: Run
  readonly series: Series
  /** `runValue` of the series; here, because every part that looks at it asks for it again. */
  readonly value: number
  /** Place of the run: rising by one from run to run, from `first` of its window on. */
  readonly position: number
}

/** Runs with what they say of each series indexed once, so that judging many series costs one pass over the window. */
export interface BaselineWindow {
  readonly runs: readonly Run[]
  /** Position of the oldest run. */
  readonly first: number
  /** Series key -> the stored series, oldest first. */
  readonly byKey: ReadonlyMap<string, readonly StoredSeries[]>
  /** Series key -> the step that the newest run which stored one found. */
  readonly steps: ReadonlyMap<string, Step>
  /** Series key -> the runs in which it was accepted, and those in which it had regressed. */
  readonly accepted: ReadonlyMap<string, ReadonlySet<Run>>
  readonly regressed: ReadonlyMap<string, ReadonlySet<Run>>
}

/** A window is indexed once, whoever asks: judging a run and finding its steps look at the same one. */
const indexed = new WeakMap<readonly Run[], BaselineWindow>()

/** Indexes a window of runs, oldest first; the list must not change afterwards. O(runs x series). */
export function indexWindow(runs: readonly Run[]): BaselineWindow {
  const known = indexed.get(runs)
  if (known !== undefined) return known
  const index = newIndex(runs)
  indexed.set(runs, index)
  return index
}

/**
 * Indexes a window that differs from one indexed before by the run that was recorded since and the oldest, which left. What
 * both hold is taken over: a replay moves its window thousands of times. Any other window is indexed as a whole. O(series).
 */
export function indexNextWindow(runs: readonly Run[], before: readonly Run[]): BaselineWindow {
  const known = indexed.get(before)
  const dropped = before.length - runs.length + 1
  const follows = runs.length > 1 && (dropped === 0 || dropped === 1) && isShifted(runs, before, dropped)
  if (known === undefined || !follows) return indexWindow(runs)
  const index = { ...newIndexOf(runs, nextStored(known, runs, dropped)), first: known.first + dropped }
  indexed.set(runs, index)
  return index
}

function isShifted(runs: readonly Run[], before: readonly Run[], dropped: number): boolean {
  for (let at = 0; at < runs.length - 1; at++) if (runs[at] !== before[at + dropped]) return false
  return true
}

/** Keys keep the order in which the series appeared, as far as they are still stored. */
function nextStored(
  { byKey, first }: BaselineWindow,
  runs: readonly Run[],
  dropped: number,
): Map<string, StoredSeries[]> {
  const next = new Map<string, StoredSeries[]>()
  for (const [key, stored] of byKey) {
    let gone = 0
    while (gone < stored.length && stored[gone]!.position < first + dropped) gone++
    if (gone < stored.length) next.set(key, stored.slice(gone))
  }
  const run = runs.at(-1)!
  const position = first + dropped + runs.length - 1
  for (const series of run.series)
    listOf(next, series).push({ run, series, value: runValue(series), position })
  return next
}

function newIndex(runs: readonly Run[]): BaselineWindow {
  return newIndexOf(runs, storedSeries(runs))
}

function newIndexOf(
  runs: readonly Run[],
  byKey: ReadonlyMap<string, readonly StoredSeries[]>,
): BaselineWindow {
  const steps = new Map<string, Step>()
  for (const run of runs) for (const step of run.steps) steps.set(seriesKey(step), step)
  return {
    ...{ runs, byKey },
    first: 0,
    steps,
    accepted: runsBySeries(runs, (run) => run.accepted),
    regressed: runsBySeries(runs, (run) => run.verdicts.filter(({ verdict }) => verdict === 'regressed')),
  }
}

/**
 * The series of all runs by key. Runs of one suite list their series in one order, so the series at the same place of the
 * run before is nearly always the same one, and comparing names takes half the time of making and looking up a key.
 */
function storedSeries(runs: readonly Run[]): ReadonlyMap<string, readonly StoredSeries[]> {
  const byKey = new Map<string, StoredSeries[]>()
  const places: StoredSeries[][] = []
  for (const [position, run] of runs.entries()) {
    run.series.forEach((series, place) => {
      const before = places[place]
      const list = before !== undefined && isSame(before[0]?.series, series) ? before : listOf(byKey, series)
      list.push({ run, series, value: runValue(series), position })
      places[place] = list
    })
  }
  return byKey
}

function listOf(byKey: Map<string, StoredSeries[]>, series: Series): StoredSeries[] {
  const key = seriesKey(series)
  const known = byKey.get(key)
  if (known !== undefined) return known
  const list: StoredSeries[] = []
  byKey.set(key, list)
  return list
}

/** True only for equal series; false also where parameters would have to be compared. */
function isSame(one: Series | undefined, series: Series): boolean {
  const sameName = one?.benchmark === series.benchmark && one.metric === series.metric
  if (!sameName) return false
  return one.parameters === series.parameters || (hasNone(one.parameters) && hasNone(series.parameters))
}

function hasNone(parameters: Series['parameters']): boolean {
  for (const _ in parameters) return false
  return true
}

function runsBySeries(
  runs: readonly Run[],
  named: (run: Run) => readonly SeriesIdentity[],
): ReadonlyMap<string, ReadonlySet<Run>> {
  const found = new Map<string, Set<Run>>()
  for (const run of runs) {
    for (const series of named(run)) {
      const key = seriesKey(series)
      found.set(key, (found.get(key) ?? new Set()).add(run))
    }
  }
  return found
}

/** The stored values of one series, oldest first. */
export interface BaselineLevel {
  /** Those that count as its baseline. */
  readonly level: readonly StoredSeries[]
  /** Those before the level began: they tell what the series shares with others, and nothing of its level. */
  readonly earlier: readonly StoredSeries[]
}

/** The stored values of one series, those that count as its baseline apart. */
export function baselineLevel(
  window: BaselineWindow,
  identity: SeriesIdentity & { readonly direction: Direction },
  kind: LevelKind,
): BaselineLevel {
  const key = seriesKey(identity)
  const stored = window.byKey.get(key) ?? []
  const start = levelStart(window, key)
  if (kind === 'at-base') return { level: stored.slice(start.index), earlier: stored.slice(0, start.index) }
  const worse = orientation(identity.direction) * start.change > 0
  // Accepting is a decision about the level, so what was before it says nothing.
  return { level: acceptedLevel(window, key, { ...start, worse }), earlier: [] }
}

/** Index of the first stored series of the newest level, and the raw change that began it (0 without a step). */
function levelStart(
  window: BaselineWindow,
  key: string,
): { readonly index: number; readonly change: number } {
  const stored = window.byKey.get(key) ?? []
  const step = window.steps.get(key)
  const index = step === undefined ? -1 : stored.findIndex((entry) => entry.run.id === step.run)
  return step === undefined || index < 0 ? { index: 0, change: 0 } : { index, change: step.change }
}

function acceptedLevel(
  window: BaselineWindow,
  key: string,
  step: { readonly index: number; readonly worse: boolean },
): readonly StoredSeries[] {
  const stored = window.byKey.get(key) ?? []
  const acceptedAt = stored.findLastIndex(({ run }) => window.accepted.get(key)?.has(run) === true)
  const accepted = acceptedAt >= step.index
  const start = Math.max(acceptedAt, step.worse && !accepted ? 0 : step.index, 0)
  const end = step.worse && !accepted && step.index > 0 ? step.index : stored.length
  return stored
    .slice(start, end)
    .filter(({ run }, index) => start + index === acceptedAt || window.regressed.get(key)?.has(run) !== true)
}
