import type { Assumption, Direction } from '../../core/model/measurement.js'
import { letterPattern } from '../shared/letter-pattern.js'

/** What a value of gungraun measures, whether a text or a summary tells it. */
export interface GungraunMetric {
  readonly metric: string
  /** A spelling for the unit table. */
  readonly unit: string
  /** Absent for an event that is not known. */
  readonly direction?: Direction
  readonly assume?: Assumption
  /** Cachegrind counts what Callgrind counts; a benchmark may run under both. */
  readonly parameters: Readonly<Record<string, string>>
}

/** Keys of the summary whose words do not show in their spelling, and labels that were renamed. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['Ir', 'instructions'],
  ['L1hits', 'l1-hits'],
  ['LLhits', 'll-hits'],
  // iai-callgrind called the last level the second one up to 0.14.
  ['L2 Hits', 'll-hits'],
  ['L2hits', 'll-hits'],
  ['TotalRW', 'total-read-write'],
  ['LLMissRate', 'll-miss-rate'],
  ['LLHitRate', 'll-hit-rate'],
  ['AtTGmaxBytes', 'at-t-gmax-bytes'],
  ['AtTGmaxBlocks', 'at-t-gmax-blocks'],
  ['AtTEndBytes', 'at-t-end-bytes'],
  ['AtTEndBlocks', 'at-t-end-blocks'],
])

/** Counts of events under Callgrind and Cachegrind (`EventKind` of gungraun 0.20) that cost, so fewer is better. */
const COSTS = new Set(
  (
    'instructions l1-hits ll-hits ram-hits total-read-write estimated-cycles dr dw i1mr d1mr d1mw ilmr dlmr dlmw ' +
    'ildmr dldmr dldmw sys-count sys-time sys-cpu-time ge bc bcm bi bim ac-cost1 ac-cost2 sp-loss1 sp-loss2 ' +
    'l1-accesses l2-accesses ram-accesses'
  ).split(' '),
)
const ERRORS = new Set(['errors', 'contexts', 'suppressed-errors', 'suppressed-contexts'])

/**
 * The metric behind a label of the text (`L1 Hits`) or a key of the summary (`L1hits`). Callgrind's and Cachegrind's have
 * plain names, those of other tools the tool's (`dhat.total-bytes`, `memcheck.errors`). `unit` is what the tool says, if
 * anything. Rates are in per cent.
 */
export function gungraunMetric(tool: string, label: string, unit?: string): GungraunMetric {
  const name = NAMES.get(label) ?? words(label)
  const isCounter = tool === 'callgrind' || tool === 'cachegrind'
  const isCost = isCounter ? COSTS.has(name) : ERRORS.has(name) || tool === 'dhat'
  const direction = name.endsWith('-hit-rate')
    ? 'higher'
    : isCost || name.endsWith('-rate')
      ? 'lower'
      : undefined
  return {
    metric: isCounter ? name : `${tool}.${name}`,
    unit: unit ?? unitOf(name),
    ...(direction === undefined ? {} : { direction }),
    ...(name === 'errors' ? { assume: 'exact' } : {}),
    parameters: tool === 'cachegrind' ? { tool } : {},
  }
}

/** Metrics that gate by default: what each tool is run for. */
export const GUNGRAUN_PRIMARY: readonly string[] = [
  'instructions',
  'dhat.total-bytes',
  'memcheck.errors',
  'helgrind.errors',
  'drd.errors',
]

function unitOf(name: string): string {
  if (name.endsWith('-rate')) return '%'
  return name.endsWith('-bytes') ? 'B' : '1'
}

const NO_WORD = letterPattern(String.raw`[^\p{L}\d]+`, 'gu')

/** `EstimatedCycles`, `Total read+write` as `estimated-cycles`, `total-read-write`. */
function words(label: string): string {
  return label
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(NO_WORD(label), '-')
    .replace(/^-|-$/g, '')
}
