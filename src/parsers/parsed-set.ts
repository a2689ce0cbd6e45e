import type { Measurement, MeasurementSet, Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import { seriesKey } from '../core/model/series-key.js'
import { parseUnit } from '../core/units/parse-unit.js'
import type { Parsed, Parser } from './parser.js'
import { isBuilt } from './shared/measurement-builder.js'
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
  const isOurs = isBuilt(parsed.measurements)
  const seen = new SeriesMap<true>()
  const baseUnits = new Set<string>()
  let unit: string | undefined
  for (const measurement of parsed.measurements) {
    // Most have the unit of the one before.
    if (isOurs && measurement.unit === unit) continue
    unit = measurement.unit
    const broken =
      (isOurs ? undefined : brokenSeries(measurement, seen)) ?? brokenUnit(measurement, baseUnits)
    if (broken !== undefined) throw invariantProblem(parser, measurement, broken, file)
  }
  return {
    schema: 'noisegate.measurements/1',
    parser: parser.name,
    measurements: withPrimary(parser, parsed.measurements),
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
function withPrimary(parser: Parser, measurements: readonly Measurement[]): readonly Measurement[] {
  const isPrimary = ({ metric, primary }: Measurement): boolean =>
    primary === undefined && (parser.primary === 'all' || parser.primary.includes(metric))
  if (!isBuilt(measurements)) {
    return measurements.map((measurement) =>
      isPrimary(measurement) ? { ...measurement, primary: true } : measurement,
    )
  }
  for (const measurement of measurements) if (isPrimary(measurement)) measurement.primary = true
  return measurements
}

function brokenSeries(measurement: Measurement, seen: SeriesMap<true>): string | undefined {
  if (seen.get(measurement) !== undefined) return 'stands twice'
  seen.set(measurement, true)
  if (measurement.values.length === 0) return 'has no value'
  return measurement.values.every(Number.isFinite) ? undefined : 'has a value that is not finite'
}

function brokenUnit(measurement: Measurement, baseUnits: Set<string>): string | undefined {
  if (baseUnits.has(measurement.unit)) return undefined
  const { unit, factor } = parseUnit(measurement.unit)
  if (unit !== measurement.unit || factor !== 1) return `is in ${measurement.unit}, which is no base unit`
  baseUnits.add(unit)
  return undefined
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
