import type { Parameters, Warning } from '../../core/model/measurement.js'
import type { JsonDocument, Parsed } from '../parser.js'
import { environmentOf } from '../shared/environment-of.js'
import { valueAt } from '../shared/json-path.js'
import { jsonWarning } from '../shared/json-warning.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { NO_PARAMETERS } from '../shared/measurement-template.js'
import { numberArrayField } from '../shared/number-array-field.js'
import { finiteNumber } from '../shared/number-field.js'
import { quotedName } from '../shared/quoted-name.js'
import type { SummaryNotes } from '../shared/summary-notes.js'
import { type AsvBenchmarkInfo, asvBenchmarkInfo, asvMetric } from './benchmark-info.js'
import { type AsvRow, asvRows } from './result-rows.js'

export const ASV_METRICS: readonly string[] = ['time', 'memory', 'peak-rss', 'value']

/** Keeping samples is a choice of the run. */
export const ASV_REMEDY = 'asv run --record-samples keeps them'

/** One result file and what is known beside it. */
export interface AsvFile {
  readonly document: JsonDocument
  readonly benchmarks: JsonDocument | undefined
  /** Added to every benchmark's own parameters, where one environment alone does not name them. */
  readonly parameters: Parameters
}

export interface AsvSink {
  readonly builder: MeasurementBuilder
  readonly failures: Warning[]
  readonly summaries: SummaryNotes
}

/**
 * Adds every value of a result file: the samples where they were recorded, else asv's own median. A null is a
 * failure; NaN is what asv writes for a combination that was skipped, so it is absent.
 */
export function addAsvResults(file: AsvFile, sink: AsvSink): void {
  for (const row of asvRows(file.document)) {
    if (row.results === null) {
      sink.failures.push(jsonWarning(file.document, row.path, `${quotedName(row.name)} failed`))
      continue
    }
    const info = asvBenchmarkInfo(file.benchmarks, row.name)
    const described = { row, info, ...asvMetric(info) }
    for (let index = 0; index < row.results.length; index += 1) addCombination(file, described, index, sink)
  }
}

interface DescribedRow {
  readonly row: AsvRow
  readonly info: AsvBenchmarkInfo
  readonly metric: string
  readonly unit: string
}

function addCombination(
  file: AsvFile,
  { row, info, metric, unit }: DescribedRow,
  combination: number,
  sink: AsvSink,
): void {
  const value = row.results?.[combination]
  if (value === undefined || isSkipped(value)) return
  const own = parametersOf(row, info.paramNames, combination)
  if (value === null) {
    const which = Object.keys(own).length === 0 ? '' : ` for ${JSON.stringify(own)}`
    const path = row.pathOf(combination)
    sink.failures.push(jsonWarning(file.document, path, `${quotedName(row.name)} failed${which}`))
    return
  }
  const { document } = file
  const samples = row.samples(combination)
  const path = samples === undefined ? row.pathOf(combination) : row.samplesPath(combination)
  const parameters = withFileParameters(own, file.parameters)
  const reading = { benchmark: row.name, parameters, metric, unit, primary: true, path }
  if (samples !== undefined) {
    sink.builder.addAllAt(document, reading, numberArrayField(document, path, samples))
    return
  }
  sink.builder.addAt(document, reading, finiteNumber(document, path, value))
  if (metric === 'time') sink.summaries.add(row.name, path)
}

function withFileParameters(own: Parameters, ofFile: Parameters): Parameters {
  for (const _ in ofFile) return { ...own, ...ofFile }
  return own
}

/** A bare NaN reads as this text. */
function isSkipped(value: unknown): boolean {
  return value === 'NaN'
}

/** The values of a combination: asv counts them like nested loops, the last parameter fastest. */
function parametersOf(row: AsvRow, names: readonly string[], combination: number): Parameters {
  if (row.params.length === 0) return NO_PARAMETERS
  let rest = combination
  const entries = row.params.map((texts, index): [string, string] => {
    let inner = 1
    for (let below = index + 1; below < row.params.length; below += 1) inner *= row.params[below]?.length ?? 1
    const at = Math.floor(rest / inner)
    rest -= at * inner
    return [names[index] ?? `param${index + 1}`, texts[at] ?? '']
  })
  return Object.fromEntries(entries)
}

/** Python and machine as the file, or `machine.json` beside it, tells them. */
export function asvEnvironment(document: JsonDocument, machine?: JsonDocument): Parsed['environment'] {
  const python = valueAt(document, ['python'])
  const of = (key: string): unknown =>
    (machine === undefined ? undefined : valueAt(machine, [key])) ?? valueAt(document, ['params', key])
  return environmentOf({
    // With --python=same it is the path of an interpreter, which tells no version.
    python: typeof python === 'string' && /^\d/.test(python) ? python : undefined,
    cpu: of('cpu'),
    arch: of('arch'),
    os: of('os'),
  })
}
