// Measures one parser on one enlarged fixture, and prints its rows as JSON: node measure-parser.mjs REQUEST
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { mapToChunks } from './chunks.mjs'
import { copiesFor, enlarge, enlargeable } from './enlarge.mjs'
import { fixtureOf } from './fixture-of.mjs'
import { foreignLines } from './foreign-log.mjs'
import { median } from './median.mjs'
import { openProduct } from './product.mjs'
import { row } from './row.mjs'
import { undisturbed } from './undisturbed.mjs'

/** The largest size is read once: a hundred parsers share a few minutes. */
const REPEATS = { 1: 5, 10: 3, 100: 1 }
/** Milliseconds a megabyte: 30 MB/s where every line is a result, 100 MB/s where one in a hundred is. */
const DENSE = 1000 / 30
const SKIPPED = 1000 / 100
const FOREIGN_SHARE = 99
/** A JSON document takes this many times what JSON.parse takes for the same text, and what it takes with decoding its bytes. */
const JSON_RATIO = 1.5
/** Time a megabyte at 100 MB, in that at 10 MB. */
const GROWTH = 1.2
/** Peak memory for 100 MB of log, in that for 10 MB of it with as many results. */
const MEMORY_GROWTH = 1.2

/** Targets that a parser is excused from, with the reason. */
const EXCUSED = { regex: 're2js, linear whatever the pattern: ADR 0010' }

const PEAK_MEMORY = fileURLToPath(new URL('./peak-memory.mjs', import.meta.url))

/** `file`: the fixture, where not the one with the most values a byte is asked for. */
const { root, parser: name, file, megabytes } = JSON.parse(process.argv[2])
const product = openProduct(root)
const { lineStream } = await product.load('parsers/line-stream.js')
const { parserByName } = await product.load('parsers/registry.js')
const { prepareParser } = await product.load('parsers/prepare-parser.js')
await prepareParser(name)
console.log(JSON.stringify(measureParser(parserByName(name))))

function measureParser(parser) {
  const fixture = fixtureOf(name, (bytes, options) => parseChunks([bytes], options), file)
  const parse = (chunks) => parseChunks(chunks, fixture.options)
  const shape = enlargeable(parser, fixture, (text) => attempt(() => parse(mapToChunks(text))))
  const title = `${name}${file === undefined ? '' : ` (${file})`}, ${parser.kind}`
  const subject = { kind: parser.kind, parse, shape, title }
  const sizes = megabytes.map((size) =>
    parser.kind === 'json' ? jsonAt(subject, size) : denseAt(subject, size),
  )
  const at = (size) => sizes[megabytes.indexOf(size)]
  const growth =
    at(10)?.perMegabyte === undefined || at(100)?.perMegabyte === undefined
      ? []
      : [
          row(`${subject.title}: time a MB, 100 MB / 10 MB`, at(100).perMegabyte / at(10).perMegabyte, '', {
            target: GROWTH,
          }),
        ]
  const log = parser.kind === 'text' ? [...skipped(subject), ...memory(title)] : []
  return [...sizes.flatMap((size) => size.rows), ...growth, ...log]
}

function denseAt({ kind, parse, shape, title }, size) {
  const chunks = mapToChunks(enlarge(shape, copiesFor(shape, size * 1e6)))
  const figure = `${title}: ${size} MB, dense`
  const refusal = refusalOf(() => parse(chunks))
  if (refusal !== undefined) return { rows: [row(figure, 0, '', { note: `not read: ${refusal}` })] }
  const { perMegabyte, set, disturbed } = timed(() => parse(chunks), { chunks, repeats: REPEATS[size] ?? 1 })
  const excuse = EXCUSED[name]
  const target = kind === 'text' && excuse === undefined ? { target: DENSE } : {}
  const notes = [
    rate(perMegabyte),
    values(set),
    shape.grows ? [] : 'one result, a longer log',
    disturbed === 0 ? [] : `${disturbed} repeats disturbed`,
    excuse ?? [],
  ].flat()
  return {
    perMegabyte,
    rows: [row(figure, perMegabyte, 'ms/MB', { ...target, note: notes.join('; ') })],
  }
}

/**
 * The document, JSON.parse of its text, decoding with JSON.parse of its bytes, which every reader of a file must do, and
 * that with one bare object a measurement, below which no parser can go: in turn, so that what else the machine does
 * falls on all.
 */
function jsonAt({ parse, shape, title }, size) {
  const text = enlarge(shape, copiesFor(shape, size * 1e6))
  const chunks = mapToChunks(text)
  const { measurements } = parse(chunks)
  const rounds = Array.from({ length: REPEATS[size] ?? 1 }, () => {
    const once = (run) => timed(run, { chunks, repeats: 1 })
    return {
      text: once(() => JSON.parse(text)).perMegabyte,
      bytes: once(() => parseBytes(chunks)).perMegabyte,
      floor: once(() => [parseBytes(chunks), measurements.map(bareMeasurement)]).perMegabyte,
      parser: once(() => parse(chunks)).perMegabyte,
    }
  })
  const of = (what) => median(rounds.map((round) => round[what]))
  const perMegabyte = of('parser')
  const note = `${rate(perMegabyte)}; ${values({ measurements })}`
  const floor = `with one object a measurement ${(of('floor') / of('bytes')).toFixed(2)} x`
  return {
    perMegabyte,
    rows: [
      row(`${title}: ${size} MB / JSON.parse of the text`, perMegabyte / of('text'), 'x', {
        target: JSON_RATIO,
        note,
      }),
      row(`${title}: ${size} MB / decoding and JSON.parse of the bytes`, perMegabyte / of('bytes'), 'x', {
        target: JSON_RATIO,
        note: floor,
      }),
    ],
  }
}

/** What reads bytes that came in chunks can do no less than this. */
function parseBytes(chunks) {
  const bytes = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
}

function bareMeasurement({ benchmark, parameters, metric, unit, direction, values }) {
  return { benchmark, parameters, metric, unit, direction, primary: true, values: values.map(Number) }
}

/** Whole blocks of the tool's lines amid lines of others; a table of columns admits none, and says so. */
function skipped({ parse, shape, title }) {
  return megabytes
    .filter((size) => size < 100)
    .slice(-1)
    .map((size) => {
      const chunks = mapToChunks(amidForeign(shape, size * 1e6))
      const figure = `${title}: ${size} MB, ${FOREIGN_SHARE} % foreign lines`
      if (attempt(() => parse(chunks)) === undefined)
        return row(figure, 0, '', { note: 'not read: the format admits no foreign lines' })
      const { perMegabyte } = timed(() => parse(chunks), { chunks, repeats: REPEATS[size] ?? 1 })
      const excuse = EXCUSED[name]
      const target = excuse === undefined ? { target: SKIPPED } : {}
      const note = [rate(perMegabyte), excuse ?? []].flat().join('; ')
      return row(figure, perMegabyte, 'ms/MB', { ...target, note })
    })
}

function amidForeign(shape, bytes) {
  const parts = [shape.head]
  const first = enlarge({ ...shape, head: '', foot: '' }, 1)
  const lines = FOREIGN_SHARE * first.split('\n').length
  for (let length = 0, from = 0; length < bytes; from += lines) {
    const part = foreignLines(lines, from) + first
    parts.push(part)
    length += part.length
  }
  return parts.join('') + shape.foot
}

/** Peaks of processes that read 10 and 100 MB made while they are read, with the same results in both. */
function memory(title) {
  if (!megabytes.includes(100)) return []
  const peak = (size) => {
    const request = JSON.stringify({ root, parser: name, file, megabytes: size })
    return Number(execFileSync(process.execPath, ['--expose-gc', PEAK_MEMORY, request], { encoding: 'utf8' }))
  }
  const [small, large] = [peak(10), peak(100)]
  if (Number.isNaN(small) || Number.isNaN(large)) return []
  const note = `${small.toFixed(0)} and ${large.toFixed(0)} MB`
  return [row(`${title}: peak memory, 100 MB / 10 MB`, large / small, '', { target: MEMORY_GROWTH, note })]
}

/**
 * Processor time of this process, all its threads: what a neighbour does lengthens the wall time. It takes the processor's caches
 * and clock too, so repeats that it disturbed are measured again (undisturbed.mjs).
 */
function timed(run, { chunks, repeats }) {
  const megabytes = chunks.reduce((total, { length }) => total + length, 0) / 1e6
  let set
  const once = () => {
    const before = process.cpuUsage()
    set = run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  const { runs, disturbed } = repeats === 1 ? { runs: [once()], disturbed: 0 } : undisturbed(repeats, once)
  return { perMegabyte: median(runs) / megabytes, set, disturbed }
}

function parseChunks(chunks, options) {
  const stream = lineStream(name, {
    file: '<stdout>',
    processors: 4,
    ...(options === undefined ? {} : { options }),
  })
  for (const chunk of chunks) stream.push(chunk)
  return stream.end()
}

/** A limit of the parser, such as the number of results that it holds; undefined where it reads the text. */
function refusalOf(run) {
  try {
    run()
    return undefined
  } catch (error) {
    return error.message
  }
}

function attempt(run) {
  try {
    return run()
  } catch {
    return undefined
  }
}

function rate(perMegabyte) {
  return `${(1000 / perMegabyte).toFixed(0)} MB/s`
}

function values({ measurements }) {
  return `${measurements.reduce((total, measurement) => total + measurement.values.length, 0)} values`
}
