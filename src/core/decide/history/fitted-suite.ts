import { median } from '../../stats/center.js'
import { requireFinite, requireSample } from '../../stats/finite-values.js'
import type { HistoryBaseline } from '../fit-history.js'
import { type CompanionMovement, fitCompanions } from './companions.js'
import { type Deviations, deviationsOf, fitWindowOf } from './deviations.js'
import { type Expectations, type ExpectedSeries, expectations } from './expectation.js'
import type { PastPriors, PastSeries } from './past-comparisons.js'
import type { SeriesFit } from './series-evidence.js'
import { fitSharedMovement, type SharedMovement } from './shared-movement.js'
import { fitSuiteMovement, type SuiteMovement } from './suite-shift.js'

/** A suite's stored runs, taken apart into what its series share and what each does by itself. */
export interface FittedSuite {
  readonly series: readonly SeriesFit[]
  /** Position in the suite of each series on the log scale: the order of columns. Only those share anything. */
  readonly logSeries: readonly number[]
  /** The other way round. */
  readonly place: ReadonlyMap<number, number>
  readonly shared: SharedMovement
  readonly companions: CompanionMovement
  readonly movement: SuiteMovement
  /** Median limit of the log series; undefined where there is none. */
  readonly usualLimit: number | undefined
  readonly past: readonly PastSeries[]
  readonly priors: PastPriors
}

/**
 * Fits a suite; see `fitHistory`.
 * @throws RangeError on an empty baseline or values that are not finite
 */
export function fitSuite(series: readonly HistoryBaseline[]): FittedSuite {
  for (const { baseline, earlier } of series) {
    requireSample(baseline, 'baseline', 1)
    requireFinite(earlier?.values ?? [], 'earlier')
  }
  const window = fitWindowOf(series)
  const logSeries = series.flatMap(({ scale }, index) => (scale === 'log' ? [index] : []))
  const place = new Map(logSeries.map((index, at) => [index, at]))
  const deviations = logSeries.map((index) => deviationsOf(series[index]!, window))
  const shared = fitSharedMovement(deviations, window.length)
  const companions = fitCompanions(deviations, shared.rest)
  const parts = series.map((one, index) => {
    const at = place.get(index)
    return at === undefined
      ? differenceParts(one)
      : logParts(deviations[at]!, { own: companions.rest[at]!, suiteless: shared.rest[at]! })
  })
  const limits = logSeries.map((index) => series[index]!.limit)
  return {
    ...expectedOf(series, parts),
    ...{ logSeries, place, shared, companions },
    movement: fitSuiteMovement(deviations, window.length),
    usualLimit: limits.length === 0 ? undefined : median(limits),
  }
}

/** Deviations of one series at the runs that tell what to expect of it, three ways; see `SeriesFit`. */
interface Parts {
  readonly unit: number
  readonly center: number
  readonly own: readonly number[]
  readonly suiteless: readonly number[]
  readonly measured: readonly number[]
}

function logParts(
  { center, byRun, levelRuns }: Deviations,
  rest: { readonly own: Float64Array; readonly suiteless: Float64Array },
): Parts {
  const stored = (values: Float64Array) => levelRuns.map((run) => values[run]!)
  return {
    ...{ unit: 1, center },
    ...{ own: stored(rest.own), suiteless: stored(rest.suiteless), measured: stored(byRun) },
  }
}

/** Beyond this magnitude squares leave the range of doubles. */
const HEADROOM = 1e100

/** A difference has no common unit with the rest of the suite, so nothing that it shares can be known. */
function differenceParts({ baseline, limit }: HistoryBaseline): Parts {
  const largest = baseline.reduce((most, value) => Math.max(most, Math.abs(value)), Math.abs(limit))
  // A power of two, so that scaling is exact.
  const unit = largest > HEADROOM ? 2 ** Math.floor(Math.log2(largest)) : 1
  const scaled = baseline.map((value) => value / unit)
  const center = median(scaled)
  const own = scaled.map((value) => value - center)
  return { unit, center, own, suiteless: own, measured: own }
}

function expectedOf(
  series: readonly HistoryBaseline[],
  parts: readonly Parts[],
): Pick<FittedSuite, 'series' | 'past' | 'priors'> {
  const expect = (values: (entry: Parts) => readonly number[]): Expectations =>
    expectations(
      parts.map((entry, index): ExpectedSeries => ({ values: values(entry), scale: series[index]!.scale })),
    )
  const own = expect((entry) => entry.own)
  const measured = expect((entry) => entry.measured)
  // Only the screen asks for it.
  let found: Expectations | undefined
  const suiteless = () => {
    found ??= expect((entry) => entry.suiteless)
    return found
  }
  const limits = parts.map(({ unit }, index) => series[index]!.limit / unit)
  return {
    series: parts.map(({ unit, center }, index) => ({
      ...{ unit, center, limit: limits[index]! },
      own: own.expected[index]!,
      measured: measured.expected[index]!,
      get suiteless() {
        return suiteless().expected[index]!
      },
    })),
    past: parts.map((entry, index) => ({ ...entry, limit: limits[index]!, scale: series[index]!.scale })),
    priors: {
      own: own.prior,
      get suiteless() {
        return suiteless().prior
      },
    },
  }
}
