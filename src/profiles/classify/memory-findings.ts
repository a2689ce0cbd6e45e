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

/** Growth and difference that matter: a tenth, and a megabyte, which allocators keep or return as they like. */
const LEAST_PART = 0.1
const LEAST_BYTES = 2 ** 20

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
  const known = baseline?.memory === undefined ? undefined : growthOf(baseline.memory)
  return [
    ...(growth === undefined ? [] : [growthFinding(growth, known)]),
    ...(candidate.memory === undefined || growth !== undefined ? [] : spike(candidate.memory)),
    ...(growth === undefined ? higherLevel(sides) : []),
    ...churn(sides),
  ]
}

interface Growth {
  /** Bytes a second. */
  readonly slope: number
  /** Bytes over the time that was tested. */
  readonly grown: number
  readonly pValue: number
}

/**
 * Steady growth after start-up: the Theil-Sen slope, believed where a Mann-Kendall test finds a trend at 1 % and the
 * second half still rises. Undefined for fewer than 12 moments and where there is none.
 */
export function growthOf(curve: MemoryCurve): Growth | undefined {
  const { times, values } = warm(curve)
  if (times.length < FEWEST_POINTS || !(times.at(-1)! > times[0]!)) return undefined
  const blocks = { times: blockMedians(times), values: blockMedians(values) }
  const { pValue } = mannKendall(blocks.values)
  const { slope } = theilSen(blocks)
  const half = Math.floor(blocks.times.length / 2)
  const later = theilSen({ times: blocks.times.slice(half), values: blocks.values.slice(half) })
  const grown = slope * (times.at(-1)! - times[0]!)
  const isLarge = grown >= Math.max(LEAST_BYTES, LEAST_PART * median(values))
  return pValue <= ALPHA && isLarge && later.slope >= STEADY * slope ? { slope, grown, pValue } : undefined
}

function growthFinding({ slope, grown, pValue }: Growth, known: Growth | undefined): Finding {
  const isMore = known === undefined || slope > (1 + LEAST_PART) * known.slope
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
      { name: 'grown while watched', unit: 'B', candidate: grown },
      { name: 'p of no trend', unit: '1', candidate: pValue },
    ],
  )
}

function spike(curve: MemoryCurve): readonly Finding[] {
  const { values } = warm(curve)
  if (values.length < FEWEST_POINTS) return []
  const usual = median(values)
  const peak = values.reduce((most, value) => Math.max(most, value), 0)
  const end = values.at(-1)!
  if (peak < SPIKE * usual || peak - usual < LEAST_BYTES || end > GIVEN_BACK * usual) return []
  return [
    finding(
      'memory-spike',
      `memory peaks at ${(peak / usual).toFixed(1)} times its usual level and is given back`,
      [
        { name: 'peak', unit: 'B', candidate: peak },
        { name: 'usual level', unit: 'B', candidate: usual },
      ],
    ),
  ]
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
