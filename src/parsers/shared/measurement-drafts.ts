import type { Location, Measurement, Parameters } from '../../core/model/measurement.js'
import type { ReadingKind } from './reading-kind.js'

/** A measurement that only its maker has. */
export type GrowingMeasurement = { -readonly [Key in keyof Measurement]: Measurement[Key] }

/** A measurement while it grows. */
export interface Draft {
  readonly measurement: GrowingMeasurement
  readonly values: number[]
  readonly kind: ReadingKind
  /** One a value, where every reading has them. */
  readonly iterations: number[] | undefined
  /** The benchmark's draft that was started after this one. */
  next: Draft | undefined
}

/** What is known of one benchmark with its parameters. */
export interface DraftGroup {
  readonly benchmark: string
  first: Draft | undefined
  /** The last one that was started. */
  latest: Draft | undefined
  /** The last one that got a value: the next value is mostly for the one after it. */
  recent: Draft | undefined
  drafts: number
  /** By metric, where there are more than are compared one by one. */
  byMetric: Map<string, Draft> | undefined
}

/** What a first reading tells beside its kind. */
export interface DraftStart {
  readonly parameters?: Parameters | undefined
  readonly iterations?: number | undefined
  readonly primary?: boolean | undefined
  readonly location?: Location | undefined
}

// Beyond this, comparing names one by one takes longer than a map.
const FEW = 16

/** One object for all benchmarks without parameters: they are then equal by a comparison of pointers. */
export const NO_PARAMETERS: Parameters = {}

/** @param benchmark a text of its own, which is that of all its measurements */
export function newGroup(benchmark: string): DraftGroup {
  const none = undefined
  return { benchmark, first: none, latest: none, recent: none, drafts: 0, byMetric: none }
}

/** The draft of a kind's metric; mostly the one after the last that was found. */
export function findDraft(group: DraftGroup, kind: ReadingKind): Draft | undefined {
  const expected = group.recent?.next ?? group.first
  if (expected?.kind === kind) return expected
  if (group.byMetric !== undefined) return group.byMetric.get(kind.metric)
  let draft = group.first
  while (draft !== undefined && draft.kind.metric !== kind.metric) draft = draft.next
  return draft
}

/** Adds a draft that is not there yet, with its first value, in base units. */
export function startDraft(group: DraftGroup, kind: ReadingKind, value: number, start: DraftStart): Draft {
  const values = [value]
  const { iterations } = start
  const draft: Draft = {
    measurement: newMeasurement(group.benchmark, kind, values, start),
    values,
    kind,
    iterations: iterations === undefined ? undefined : [iterations],
    next: undefined,
  }
  if (group.latest === undefined) group.first = draft
  else group.latest.next = draft
  group.latest = draft
  group.recent = draft
  group.drafts += 1
  if (group.byMetric !== undefined) group.byMetric.set(kind.metric, draft)
  else if (group.drafts > FEW) group.byMetric = mapOf(group.first)
  return draft
}

function mapOf(first: Draft | undefined): Map<string, Draft> {
  const map = new Map<string, Draft>()
  for (let draft = first; draft !== undefined; draft = draft.next) map.set(draft.kind.metric, draft)
  return map
}

/**
 * A measurement with the properties that it has, in one order. The four shapes that nearly all have are written out: an
 * object that grows property by property takes twice the time and memory.
 */
function newMeasurement(
  benchmark: string,
  { metric, unit, direction = 'lower', assume }: ReadingKind,
  values: readonly number[],
  { parameters = NO_PARAMETERS, primary, location }: DraftStart,
): GrowingMeasurement {
  if (location === undefined && primary === undefined) {
    if (assume === undefined) return { benchmark, parameters, metric, unit, direction, values }
    return { benchmark, parameters, metric, unit, direction, assume, values }
  }
  if (location === undefined && primary !== undefined) {
    if (assume === undefined) return { benchmark, parameters, metric, unit, direction, primary, values }
    return { benchmark, parameters, metric, unit, direction, assume, primary, values }
  }
  return {
    benchmark,
    parameters,
    metric,
    unit,
    direction,
    ...(assume === undefined ? {} : { assume }),
    ...(primary === undefined ? {} : { primary }),
    ...(location === undefined ? {} : { location }),
    values,
  }
}

/** The object itself: a copy of each of a hundred thousand measurements would cost as much as reading them. */
export function finishDraft({ measurement, values, iterations }: Draft): Measurement {
  if (iterations?.length === values.length) measurement.iterations = iterations
  return measurement
}
