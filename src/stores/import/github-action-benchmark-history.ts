import type { Direction, Warning } from '../../core/model/measurement.js'
import type { Run, Series } from '../../core/model/run.js'
import { seriesKey } from '../../core/model/series-key.js'
import { toBaseUnit } from '../../core/units/parse-unit.js'
import { plural } from '../../core/units/plural.js'
import {
  createImportIds,
  type ImportedHistory,
  type ImportedUnit,
  type ImportTarget,
  importedUnit,
  UNKNOWN_ENVIRONMENT,
} from './imported-history.js'
import {
  fieldsOf,
  isoTime,
  type PositionedJson,
  readPositionedJson,
  requiredTime,
} from './positioned-json.js'

/** Tools whose values are better when higher (github-action-benchmark 1.22, `src/write.ts`). The unit overrides them. */
const BIGGER_IS_BETTER = new Set(['benchmarkjs', 'pytest', 'customBiggerIsBetter'])

/** How a pull request's commit is linked; such entries are not the branch's. */
const PULL_REQUEST_URL = /\/pull\/\d+\/commits\/[0-9a-f]+$/

type Path = (string | number)[]

interface Import {
  readonly document: PositionedJson
  readonly target: ImportTarget
  readonly idOf: (scope: string, sha: string) => string
  readonly warnings: Warning[]
  readonly unknownUnits: Set<string>
}

/**
 * Reads `data.js` of github-action-benchmark, or the same JSON without its prefix, as it is written by version 1.22. Each
 * entry is a run on an unknown machine. Direction comes from the unit where it tells, else from the tool; values are
 * converted row by row, because the tool rescales units along a series; rows of one name in one entry are repetitions;
 * entries of pull requests and values that are no numbers are left out with a warning. Throws a Problem with position
 * where the file is not of this form.
 */
export function readGithubActionBenchmarkHistory(text: string, target: ImportTarget): ImportedHistory {
  const prefix = /^\uFEFF?\s*(?:window\.BENCHMARK_DATA\s*=\s*)?/.exec(text)?.[0].length ?? 0
  const document = readPositionedJson(target.file, text.replace(/;\s*$/, ''), prefix)
  const entries = fieldsOf(fieldsOf(document.value)?.entries)
  if (entries === undefined) {
    throw document.problem(
      ['entries'],
      'the file is no history of github-action-benchmark',
      'an object "entries"',
    )
  }
  const idOf = createImportIds('gab')
  const state: Import = { document, target, idOf, warnings: [], unknownUnits: new Set() }
  const runs = Object.keys(entries).flatMap((suite) => readSuite(state, suite, entries[suite]))
  return { runs, warnings: state.warnings, unknownUnits: [...state.unknownUnits].sort() }
}

function readSuite(state: Import, suite: string, entries: unknown): readonly Run[] {
  const path: Path = ['entries', suite]
  if (!Array.isArray(entries))
    throw state.document.problem(path, `suite ${JSON.stringify(suite)} is no list`, 'a list')
  const runs = entries.map((entry: unknown, index) => readEntry(state, suite, [...path, index], entry))
  const left = runs.filter((run) => run === 'pull request').length
  if (left > 0) {
    const message = `of ${plural(entries.length, 'entry', 'entries')} of ${JSON.stringify(suite)}, ${left} came from pull requests and stayed out`
    state.warnings.push({ message, file: state.target.file })
  }
  return runs.filter((run) => typeof run === 'object')
}

function readEntry(
  state: Import,
  suite: string,
  path: Path,
  value: unknown,
): Run | 'pull request' | undefined {
  const { document, target } = state
  const entry = fieldsOf(value)
  const commit = fieldsOf(entry?.commit)
  const sha = commit?.id
  if (typeof sha !== 'string' || sha === '')
    throw document.problem([...path, 'commit', 'id'], 'an entry has no commit', 'a commit id')
  const date = { path: [...path, 'date'], value: entry?.date, owner: 'an entry' }
  const startedAt = requiredTime(document, { ...date, expected: 'milliseconds since 1970' })
  if (!Array.isArray(entry?.benches))
    throw document.problem([...path, 'benches'], 'an entry has no benchmarks', 'a list')
  if (PULL_REQUEST_URL.test(String(commit?.url))) return 'pull request'
  const tool = typeof entry.tool === 'string' ? entry.tool : 'unknown'
  const series = readRows(state, tool, [...path, 'benches'], entry.benches)
  if (series.length === 0) return undefined
  const time = isoTime(commit?.timestamp)
  const name = target.suite ?? suite
  return {
    ...{ schema: 'noisegate.run/1', id: state.idOf(name, sha), suite: name, branch: target.branch },
    ...{
      commit: time === undefined ? { sha } : { sha, time },
      startedAt,
      trigger: 'import',
      attempt: 1,
      parser: tool,
    },
    ...{ environment: UNKNOWN_ENVIRONMENT, series, verdicts: [], accepted: [], steps: [], warnings: [] },
  }
}

/** A row as one value; `double` where its name carries its unit, as the Go tool repeats its first column. */
interface Row {
  readonly series: Series
  readonly double: boolean
}

function readRows(state: Import, tool: string, path: Path, values: readonly unknown[]): readonly Series[] {
  const rows = values.flatMap((value, index) => readRow(state, tool, [...path, index], value))
  const plain = new Set(rows.filter(({ double }) => !double).map(({ series }) => seriesKey(series)))
  const merged = new Map<string, Series>()
  for (const { series, double } of rows) {
    const key = seriesKey(series)
    if (double && plain.has(key)) continue
    const [earlier = []] = merged.get(key)?.rounds ?? []
    merged.set(key, { ...series, rounds: [[...earlier, ...(series.rounds[0] ?? [])]] })
  }
  return [...merged.values()]
}

function readRow(state: Import, tool: string, path: Path, value: unknown): readonly Row[] {
  const row = fieldsOf(value)
  if (typeof row?.name !== 'string')
    throw state.document.problem([...path, 'name'], 'a benchmark has no name', 'a text')
  const spelling = typeof row.unit === 'string' ? row.unit : ''
  const unit = importedUnit(spelling)
  const converted = typeof row.value === 'number' ? toBaseUnit(row.value, unit) : Number.NaN
  if (!Number.isFinite(converted)) {
    const message = `${JSON.stringify(row.name.slice(0, 200))} has no number as its value and was left out`
    state.warnings.push({ message, ...state.document.position([...path, 'value']) })
    return []
  }
  const suffix = ` - ${spelling}`
  const double = spelling !== '' && row.name.endsWith(suffix)
  const benchmark = double ? row.name.slice(0, -suffix.length) : row.name
  const { direction, metric } = directed(state, tool, spelling, unit)
  const series = {
    benchmark,
    parameters: {},
    metric,
    unit: unit.unit,
    direction,
    primary: true,
    rounds: [[converted]],
  }
  return [{ series, double }]
}

/** The user chose the direction of a custom tool; of any other the unit tells, and where it does not, the tool. */
function directed(state: Import, tool: string, spelling: string, unit: ImportedUnit) {
  const ofTool: Direction = BIGGER_IS_BETTER.has(tool) ? 'higher' : 'lower'
  const chosen = tool.startsWith('custom')
  if (!unit.known && !chosen) state.unknownUnits.add(spelling)
  const direction = unit.known && !chosen ? unit.direction : ofTool
  return { direction, metric: unit.known && direction !== unit.direction ? 'value' : unit.metric }
}
