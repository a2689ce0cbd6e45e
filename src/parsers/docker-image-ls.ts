import { Problem } from '../core/model/problem.js'
import { parseQuantity } from '../core/units/parse-quantity.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { imageSeries } from './shared/image-name.js'
import { isJsonObject } from './shared/json-path.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'

const HEADER = /^REPOSITORY +TAG +(?:DIGEST +)?IMAGE ID +CREATED +SIZE\s*$/
const JSON_ROW = /^\{"Containers":"[^"]*","CreatedAt":".*"Size":"/

/**
 * `docker image ls` (`docker images`): its table, and `--format json`. Docker rounds the sizes to three digits, so a small change
 * does not show: `docker image inspect` tells every byte.
 */
export const dockerImageLsParser: TextParser = {
  kind: 'text',
  name: 'docker-image-ls',
  tool: 'docker image ls (format of Engine 20 to 28)',
  reads: 'the table of docker image ls, or its --format json; docker image inspect is exact',
  metrics: ['size'],
  primary: ['size'],
  recognises: (line) => HEADER.test(line) || JSON_ROW.test(line),
  start: (context) => new ImagesSink(context),
}

interface ImageRow {
  readonly reference: string
  readonly size: string
  readonly line: number
}

class ImagesSink implements LineSink {
  readonly #file: string
  readonly #rows: ImageRow[] = []
  #hasHeader = false

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    if (HEADER.test(line)) {
      this.#hasHeader = true
      return
    }
    if (end === 'open' && line !== '') throw this.#problem(n, 'the text ends in the middle of a line')
    if (JSON_ROW.test(line)) this.#json(line, n)
    else if (this.#hasHeader) this.#table(line, n)
  }

  end(): Parsed {
    const builder = startMeasurements()
    const series = imageSeries(this.#rows.map(({ reference }) => reference))
    for (const { reference, size, line } of this.#rows) {
      const quantity = parseQuantity(size)
      if (quantity?.unit !== 'B')
        throw this.#problem(line, `the size is ${JSON.stringify(size.slice(0, 40))}`)
      const common = { ...series(reference), problem: problemAtLine(this.#file, line) }
      builder.add({ ...common, metric: 'size', value: Math.round(quantity.value), unit: 'B' })
    }
    const message = 'docker rounds these sizes to three digits; docker image inspect tells every byte'
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: this.#rows.length === 0 ? [] : [{ message, file: this.#file }],
      failures: [],
    }
  }

  /** Columns are three blanks apart, or one where a cell fills its column; neither names nor ids hold blanks. */
  #table(line: string, n: number): void {
    const cells = line.trim().split(/ +/)
    const [repository, tag] = cells
    if (repository === undefined || tag === undefined || cells.length < 5) return
    this.#add({ repository, tag, size: cells.at(-1) ?? '', line: n })
  }

  #json(line: string, n: number): void {
    const row: unknown = JSON.parse(line)
    if (!isJsonObject(row)) return
    this.#add({ repository: String(row.Repository), tag: String(row.Tag), size: String(row.Size), line: n })
  }

  /** An image without a name is a left-over of a build; which one, nothing tells. */
  #add({
    repository,
    tag,
    size,
    line,
  }: {
    repository: string
    tag: string
    size: string
    line: number
  }): void {
    if (repository !== '<none>') this.#rows.push({ reference: `${repository}:${tag}`, size, line })
  }

  #problem(line: number, what: string): Problem {
    return new Problem({
      kind: 'measurement',
      what,
      file: this.#file,
      line,
      expected: 'the table of docker image ls, with sizes such as 78.1MB',
    })
  }
}
