import type { JsonDocument } from '../parser.js'
import { below, isJsonObject, type JsonPath } from '../shared/json-path.js'
import type { JsonRow } from '../shared/json-row.js'

/** A row of Google Benchmark's output, whatever its format. */
export interface SampledRow {
  /** As printed: an aggregate's ends in `_mean`, `_cv`, ... */
  readonly printedName: string
  /** The run name, the same for every repetition and aggregate of a benchmark. */
  readonly name: string
  /** `mean`, `median`, `BigO`, ..., or a user's own statistic; undefined for a repetition. */
  readonly aggregate: string | undefined
  /** True where the document itself says what the row is (since 1.5); before, only its name does. */
  readonly isTyped: boolean
  readonly state: 'measured' | 'failed' | 'skipped'
  /** `: message`, or empty. */
  readonly reason: string
}

/** One entry of the JSON's `benchmarks`. */
export interface GoogleRow extends SampledRow {
  readonly index: number
  readonly path: JsonPath
}

// The statistics that every version before `run_type` appends to the names of a repeated benchmark's rows.
const STATISTICS: ReadonlySet<string> = new Set(['mean', 'median', 'stddev', 'cv', 'BigO', 'RMS'])
const LONGEST = 'median'.length

/** The run name and the statistic of a printed name, where only the name tells them. */
export function splitAggregate(printedName: string): Pick<SampledRow, 'name' | 'aggregate'> {
  const end = printedName.lastIndexOf('_')
  const isShort = end > 0 && printedName.length - end - 1 <= LONGEST
  const aggregate = isShort ? printedName.slice(end + 1) : ''
  if (!STATISTICS.has(aggregate)) return { name: printedName, aggregate: undefined }
  return { name: printedName.slice(0, end), aggregate }
}

/** @throws Problem at the row where it is no object, has no name, or an unknown run type. */
export function readGoogleRow(document: JsonDocument, into: JsonRow, index: number): GoogleRow {
  const { path } = into
  if (!isJsonObject(into.fields)) throw document.problem(path, 'is no object', 'one benchmark')
  const printedName = into.string('name')
  const runType = into.optionalString('run_type')
  const { state, reason } = stateOf(into)
  // Named one by one: a spread takes ten times as long, and a document has tens of thousands of rows.
  const row = (name: string, aggregate: string | undefined): GoogleRow => ({
    index,
    path,
    printedName,
    name,
    aggregate,
    isTyped: runType !== undefined,
    state,
    reason,
  })
  if (runType === undefined) {
    const { name, aggregate } = splitAggregate(printedName)
    return row(name, aggregate)
  }
  const name = into.optionalString('run_name') ?? printedName
  if (runType === 'iteration') return row(name, undefined)
  if (runType === 'aggregate') {
    const aggregate = into.optionalString('aggregate_name')
    // Without a name it is still no benchmark.
    return row(name, aggregate ?? splitAggregate(printedName).aggregate ?? '')
  }
  throw document.problem(
    below(path, 'run_type'),
    `is ${JSON.stringify(runType)}`,
    '"iteration" or "aggregate"',
  )
}

const MEASURED: Pick<GoogleRow, 'state' | 'reason'> = { state: 'measured', reason: '' }

function stateOf(row: JsonRow): Pick<GoogleRow, 'state' | 'reason'> {
  if (row.value('error_occurred') === true)
    return { state: 'failed', reason: reasonOf(row.value('error_message')) }
  // SkipWithMessage, since 1.8: the benchmark chose not to run, which is no error.
  if (row.value('skipped') === true) return { state: 'skipped', reason: reasonOf(row.value('skip_message')) }
  return MEASURED
}

function reasonOf(message: unknown): string {
  return typeof message === 'string' && message !== '' ? `: ${message}` : ''
}
