import type { Measurement, MeasurementSet, Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import { seriesKey } from '../core/model/series-key.js'
import { parseUnit } from '../core/units/parse-unit.js'
import type { Parsed, Parser } from './parser.js'
import { type BuiltList, builtList } from './shared/measurement-builder.js'
import type { GrowingMeasurement } from './shared/new-measurement.js'
import { SeriesMap } from './shared/series-map.js'

/** Measurement JSON plus what the tool itself says went wrong; where there are failures the run is no evidence. */
export interface ParsedSet extends MeasurementSet {
  readonly failures: readonly Warning[]
}

/**
 * What a parser handed back for one input, checked and completed: every value finite, every series once, every unit
 * a base unit, `primary` set from the parser's row where the parser did not set it.
 * @throws Problem when nothing was measured and the tool names no failure either, or when an invariant is broken.
 */
export function parsedSet(parser: Parser, parsed: Parsed, file: string): ParsedSet {
  if (parsed.measurements.length === 0 && parsed.failures.length === 0) throw nothingFound(parser, file)
  const known = builtList(parsed.measurements)
  if (known === undefined) checkMeasurements(parser, parsed.measurements, file)
  else checkUnits(parser, parsed.measurements, { of: known.units, file })
  return {
    schema: 'noisegate.measurements/1',
    parser: parser.name,
    measurements: withPrimary(parser, parsed.measurements, known),
    environment: parsed.environment,
    warnings: parsed.warnings,
    failures: parsed.failures,
  }
}

/**
 * The sets of several files of one round as one.
 * @throws Problem for a series that stands in two files, because neither of the two is the round's value.
 */
export function mergeParsedSets(
  sets: readonly { readonly file: string; readonly set: ParsedSet }[],
): ParsedSet {
  const [only] = sets
  // Each series of one set stands once in it, which is known already.
  if (sets.length === 1 && only !== undefined) return only.set
  const fileOfSeries = new Map<string, string>()
  for (const { file, set } of sets) {
    for (const measurement of set.measurements) {
      const key = seriesKey(measurement)
      const other = fileOfSeries.get(key)
      if (other !== undefined) throw sameSeriesTwice(measurement, other, file)
      fileOfSeries.set(key, file)
    }
  }
  const parts = sets.map(({ set }) => set)
  return {
    schema: 'noisegate.measurements/1',
    parser: parts[0]?.parser ?? 'auto',
    measurements: parts.flatMap((set) => set.measurements),
    environment: Object.fromEntries(parts.toReversed().flatMap((set) => Object.entries(set.environment))),
    warnings: parts.flatMap((set) => set.warnings),
    failures: parts.flatMap((set) => set.failures),
  }
}

/** The measurements of a builder themselves, marked: they are new, and a copy of each would take as long as reading it. */
function withPrimary(
  { primary }: Parser,
  measurements: readonly Measurement[],
  known: BuiltList | undefined,
): readonly Measurement[] {
  if (known?.primary === primary) return measurements
  const isPrimary = (measurement: Measurement): boolean =>
    measurement.primary === undefined && (primary === 'all' || primary.includes(measurement.metric))
  if (known === undefined) {
    return measurements.map((measurement) =>
      isPrimary(measurement) ? { ...measurement, primary: true } : measurement,
    )
  }
  for (const measurement of measurements as readonly GrowingMeasurement[]) {
    if (isPrimary(measurement)) measurement.primary = true
  }
  return measurements
}

interface Units {
  readonly of: ReadonlySet<string>
  readonly file: string
}

function checkMeasurements(parser: Parser, measurements: readonly Measurement[], file: string): void {
  const seen = new SeriesMap<true>()
  const baseUnits = new Set<string>()
  for (const measurement of measurements) {
    const broken =
      brokenSeries(measurement, seen) ??
      (baseUnits.has(measurement.unit) ? undefined : brokenUnit(measurement.unit))
    if (broken !== undefined) throw invariantProblem(parser, measurement, broken, file)
    baseUnits.add(measurement.unit)
  }
}

/** What a builder does not check of its list: the few units, not each measurement. */
function checkUnits(parser: Parser, measurements: readonly Measurement[], units: Units): void {
  for (const unit of units.of) {
    const broken = brokenUnit(unit)
    const first =
      broken === undefined ? undefined : measurements.find((measurement) => measurement.unit === unit)
    if (broken !== undefined && first !== undefined) throw invariantProblem(parser, first, broken, units.file)
  }
}

function brokenSeries(measurement: Measurement, seen: SeriesMap<true>): string | undefined {
  if (seen.get(measurement) !== undefined) return 'stands twice'
  seen.set(measurement, true)
  if (measurement.values.length === 0) return 'has no value'
  return measurement.values.every(Number.isFinite) ? undefined : 'has a value that is not finite'
}

function brokenUnit(printed: string): string | undefined {
  const { unit, factor } = parseUnit(printed)
  return unit === printed && factor === 1 ? undefined : `is in ${printed}, which is no base unit`
}

/** A name for a message: quoted, on one line, cut. */
function shown(measurement: Measurement): string {
  const name = measurement.benchmark
  return `${JSON.stringify(name.length > 120 ? name.slice(0, 120) + '…' : name)} ${measurement.metric}`
}

function invariantProblem(parser: Parser, measurement: Measurement, broken: string, file: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: `${shown(measurement)} ${broken}`,
    file,
    expected: 'one series of finite values in base units for each benchmark, parameters and metric',
    remedy: `Read with the parser ${parser.name}; if the output looks right, report this as a defect of that parser`,
  })
}

function nothingFound(parser: Parser, file: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: `no benchmark was found by the parser ${parser.name}`,
    file,
    // The whole file is meant; with a line, editors and annotations know where to go.
    line: 1,
    expected: parser.reads,
    remedy: 'Check that the command ran benchmarks and that its output was not filtered',
  })
}

function sameSeriesTwice(measurement: Measurement, first: string, second: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: `${shown(measurement)} stands in ${first} too`,
    file: second,
    expected: 'every benchmark in one file of a round',
    remedy: 'Narrow "results" so that it names the files of one round only',
  })
}
