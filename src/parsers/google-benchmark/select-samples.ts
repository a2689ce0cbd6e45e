import type { SampledRow } from './read-google-row.js'

/** Google Benchmark's rows by what becomes of them. */
export interface GoogleSamples<Row extends SampledRow> {
  /** Rows that hold a value of a benchmark: its repetitions, or one aggregate where nothing else was printed. */
  readonly measured: readonly Row[]
  /** The part of `measured` that had to be taken from aggregates. */
  readonly onlyAggregates: readonly Row[]
  readonly failed: readonly Row[]
  readonly skipped: readonly Row[]
}

/**
 * Aggregates never become benchmarks. Where `--benchmark_report_aggregates_only` left nothing else, the median (else
 * the mean) stands for the repetitions; spread, complexity and custom statistics never do.
 */
export function selectSamples<Row extends SampledRow>(rows: readonly Row[]): GoogleSamples<Row> {
  const certain = withCertainAggregates(rows)
  const measured = certain.filter((row) => row.state === 'measured')
  const repetitions = measured.filter((row) => row.aggregate === undefined)
  const repeated = new Set(certain.filter((row) => row.aggregate === undefined).map((row) => row.name))
  const centers = new Map<string, Row>()
  for (const row of measured) {
    if (repeated.has(row.name)) continue
    if (row.aggregate === 'median' || (row.aggregate === 'mean' && !centers.has(row.name)))
      centers.set(row.name, row)
  }
  return {
    measured: [...repetitions, ...centers.values()],
    onlyAggregates: [...centers.values()],
    failed: certain.filter((row) => row.state === 'failed'),
    skipped: certain.filter((row) => row.state === 'skipped'),
  }
}

/**
 * Versions before 1.5 mark aggregates by nothing but their names, and a benchmark may be called `compute_mean`. Such
 * a row is an aggregate only where a row of the bare name, one below it (complexity covers `name/8`, `name/64`), or
 * another statistic of it stands in the document too.
 */
function withCertainAggregates<Row extends SampledRow>(rows: readonly Row[]): readonly Row[] {
  const untyped = rows.filter((row) => !row.isTyped && row.aggregate !== undefined)
  if (untyped.length === 0) return rows
  const plain = rows.filter((row) => row.aggregate === undefined).map((row) => row.printedName)
  // Once for each name: repetitions share theirs.
  const bareNames = new Set([...new Set(plain)].flatMap(namePrefixes))
  const statistics = new Map<string, Set<string>>()
  for (const { name, aggregate = '' } of untyped) {
    statistics.set(name, (statistics.get(name) ?? new Set()).add(aggregate))
  }
  return rows.map((row) => {
    if (row.isTyped || row.aggregate === undefined) return row
    const isAggregate = bareNames.has(row.name) || (statistics.get(row.name)?.size ?? 0) > 1
    return isAggregate ? row : { ...row, name: row.printedName, aggregate: undefined }
  })
}

/** `a/b/c`, `a/b`, `a`. */
function namePrefixes(name: string): readonly string[] {
  const parts = name.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
