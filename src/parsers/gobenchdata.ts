import { plural } from '../core/units/plural.js'
import type { JsonDocument, JsonParser, ParseContext, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { type GoNames, readGoNames } from './shared/go-processor-suffix.js'
import { below, childAt, isJsonObject, type JsonPath } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { newestFirst } from './shared/newest-first.js'
import { numberField } from './shared/number-field.js'
import { objectField } from './shared/object-field.js'

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
  readonly fields: unknown
  readonly pkg: string
  readonly name: string
}

function readGobenchdata(document: JsonDocument, context: ParseContext): Parsed {
  const runs = arrayField(document, []).map((_, index) => index)
  const [newest = 0, ...older] = newestFirst(runs, (run) => numberField(document, [run, 'Date']))
  const builder = startMeasurements(gobenchdataParser)
  const into = new JsonRow(document, builder)
  const rows = rowsOf(document, into, [newest])
  const names = readGoNames(
    rows.map(({ name }) => name),
    context.processors,
  )
  const hasMemory = rows.some(({ fields }) => {
    const memory = childAt(fields, 'Mem')
    return isJsonObject(memory) && (memory.BytesPerOp !== 0 || memory.AllocsPerOp !== 0)
  })
  for (const row of rows) addRow(document, into, { row, names, hasMemory })
  const message = `the file holds ${plural(older.length, 'older run, which is', 'older runs, which are')} left out`
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

function rowsOf(document: JsonDocument, into: JsonRow, run: JsonPath): readonly Row[] {
  const rows: Row[] = []
  const suites = below(run, 'Suites')
  for (let suite = 0; suite < arrayField(document, suites).length; suite += 1) {
    const pkg = into.at(below(suites, suite)).optionalString('Pkg') ?? ''
    const benchmarks = below(into.path, 'Benchmarks')
    const items = arrayField(document, benchmarks)
    for (let index = 0; index < items.length; index += 1) {
      const path = below(benchmarks, index)
      const fields = items[index]
      rows.push({ path, fields, pkg, name: into.at(path, fields).string('Name') })
    }
  }
  return rows
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
  const { path, fields, pkg, name } = row
  const { stem, procs } = names.of(name)
  into.at(path, fields)
  into.iterations = into.optionalNumber('Runs')
  into.benchmark = pkg === '' ? stem : `${pkg}.${stem}`
  into.parameters = procs === undefined ? undefined : { procs: String(procs) }
  into.add('NsPerOp', TIME)
  const memory = into.value('Mem') ?? {}
  const custom = into.value('Custom')
  const memoryPath = below(path, 'Mem')
  if (!isJsonObject(memory)) objectField(document, memoryPath)
  into.at(memoryPath, memory)
  if (hasMemory && into.value('BytesPerOp') !== undefined) into.add('BytesPerOp', ALLOCATED)
  if (hasMemory && into.value('AllocsPerOp') !== undefined) into.add('AllocsPerOp', ALLOCATIONS)
  // A rate of 0 is one that was not set.
  const rate = into.value('MBPerSec')
  if (rate !== undefined && rate !== 0) into.add('MBPerSec', RATE)
  if (custom === undefined) return
  into.at(below(path, 'Custom'), objectField(document, below(path, 'Custom')))
  for (const unit in into.fields as object) into.add(unit, { metric: unit, unit })
}
