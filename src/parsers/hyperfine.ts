import type { Parameters, Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { JsonDocument, JsonParser, ParseContext } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { below, describeValue, isJsonObject, valueAt } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { optionalObjectField } from './shared/object-field.js'
import { stringField } from './shared/string-field.js'

const TIME: RowMetric = { metric: 'time', unit: 's' }
const USER_TIME: RowMetric = { metric: 'user-time', unit: 's' }
const SYSTEM_TIME: RowMetric = { metric: 'system-time', unit: 's' }
const MEMORY: RowMetric = { metric: 'peak-rss', unit: 'B' }

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
    const builder = startMeasurements(hyperfineParser)
    const failures: Warning[] = []
    const row = new JsonRow(document, builder)
    arrayField(document, ['results']).forEach((result, index) => {
      addResult(document, row.at(['results', index], result))
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

function addResult(document: JsonDocument, row: JsonRow): void {
  row.benchmark = row.string('command')
  row.parameters = parametersOf(document, row.path)
  row.addAll('times', TIME)
  if (row.optionalNumber('user') !== undefined) row.add('user', USER_TIME)
  if (row.optionalNumber('system') !== undefined) row.add('system', SYSTEM_TIME)
  if (row.value('memory_usage_byte') !== undefined) row.addAll('memory_usage_byte', MEMORY)
}

function parametersOf(document: JsonDocument, path: readonly (string | number)[]): Parameters {
  const given = optionalObjectField(document, below(path, 'parameters')) ?? {}
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') return [name, String(value)]
      throw document.problem(
        below(below(path, 'parameters'), name),
        describeValue(value),
        'a text or a number',
      )
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
      message: `${command}: ${failed.length} of ${plural(codes.length, 'run')} failed, the first ${how}`,
      file: context.file,
    },
  ]
}
