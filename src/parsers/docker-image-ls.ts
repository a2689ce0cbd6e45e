import { Problem } from '../core/model/problem.js'
import { parseQuantity } from '../core/units/parse-quantity.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addReadings } from './shared/add-readings.js'
import { imageSeries } from './shared/image-name.js'
import { isJsonObject } from './shared/json-path.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'

const HEADER = /^REPOSITORY +TAG +(?:DIGEST +)?IMAGE ID +CREATED +SIZE\s*$/
/** Engine 29: one row an image, whatever platforms it has. The legend above it is for terminals. */
const HEADER_29 = /^IMAGE +ID +DISK USAGE +CONTENT SIZE +EXTRA\s*$/
/** Image, id, disk usage, content size. */
const ROW_29 = /^([^ ]+) +[\da-f]{12} +([^ ]+) +([^ ]+)/
const DIGEST = /@sha256:[\da-f]+$/
const JSON_ROW = /^\{"Containers":"[^"]*","CreatedAt":".*"Size":"/

/**
 * `docker image ls` (`docker images`): its table, that of Engine 29 too, and `--format json`. The size is what the image takes
 * on disk; Engine 29 tells that of its packed layers beside it. Docker rounds the sizes to three digits, so a small change
 * does not show: `docker image inspect` tells every byte.
 */
export const dockerImageLsParser: TextParser = {
  kind: 'text',
  name: 'docker-image-ls',
  tool: 'docker image ls (format of Engine 20 to 29)',
  reads: 'the table of docker image ls, or its --format json; docker image inspect is exact',
  metrics: ['size', 'compressed-size'],
  primary: ['size'],
  unseenCut: 'between two rows',
  recognises: (line) => HEADER.test(line) || HEADER_29.test(line) || JSON_ROW.test(line),
  start: (context) => new ImagesSink(context),
}

interface ImageRow {
  readonly reference: string
  readonly size: string
  readonly compressed?: string
  readonly line: number
}

class ImagesSink implements LineSink {
  readonly #file: string
  readonly #rows: ImageRow[] = []
  #table: 'none' | 'until 28' | '29' = 'none'

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    const table = HEADER.test(line) ? 'until 28' : HEADER_29.test(line) ? '29' : undefined
    if (table !== undefined) {
      this.#table = table
      return
    }
    if (end === 'open' && line !== '') throw this.#problem(n, 'the text ends in the middle of a line')
    if (JSON_ROW.test(line)) this.#json(line, n)
    else if (this.#table === 'until 28') this.#row(line, n)
    else if (this.#table === '29') this.#row29(line, n)
  }

  end(): Parsed {
    const builder = startMeasurements(dockerImageLsParser)
    const series = imageSeries(this.#rows.map(({ reference }) => reference))
    for (const { reference, size, compressed, line } of this.#rows) {
      const { benchmark, parameters } = series(reference)
      const common = { benchmark, parameters, problem: problemAtLine(this.#file, line) }
      addReadings(builder, common, [
        ['size', this.#bytes(size, line), 'B'],
        ['compressed-size', compressed === undefined ? undefined : this.#bytes(compressed, line), 'B'],
      ])
    }
    const message = 'docker rounds these sizes to three digits; docker image inspect tells every byte'
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: this.#rows.length === 0 ? [] : [{ message, file: this.#file }],
      failures: [],
    }
  }

  #bytes(size: string, line: number): number {
    const quantity = parseQuantity(size)
    if (quantity?.unit === 'B') return Math.round(quantity.value)
    throw this.#problem(line, `the size is ${JSON.stringify(size.slice(0, 40))}`)
  }

  /** Columns of Engine 29. An image that has lost its tag has a digest for it, which every build changes. */
  #row29(line: string, n: number): void {
    const found = ROW_29.exec(line.trim())
    if (found === null || found[1] === '<untagged>') return
    const image = found[1] ?? ''
    const reference = image.includes('@') ? image.replace(DIGEST, '') : image
    this.#rows.push({ reference, size: found[2] ?? '', compressed: found[3] ?? '', line: n })
  }

  /** Columns are three blanks apart, or one where a cell fills its column; neither names nor ids hold blanks. */
  #row(line: string, n: number): void {
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
