import type { JsonDocument, JsonParser, ParseContext, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { type GoNames, readGoNames } from './shared/go-processor-suffix.js'
import { isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { addJsonNumber } from './shared/json-readings.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { newestFirst } from './shared/newest-first.js'
import { numberField, optionalNumberField } from './shared/number-field.js'
import { objectField, optionalObjectField } from './shared/object-field.js'
import { optionalStringField, stringField } from './shared/string-field.js'

/**
 * gobenchdata's JSON: a history of runs, of which the newest is read. Repetitions of one name are one sample; allocations count
 * as measured when any benchmark has some, because the file writes 0 without `-benchmem`.
 */
export const gobenchdataParser: JsonParser = {
  kind: 'json',
  name: 'gobenchdata',
  tool: 'gobenchdata 1',
  reads: 'the JSON file that gobenchdata --json writes',
  metrics: ['time', 'allocated-bytes', 'allocations', 'bytes-per-second', 'custom metrics by their unit'],
  primary: ['time'],
  recognises: (value) => Array.isArray(value) && isJsonObject(value[0]) && isRun(value[0]),
  parse: readGobenchdata,
}

function isRun(run: Readonly<Record<string, unknown>>): boolean {
  return 'Version' in run && 'Date' in run && Array.isArray(run.Suites)
}

interface Row {
  readonly path: JsonPath
  readonly pkg: string
  readonly name: string
}

function readGobenchdata(document: JsonDocument, context: ParseContext): Parsed {
  const runs = arrayField(document, []).map((_, index) => index)
  const [newest = 0, ...older] = newestFirst(runs, (run) => numberField(document, [run, 'Date']))
  const rows = rowsOf(document, [newest])
  const builder = startMeasurements()
  const names = readGoNames(
    rows.map(({ name }) => name),
    context.processors,
  )
  const hasMemory = rows.some(({ path }) => {
    const memory = valueAt(document, [...path, 'Mem'])
    return isJsonObject(memory) && (memory.BytesPerOp !== 0 || memory.AllocsPerOp !== 0)
  })
  for (const row of rows) addRow(document, builder, { row, names, hasMemory })
  const message = `the file holds ${older.length} older runs, which are left out`
  return {
    measurements: builder.measurements(),
    environment: names.procs === undefined ? {} : { procs: names.procs },
    warnings: [
      ...(older.length === 0 ? [] : [jsonWarning(document, [newest], message)]),
      ...builder.warnings(),
    ],
    failures: [],
  }
}

function rowsOf(document: JsonDocument, run: JsonPath): readonly Row[] {
  return arrayField(document, [...run, 'Suites']).flatMap((_, suite) => {
    const at = [...run, 'Suites', suite]
    const pkg = optionalStringField(document, [...at, 'Pkg']) ?? ''
    return arrayField(document, [...at, 'Benchmarks']).map((_, index) => {
      const path = [...at, 'Benchmarks', index]
      return { path, pkg, name: stringField(document, [...path, 'Name']) }
    })
  })
}

function addRow(
  document: JsonDocument,
  builder: MeasurementBuilder,
  { row, names, hasMemory }: { readonly row: Row; readonly names: GoNames; readonly hasMemory: boolean },
): void {
  const { path, pkg, name } = row
  const { stem, procs } = names.of(name)
  const iterations = optionalNumberField(document, [...path, 'Runs'])
  // One name and one object for all metrics of a row, which the builder then need not look up again.
  const benchmark = pkg === '' ? stem : `${pkg}.${stem}`
  const parameters = procs === undefined ? undefined : { procs: String(procs) }
  const add = (metric: string, key: readonly string[], unit: string): void =>
    addJsonNumber(document, builder, {
      benchmark,
      parameters,
      metric,
      unit,
      iterations,
      path: [...path, ...key],
    })
  add('time', ['NsPerOp'], 'ns')
  const memory = optionalObjectField(document, [...path, 'Mem']) ?? {}
  if (hasMemory && 'BytesPerOp' in memory) add('allocated-bytes', ['Mem', 'BytesPerOp'], 'B')
  if (hasMemory && 'AllocsPerOp' in memory) add('allocations', ['Mem', 'AllocsPerOp'], '1')
  // A rate of 0 is one that was not set.
  if (memory.MBPerSec !== undefined && memory.MBPerSec !== 0)
    add('bytes-per-second', ['Mem', 'MBPerSec'], 'MB/s')
  if (valueAt(document, [...path, 'Custom']) === undefined) return
  for (const unit of Object.keys(objectField(document, [...path, 'Custom'])))
    add(unit, ['Custom', unit], unit)
}
