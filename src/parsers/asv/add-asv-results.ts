import type { Parameters, Warning } from '../../core/model/measurement.js'
import type { JsonDocument, Parsed } from '../parser.js'
import { environmentOf } from '../shared/environment-of.js'
import { below, childAt, valueAt } from '../shared/json-path.js'
import { JsonRow, type RowMetric } from '../shared/json-row.js'
import { jsonWarning } from '../shared/json-warning.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { finiteNumber } from '../shared/number-field.js'
import { quotedName } from '../shared/quoted-name.js'
import type { SummaryNotes } from '../shared/summary-notes.js'
import { asvBenchmarkInfo, asvMetric } from './benchmark-info.js'
import { type AsvParams, type Combinations, startCombinations } from './combinations.js'
import { type AsvRow, asvRows, resultPath } from './result-rows.js'

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
  const { document } = file
  const into = new JsonRow(document, sink.builder)
  const combinationsOf = startCombinations()
  for (const row of asvRows(document)) {
    if (row.results === null) {
      sink.failures.push(jsonWarning(document, row.path, `${quotedName(row.name)} failed`))
      continue
    }
    const info = asvBenchmarkInfo(file.benchmarks, row.name)
    const params = { values: row.params, names: info.paramNames }
    const of = { ...asvMetric(info), primary: true }
    const described: DescribedRow = { row, params, of, parametersOf: combinationsOf(params) }
    into.benchmark = row.name
    for (let index = 0; index < row.results.length; index += 1) {
      addCombination({ file, into, sink }, described, index)
    }
  }
}

interface DescribedRow {
  readonly row: AsvRow
  readonly params: AsvParams
  readonly of: RowMetric
  readonly parametersOf: Combinations
}

interface Reading {
  readonly file: AsvFile
  readonly into: JsonRow
  readonly sink: AsvSink
}

function addCombination(
  { file: { document, parameters }, into, sink }: Reading,
  { row, params, of, parametersOf }: DescribedRow,
  combination: number,
): void {
  const value = row.results?.[combination]
  if (value === undefined || isSkipped(value)) return
  const own = parametersOf(combination)
  if (value === null) {
    const which = params.values.length === 0 ? '' : ` for ${JSON.stringify(own)}`
    const path = resultPath(row, combination)
    sink.failures.push(jsonWarning(document, path, `${quotedName(row.name)} failed${which}`))
    return
  }
  into.parameters = withFileParameters(own, parameters)
  const samples = childAt(row.samples, combination)
  if (Array.isArray(samples) && samples.length > 0) {
    into.at(below(row.path, row.samplesKey), row.samples).addAll(combination, of, samples)
    return
  }
  const path = resultPath(row, combination)
  into.at(path, value).addValue(undefined, of, finiteNumber(document, path, value))
  if (of.metric === 'time') sink.summaries.add(row.name, path)
}

function withFileParameters(own: Parameters, ofFile: Parameters): Parameters {
  for (const _ in ofFile) return { ...own, ...ofFile }
  return own
}

/** A bare NaN reads as this text. */
function isSkipped(value: unknown): boolean {
  return value === 'NaN'
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
