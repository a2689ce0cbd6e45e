import type { Assumption, Direction } from '../../core/model/measurement.js'
import { metricRow } from '../../core/model/metric-registry.js'
import { parseUnit } from '../../core/units/parse-unit.js'
import type { Parser } from '../parser.js'
import { type MetricPlace, NONE } from './measurement-table.js'
import type { GrowingMeasurement } from './new-measurement.js'
import { ownText } from './own-text.js'

/** What tells how a reading is kept, beside its benchmark. */
export interface KindOfReading {
  readonly metric: string
  readonly unit: string
  readonly direction?: Direction | undefined
  readonly assume?: Assumption | undefined
  readonly primary?: boolean | undefined
}

/** What all readings of one metric, spelling of a unit, direction, assumption and `primary` have in common. */
export interface ReadingKind {
  readonly metric: string
  /** Base unit. */
  readonly unit: string
  /** Undefined where nothing tells. */
  readonly direction: Direction | undefined
  readonly assume: Assumption | undefined
  /** The unit of the metric's row in the registry; undefined for a custom metric. */
  readonly rowUnit: string | undefined
  /** A value times `factor` by `divisor` is in the base unit; one of the two is 1. */
  readonly factor: number
  readonly divisor: number
  /** As the reading has them. */
  readonly asked: KindOfReading
  /** As the reading says, or true where its metric is one of the parser's; undefined where nothing tells. */
  readonly primary: boolean | undefined
  /** One for all kinds of a metric. */
  readonly place: MetricPlace
  /** Whether a measurement has begun with it. */
  isUsed: boolean
  /** What the last new measurement was a copy of, where it was a copy. */
  template: GrowingMeasurement | undefined
  /** The kind that came next after this one the last time. */
  follower: ReadingKind | undefined
  /** Another kind of the same metric. */
  readonly sibling: ReadingKind | undefined
}

/**
 * Finds the kind of each reading of one text: metric row and unit are looked up once for each kind. Tools print the same
 * metrics of each benchmark in the same order, so what followed the last kind before is compared first, which for the
 * texts of a program is a comparison of pointers.
 */
export function startReadingKinds(
  primary: Parser['primary'] | undefined,
): (reading: KindOfReading) => ReadingKind {
  const byMetric = new Map<string, ReadingKind>()
  let last: ReadingKind | undefined
  return (reading) => {
    let kind = last?.follower
    if (kind === undefined || !fits(kind.asked, reading)) {
      const first = byMetric.get(reading.metric)
      kind = first
      while (kind !== undefined && !fits(kind.asked, reading)) kind = kind.sibling
      if (kind === undefined) {
        kind = newKind(reading, first, primary)
        byMetric.set(kind.metric, kind)
      }
      if (last !== undefined) last.follower = kind
    }
    last = kind
    return kind
  }
}

function fits(asked: KindOfReading, { metric, unit, direction, assume, primary }: KindOfReading): boolean {
  return (
    asked.metric === metric &&
    asked.unit === unit &&
    asked.direction === direction &&
    asked.assume === assume &&
    asked.primary === primary
  )
}

function newKind(
  reading: KindOfReading,
  sibling: ReadingKind | undefined,
  primaries: Parser['primary'] | undefined,
): ReadingKind {
  const { direction, assume, primary } = reading
  const metric = sibling?.metric ?? ownText(reading.metric)
  const asked = { metric, unit: ownText(reading.unit), direction, assume, primary }
  const row = metricRow(metric)
  const spelling = parseUnit(asked.unit)
  const isPrimary = primaries === 'all' || primaries?.includes(metric) === true
  const isFraction = spelling.factor < 1
  return {
    metric,
    unit: spelling.unit,
    direction: direction ?? row?.direction ?? spelling.direction,
    assume: assume ?? row?.assume,
    rowUnit: row?.unit,
    // As `toBaseUnit`: a fraction is one over a whole number, by which is divided.
    factor: isFraction ? 1 : spelling.factor,
    divisor: isFraction ? Math.round(1 / spelling.factor) : 1,
    asked,
    primary: primary ?? (isPrimary ? true : undefined),
    place: sibling?.place ?? { metric, head: NONE, row: NONE },
    isUsed: false,
    template: undefined,
    follower: undefined,
    sibling,
  }
}
