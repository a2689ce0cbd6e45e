import type { Assumption, Direction } from '../../core/model/measurement.js'
import { metricRow } from '../../core/model/metric-registry.js'
import { parseUnit } from '../../core/units/parse-unit.js'
import { ownText } from './own-text.js'

/** What tells how a reading is kept, beside its benchmark. */
export interface KindOfReading {
  readonly metric: string
  readonly unit: string
  readonly direction?: Direction | undefined
  readonly assume?: Assumption | undefined
}

/** What all readings of one metric, spelling of a unit, direction and assumption have in common. */
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
export function startReadingKinds(): (reading: KindOfReading) => ReadingKind {
  const byMetric = new Map<string, ReadingKind>()
  let last: ReadingKind | undefined
  return (reading) => {
    const { metric, unit, direction, assume } = reading
    let kind = last?.follower
    if (kind === undefined || !fits(kind.asked, metric, unit) || !asks(kind.asked, direction, assume)) {
      const first = byMetric.get(metric)
      kind = first
      while (kind !== undefined && !(fits(kind.asked, metric, unit) && asks(kind.asked, direction, assume)))
        kind = kind.sibling
      if (kind === undefined) {
        kind = newKind(
          { metric: first?.metric ?? ownText(metric), unit: ownText(unit), direction, assume },
          first,
        )
        byMetric.set(kind.metric, kind)
      }
      if (last !== undefined) last.follower = kind
    }
    last = kind
    return kind
  }
}

function fits(asked: KindOfReading, metric: string, unit: string): boolean {
  return asked.metric === metric && asked.unit === unit
}

function asks(
  asked: KindOfReading,
  direction: Direction | undefined,
  assume: Assumption | undefined,
): boolean {
  return asked.direction === direction && asked.assume === assume
}

function newKind(asked: KindOfReading, sibling: ReadingKind | undefined): ReadingKind {
  const row = metricRow(asked.metric)
  const spelling = parseUnit(asked.unit)
  const isFraction = spelling.factor < 1
  return {
    metric: asked.metric,
    unit: spelling.unit,
    direction: asked.direction ?? row?.direction ?? spelling.direction,
    assume: asked.assume ?? row?.assume,
    rowUnit: row?.unit,
    // As `toBaseUnit`: a fraction is one over a whole number, by which is divided.
    factor: isFraction ? 1 : spelling.factor,
    divisor: isFraction ? Math.round(1 / spelling.factor) : 1,
    asked,
    follower: undefined,
    sibling,
  }
}
