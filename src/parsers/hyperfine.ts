import type { Parameters, Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, ParseContext } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { describeValue, isJsonObject, valueAt } from './shared/json-path.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { numberArrayField } from './shared/number-array-field.js'
import { optionalNumberField } from './shared/number-field.js'
import { optionalObjectField } from './shared/object-field.js'
import { stringField } from './shared/string-field.js'

/**
 * `hyperfine --export-json`: every run's wall time, means of user and system time, peak memory of every run (from 1.19)
 * and every exit code. A command name given by `-n` stands in `command`; `parameters` are those of `-L` and `-P`.
 */
export const hyperfineParser: JsonParser = {
  kind: 'json',
  name: 'hyperfine',
  tool: 'hyperfine (read with 1.15)',
  reads: 'the file of hyperfine --export-json',
  metrics: ['time', 'user-time', 'system-time', 'peak-rss'],
  primary: ['time'],
  recognises: (value) =>
    isJsonObject(value) && Array.isArray(value.results) && value.results.every(isHyperfineResult),
  parse(document, context) {
    const builder = startMeasurements()
    const failures: Warning[] = []
    arrayField(document, ['results']).forEach((_, index) => {
      addResult(builder, document, index)
      failures.push(...failedRuns(document, index, context))
    })
    return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures }
  },
}

function isHyperfineResult(value: unknown): boolean {
  return (
    isJsonObject(value) && 'command' in value && 'mean' in value && ('times' in value || 'stddev' in value)
  )
}

function addResult(builder: MeasurementBuilder, document: JsonDocument, index: number): void {
  const path = ['results', index]
  const benchmark = stringField(document, [...path, 'command'])
  const parameters = parametersOf(document, path)
  const add = (metric: string, key: string, values: readonly number[], unit: string): void => {
    for (const value of values) {
      const problem = (what: string, expected?: string): Error =>
        document.problem([...path, key], what, expected)
      builder.add({ benchmark, parameters, metric, value, unit, problem })
    }
  }
  add('time', 'times', numberArrayField(document, [...path, 'times']), 's')
  for (const [metric, key] of [
    ['user-time', 'user'],
    ['system-time', 'system'],
  ] as const) {
    const mean = optionalNumberField(document, [...path, key])
    if (mean !== undefined) add(metric, key, [mean], 's')
  }
  const memory = valueAt(document, [...path, 'memory_usage_byte'])
  if (memory !== undefined)
    add('peak-rss', 'memory_usage_byte', numberArrayField(document, [...path, 'memory_usage_byte']), 'B')
}

function parametersOf(document: JsonDocument, path: readonly (string | number)[]): Parameters {
  const given = optionalObjectField(document, [...path, 'parameters']) ?? {}
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') return [name, String(value)]
      throw document.problem([...path, 'parameters', name], describeValue(value), 'a text or a number')
    }),
  )
}

/** Runs that ended with another status than 0, or by a signal (null): what they measured is not the work. */
function failedRuns(document: JsonDocument, index: number, context: ParseContext): readonly Warning[] {
  const codes = valueAt(document, ['results', index, 'exit_codes'])
  if (!Array.isArray(codes)) return []
  const failed = codes.filter((code) => code !== 0)
  if (failed.length === 0) return []
  const command = stringField(document, ['results', index, 'command'])
  const how = failed[0] === null ? 'was ended by a signal' : `exited with ${String(failed[0])}`
  return [
    {
      message: `${command}: ${failed.length} of ${codes.length} runs failed, the first ${how}`,
      file: context.file,
    },
  ]
}
