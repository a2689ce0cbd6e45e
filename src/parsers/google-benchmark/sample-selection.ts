import type { SampledRow } from './read-google-row.js'

/** The names of a row that is a repetition. */
type RowNames = Pick<SampledRow, 'printedName' | 'name'>

/** Rows that tell more than a value, known when the last row is. */
export interface Selected<Row extends SampledRow> {
  /** The rows that had to be taken from aggregates. */
  readonly onlyAggregates: readonly Row[]
  readonly failed: readonly Row[]
  readonly skipped: readonly Row[]
}

/** Aggregates of one run name, of which no row just before said that they are. */
interface Group<Row> {
  readonly name: string
  /** That of the first row that only its name calls an aggregate. */
  statistic: string | undefined
  /** Whether such rows are aggregates; false as long as nothing tells. */
  isAggregate: boolean
  /** All rows, in order, where it has some that nothing tells of yet. */
  undecided: Row[]
  /** The row that stands for the repetitions where there are none. */
  center: Row | undefined
}

/**
 * Finds the rows of one document that hold a value of a benchmark, and hands each to `take` as soon as it is known to
 * be one. Nearly all rows are known at once, so nearly none is kept.
 *
 * Aggregates never become benchmarks. Where `--benchmark_report_aggregates_only` left nothing else, the median (else
 * the mean) stands for the repetitions; spread, complexity and custom statistics never do.
 *
 * Versions before 1.5 mark aggregates by nothing but their names, and a benchmark may be called `compute_mean`. Such
 * a row is an aggregate only where a row of the bare name, one below it (complexity covers `name/8`, `name/64`), or
 * another statistic of it stands in the document too.
 */
export class SampleSelection<Row extends SampledRow> {
  readonly #take: (row: Row) => void
  readonly #groups = new Map<string, Group<Row>>()
  /** Groups with a row that may stand for repetitions, in order of the first one. */
  readonly #candidates = new Set<Group<Row>>()
  /** Rows that measured nothing. */
  readonly #ended: Row[] = []
  /** The last row that was a repetition. */
  #repetition: RowNames | undefined
  /** That of the last aggregate. */
  #group: Group<Row> | undefined

  constructor(take: (row: Row) => void) {
    this.#take = take
  }

  add(row: Row): void {
    if (row.state !== 'measured') this.#ended.push(row)
    if (row.aggregate === undefined) {
      this.#repetition = row
      if (row.state === 'measured') this.#take(row)
      return
    }
    if (this.#isSpare(row)) return
    const group = this.#groupOf(row.name)
    if (group.center === undefined && mayBeCenter(row)) this.#candidates.add(group)
    if (row.isTyped || group.isAggregate) {
      if (group.undecided.length > 0) group.undecided.push(row)
      else considerCenter(group, row)
      return
    }
    group.undecided.push(row)
    group.statistic ??= row.aggregate
    if (group.statistic !== row.aggregate) decideAggregates(group)
  }

  /**
   * The rows that nothing decided before are taken now, and those that stand for repetitions last.
   * @param repetitions the names of the rows that were taken, where they are needed
   */
  end(repetitions: () => Iterable<RowNames>): Selected<Row> {
    const onlyAggregates = this.#groups.size === 0 ? [] : this.#decide([...repetitions()])
    const certain = this.#ended.map((row) => {
      const group = row.isTyped || row.aggregate === undefined ? undefined : this.#groups.get(row.name)
      return group === undefined || group.isAggregate ? row : asRepetition(row)
    })
    return {
      onlyAggregates,
      failed: certain.filter(({ state }) => state === 'failed'),
      skipped: certain.filter(({ state }) => state === 'skipped'),
    }
  }

  /** Whether a row is an aggregate of the repetitions just before it, as tools print them. */
  #isSpare({ name, aggregate }: Row): boolean {
    if (this.#repetition === undefined) return false
    const { name: repeated, printedName } = this.#repetition
    if (name === printedName && name === repeated) return true
    return !isCenter(aggregate) && printedName[name.length] === '/' && printedName.startsWith(name)
  }

  #groupOf(name: string): Group<Row> {
    if (this.#group?.name === name) return this.#group
    this.#group = this.#groups.get(name)
    if (this.#group !== undefined) return this.#group
    const group = { name, statistic: undefined, isAggregate: false, undecided: [], center: undefined }
    this.#groups.set(name, group)
    this.#group = group
    return group
  }

  #decide(taken: readonly RowNames[]): readonly Row[] {
    const plain = [...taken, ...this.#ended.filter(({ aggregate }) => aggregate === undefined)]
    const repeated = new Set(plain.map(({ name }) => name))
    const undecided = [...this.#groups.values()].filter((group) => group.undecided.length > 0)
    // Once for each name: repetitions share theirs.
    const printed = undecided.length === 0 ? [] : new Set(plain.map(({ printedName }) => printedName))
    const bareNames = new Set([...printed].flatMap(namePrefixes))
    for (const group of undecided) {
      if (bareNames.has(group.name)) decideAggregates(group)
      else for (const row of this.#decideRepetitions(group)) repeated.add(row.name)
    }
    const centers = [...this.#candidates].flatMap(({ name, center }) =>
      center === undefined || repeated.has(name) ? [] : center,
    )
    for (const row of centers) this.#take(row)
    return centers
  }

  /** @returns the rows of a group that are named like aggregates and are none */
  #decideRepetitions(group: Group<Row>): readonly Row[] {
    for (const row of group.undecided) if (row.isTyped) considerCenter(group, row)
    const repetitions = group.undecided.filter((row) => !row.isTyped).map((row) => asRepetition(row))
    for (const row of repetitions) if (row.state === 'measured') this.#take(row)
    return repetitions
  }
}

function decideAggregates<Row extends SampledRow>(group: Group<Row>): void {
  group.isAggregate = true
  for (const row of group.undecided) considerCenter(group, row)
  group.undecided = []
}

function considerCenter<Row extends SampledRow>(group: Group<Row>, row: Row): void {
  if (!mayBeCenter(row)) return
  if (row.aggregate === 'median' || group.center === undefined) group.center = row
}

function mayBeCenter({ state, aggregate }: SampledRow): boolean {
  return state === 'measured' && isCenter(aggregate)
}

function isCenter(aggregate: string | undefined): boolean {
  return aggregate === 'median' || aggregate === 'mean'
}

function asRepetition<Row extends SampledRow>(row: Row): Row {
  return { ...row, name: row.printedName, aggregate: undefined }
}

/** `a/b/c`, `a/b`, `a`. */
function namePrefixes(name: string): readonly string[] {
  const parts = name.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
