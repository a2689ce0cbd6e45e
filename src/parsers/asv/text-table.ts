import type { Parameters } from '../../core/model/measurement.js'

/** One result of a benchmark with parameters, as asv prints it: `2.48±0.1μs`, `n/a`, `failed`. */
export interface AsvCell {
  readonly parameters: Parameters
  readonly result: string
  readonly line: number
}

/** The first line of a table stands behind the progress; the others are indented as far. */
const FIRST = /^\[ *\d+\.\d+%\] ··· (?==+(?: =+)*\s*$)/
const RULE = /^=+(?: =+)*$/

const PROGRESS = /^\[ *\d+\.\d+%\]/

/** Collects the lines of asv's tables and turns each into cells. */
export class AsvTables {
  #lines: { readonly text: string; readonly n: number }[] = []
  #indent: number | undefined
  #rules = 0

  /** Takes a line; undefined for one that is no part of a table, cells for the last line of one. */
  push(line: string, n: number): readonly AsvCell[] | 'open' | undefined {
    const first = line.startsWith('[') ? FIRST.exec(line) : null
    if (first !== null) {
      this.#indent = first[0].length
      this.#lines = []
      this.#rules = 0
    } else if (this.#indent === undefined) return undefined
    else if (PROGRESS.test(line)) {
      this.#indent = undefined
      return undefined
    }
    // What other programs print in between does not begin where the table does.
    else if (line.trim() === '' || line.slice(0, this.#indent).trim() !== '') return undefined
    const text = line.slice(this.#indent).trimEnd()
    this.#lines.push({ text, n })
    if (RULE.test(text)) this.#rules += 1
    // A rule above the parameter of the columns, one below it, one at the end; without columns only the first and the last.
    if (this.#rules < (this.#hasColumns() ? 3 : 2)) return 'open'
    this.#indent = undefined
    return this.#cells()
  }

  /** Whether a table began and did not end. */
  get isOpen(): boolean {
    return this.#indent !== undefined
  }

  #hasColumns(): boolean {
    return this.#lines[1]?.text.startsWith('--') === true
  }

  #cells(): readonly AsvCell[] {
    const rule = this.#lines[0]?.text ?? ''
    const spans = [...rule.matchAll(/=+/g)].map(({ index, 0: bar }) => [index, index + bar.length] as const)
    // What is wider than its column would move what follows it; asv makes columns as wide as their cells.
    const cut = (text: string) =>
      spans.map(([from, to], at) => text.slice(from, at === spans.length - 1 ? undefined : to).trim())
    const hasColumns = this.#hasColumns()
    const top = this.#lines[1]?.text ?? ''
    // `-- -- text / mode`: one mark for each parameter of the rows, then those of the columns.
    const marks = hasColumns ? (/^(?:-- +)+/.exec(top)?.[0] ?? '') : ''
    const column = top.slice(marks.length).trim()
    const heads = cut(this.#lines[hasColumns ? 3 : 1]?.text ?? '')
    const rows = this.#lines.slice(hasColumns ? 5 : 3, -1)
    const own = hasColumns ? marks.split('--').length - 1 : heads.length - 1
    return rows.flatMap(({ text, n }) => {
      const cells = cut(text)
      const names = heads.slice(0, own).map((name, index): [string, string] => [name, cells[index] ?? ''])
      return cells.slice(own).map((result, index) => ({
        parameters: Object.fromEntries([
          ...names,
          ...(hasColumns ? columnPairs(column, heads[own + index] ?? '') : []),
        ]),
        result,
        line: n,
      }))
    })
  }
}

/** Several parameters in one head are printed with slashes between; a slash in a value makes them one. */
function columnPairs(names: string, values: string): readonly (readonly [name: string, value: string])[] {
  const keys = names.split(' / ')
  const texts = values.split(' / ')
  if (keys.length !== texts.length) return [[names, values]]
  return keys.map((key, index) => [key, texts[index] ?? ''])
}
