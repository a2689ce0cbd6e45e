import type { JsonDocument, JsonParser, ParseContext, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { type GoNames, readGoNames } from './shared/go-processor-suffix.js'
import { below, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { newestFirst } from './shared/newest-first.js'
import { numberField } from './shared/number-field.js'
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
    const memory = valueAt(document, below(path, 'Mem'))
    return isJsonObject(memory) && (memory.BytesPerOp !== 0 || memory.AllocsPerOp !== 0)
  })
  const into = new JsonRow(document, builder)
  for (const row of rows) addRow(document, into, { row, names, hasMemory })
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
  return arrayField(document, below(run, 'Suites')).flatMap((_, suite) => {
    const at = below(below(run, 'Suites'), suite)
    const pkg = optionalStringField(document, below(at, 'Pkg')) ?? ''
    return arrayField(document, below(at, 'Benchmarks')).map((_, index) => {
      const path = below(below(at, 'Benchmarks'), index)
      return { path, pkg, name: stringField(document, below(path, 'Name')) }
    })
  })
}

const TIME: RowMetric = { metric: 'time', unit: 'ns' }
const ALLOCATED: RowMetric = { metric: 'allocated-bytes', unit: 'B' }
const ALLOCATIONS: RowMetric = { metric: 'allocations', unit: '1' }
const RATE: RowMetric = { metric: 'bytes-per-second', unit: 'MB/s' }

function addRow(
  document: JsonDocument,
  into: JsonRow,
  { row, names, hasMemory }: { readonly row: Row; readonly names: GoNames; readonly hasMemory: boolean },
): void {
  const { path, pkg, name } = row
  const { stem, procs } = names.of(name)
  into.at(path)
  into.iterations = into.optionalNumber('Runs')
  into.benchmark = pkg === '' ? stem : `${pkg}.${stem}`
  into.parameters = procs === undefined ? undefined : { procs: String(procs) }
  into.add('NsPerOp', TIME)
  const memory = optionalObjectField(document, below(path, 'Mem')) ?? {}
  const custom = into.value('Custom')
  into.at(below(path, 'Mem'), memory)
  if (hasMemory && 'BytesPerOp' in memory) into.add('BytesPerOp', ALLOCATED)
  if (hasMemory && 'AllocsPerOp' in memory) into.add('AllocsPerOp', ALLOCATIONS)
  // A rate of 0 is one that was not set.
  if (memory.MBPerSec !== undefined && memory.MBPerSec !== 0) into.add('MBPerSec', RATE)
  if (custom === undefined) return
  const units = Object.keys(objectField(document, below(path, 'Custom')))
  into.at(below(path, 'Custom'), custom)
  for (const unit of units) into.add(unit, { metric: unit, unit })
}
