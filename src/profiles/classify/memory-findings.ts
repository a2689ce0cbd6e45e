import type { Finding, FindingKind, FindingNumber } from '../../core/model/diagnosis.js'
import { median, quantile } from '../../core/stats/center.js'
import { mannKendall } from '../../core/stats/mann-kendall.js'
import { theilSen } from '../../core/stats/theil-sen.js'
import type { Sides } from './classify-bottleneck.js'
import type { MemoryCurve, SideEvidence } from './evidence.js'
import { NEXT_STEPS } from './next-steps.js'

/** Fewer moments than this show a shape by chance. */
const FEWEST_POINTS = 12

/** Start-up is left out: programs load before they work. */
const WARM_UP = 0.25

/** Neighbouring moments are alike and the trend test takes them for independent, so at most this many medians are tested. */
const BLOCKS = 40

/** Level of the trend test. */
const ALPHA = 0.01

/** Differences that matter: a tenth, and a megabyte, which allocators keep or return as they like. */
const LEAST_PART = 0.1
const LEAST_BYTES = 2 ** 20

/**
 * Growth that matters, as a part of the usual level: V8 takes up to 23 % more in the first seconds of a program that keeps
 * nothing (JSON there and back, Node 20, on a busy machine), a leak of 2 % of what a program allocates more than 40 %.
 */
const GROWTH_PART = 0.25

/** Seconds without which growth cannot be told from a heap that settles; a baseline, which settles too, tells it earlier. */
const LEAST_SECONDS = 3

/** A leak goes on: its second half rises at least half as fast as the whole. What fills a cache levels off. */
const STEADY = 0.5

/** A peak of twice the usual level, after which memory is given back. */
const SPIKE = 2
const GIVEN_BACK = 1.25

/** Memory is used this often over its whole size. */
const CHURN = 10

/** What memory shows: growth, a spike, a higher level than the baseline's, churn. Each with its numbers; often none. */
export function memoryFindings(sides: Sides): readonly Finding[] {
  const { candidate, baseline } = sides
  const growth = candidate.memory === undefined ? undefined : growthOf(candidate.memory)
  const known = baseline?.memory === undefined ? undefined : trendOf(baseline.memory)
  const isTold = growth !== undefined && (known !== undefined || growth.seconds >= LEAST_SECONDS)
  const isMore = isTold && isLarge({ ...growth, slope: growth.slope - Math.max(0, known?.slope ?? 0) })
  return [
    ...(isTold ? [growthFinding(growth, { known, isMore })] : []),
    ...(growth === undefined ? spike(sides) : []),
    ...(isMore ? [] : higherLevel(sides)),
    ...churn(sides),
  ]
}

interface Trend {
  /** Bytes a second. */
  readonly slope: number
  /** Of the second half alone. */
  readonly later: number
  /** Time that was tested. */
  readonly seconds: number
  /** Bytes. */
  readonly usual: number
  readonly pValue: number
}

/**
 * Steady growth after start-up: the Theil-Sen slope, believed where a Mann-Kendall test finds a trend at 1 % and the
 * second half still rises. Undefined for fewer than 12 moments and where there is none. What a collector has not looked
 * at yet counts as memory: Go's heap grows to twice what is kept before garbage is told from a leak.
 */
export function growthOf(curve: MemoryCurve): Trend | undefined {
  const trend = trendOf(curve)
  if (trend === undefined || trend.pValue > ALPHA) return undefined
  return isLarge(trend) && trend.later >= STEADY * trend.slope ? trend : undefined
}

/** Undefined for fewer than 12 moments. Neighbours are put together first. */
function trendOf(curve: MemoryCurve): Trend | undefined {
  const { times, values } = warm(curve)
  if (times.length < FEWEST_POINTS || !(times.at(-1)! > times[0]!)) return undefined
  const blocks = { times: blockMedians(times), values: blockMedians(values) }
  const half = Math.floor(blocks.times.length / 2)
  const second = { times: blocks.times.slice(half), values: blocks.values.slice(half) }
  return {
    slope: theilSen(blocks).slope,
    later: theilSen(second).slope,
    seconds: times.at(-1)! - times[0]!,
    usual: median(values),
    pValue: mannKendall(blocks.values).pValue,
  }
}

function isLarge({ slope, seconds, usual }: Trend): boolean {
  return slope * seconds >= Math.max(LEAST_BYTES, GROWTH_PART * usual)
}

function growthFinding(
  { slope, seconds, pValue }: Trend,
  { known, isMore }: { readonly known: Trend | undefined; readonly isMore: boolean },
): Finding {
  return finding(
    'memory-growth',
    isMore ? 'memory grows steadily' : 'memory grows, as it did in the baseline',
    [
      {
        name: 'growth',
        unit: 'B/s',
        candidate: slope,
        ...(known === undefined ? {} : { baseline: known.slope }),
      },
      { name: 'grown while watched', unit: 'B', candidate: slope * seconds },
      { name: 'p of no trend', unit: '1', candidate: pValue },
    ],
  )
}

/** Not news where the baseline's peak is as high. */
function spike({ baseline, candidate }: Sides): readonly Finding[] {
  const shape = candidate.memory === undefined ? undefined : spikeOf(candidate.memory)
  if (shape === undefined) return []
  const { peak, usual } = shape
  const before = baseline?.memory === undefined ? undefined : spikeOf(baseline.memory)
  if (before !== undefined && peak < (1 + LEAST_PART) * before.peak) return []
  return [
    finding(
      'memory-spike',
      `memory peaks at ${(peak / usual).toFixed(1)} times its usual level and is given back`,
      [
        { name: 'peak', unit: 'B', candidate: peak, ...(before && { baseline: before.peak }) },
        { name: 'usual level', unit: 'B', candidate: usual, ...(before && { baseline: before.usual }) },
      ],
    ),
  ]
}

function spikeOf(curve: MemoryCurve): { readonly peak: number; readonly usual: number } | undefined {
  const { values } = warm(curve)
  if (values.length < FEWEST_POINTS) return undefined
  const usual = median(values)
  const peak = values.reduce((most, value) => Math.max(most, value), 0)
  const isHigh = peak >= SPIKE * usual && peak - usual >= LEAST_BYTES
  return isHigh && values.at(-1)! <= GIVEN_BACK * usual ? { peak, usual } : undefined
}

/** By the quietest tenth of the curve, else by the peak of the process. */
function higherLevel({ baseline, candidate }: Sides): readonly Finding[] {
  const level = ({ memory }: SideEvidence) =>
    memory === undefined || memory.values.length < FEWEST_POINTS
      ? undefined
      : quantile(warm(memory).values, 0.1)
  for (const [name, read] of [
    ['lowest level', level],
    ['peak memory', ({ usage }: SideEvidence) => usage?.peakRss],
  ] as const) {
    const [before, after] = [baseline === undefined ? undefined : read(baseline), read(candidate)]
    if (before === undefined || after === undefined) continue
    if (after - before < Math.max(LEAST_BYTES, LEAST_PART * before)) return []
    const what = name === 'peak memory' ? 'more memory is used' : 'more memory is held all the time'
    return [finding('high-memory', what, [{ name, unit: 'B', baseline: before, candidate: after }])]
  }
  return []
}

function churn({ baseline, candidate }: Sides): readonly Finding[] {
  const { allocatedBytes, peakRss } = candidate.usage ?? {}
  if (allocatedBytes === undefined || peakRss === undefined || peakRss === 0) return []
  if (allocatedBytes < CHURN * peakRss) return []
  const before = baseline?.usage?.allocatedBytes
  if (before !== undefined && allocatedBytes < (1 + LEAST_PART) * before) return []
  const times = Math.round(allocatedBytes / peakRss)
  return [
    finding('allocation-churn', `it allocates ${times} times the memory it ever holds`, [
      {
        name: 'allocated',
        unit: 'B',
        candidate: allocatedBytes,
        ...(before === undefined ? {} : { baseline: before }),
      },
      { name: 'peak memory', unit: 'B', candidate: peakRss },
    ]),
  ]
}

function finding(kind: FindingKind, what: string, numbers: readonly FindingNumber[]): Finding {
  return { kind, what, numbers, next: NEXT_STEPS[kind] }
}

/** The curve without its first quarter of time. */
function warm({ times, values }: MemoryCurve): MemoryCurve {
  const [start = 0, end = 0] = [times[0], times.at(-1)]
  const from = times.findIndex((time) => time >= start + WARM_UP * (end - start))
  return { times: times.slice(from), values: values.slice(from) }
}

function blockMedians(values: readonly number[]): readonly number[] {
  const size = Math.ceil(values.length / BLOCKS)
  return Array.from({ length: Math.ceil(values.length / size) }, (_, block) =>
    median(values.slice(block * size, (block + 1) * size)),
  )
}
