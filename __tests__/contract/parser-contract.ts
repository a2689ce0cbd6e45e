import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { metricRow } from '../../src/core/model/metric-registry.js'
import { Problem } from '../../src/core/model/problem.js'
import { seriesKey } from '../../src/core/model/series-key.js'
import { parseUnit } from '../../src/core/units/parse-unit.js'
import { parseFiles } from '../../src/parsers/parse.js'
import type { ParsedSet } from '../../src/parsers/parsed-set.js'
import type { Parser, SourceFile } from '../../src/parsers/parser.js'
import { type ParserFixture, parserFixtures } from './parser-fixtures.js'

const schema = JSON.parse(
  readFileSync(new URL('../../schema/measurements.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)

const COMPILER_NOISE = [
  'warning: unused variable: `x`',
  '   Compiling sample v0.1.0 (/home/user/sample)',
  '> sample@1.0.0 bench',
  '[ 12%] Building CXX object main.o',
  '',
].join('\n')

// Enough cuts to meet names, numbers, units and brackets; the same ones in every run.
const CUTS = 23

/** What every parser must do with every output captured from its tool. */
export function parserContract(parser: Parser): void {
  const fixtures = parserFixtures(parser)
  describe(`${parser.name}: parser contract`, () => {
    it('has fixtures', () => {
      expect(fixtures.length).toBeGreaterThan(0)
    })
    it('says what it is', () => {
      expect(parser.tool).not.toBe('')
      expect(parser.reads).not.toBe('')
      expect(parser.metrics.length).toBeGreaterThan(0)
    })
    for (const fixture of fixtures) {
      if (fixture.name.includes('/refused/')) refusedFixture(parser, fixture)
      else readableFixture(parser, fixture)
    }
  })
}

/** Output of the tool that holds no measurement: by name a Problem, by recognition never a success. */
function refusedFixture(parser: Parser, { name, files, options = {} }: ParserFixture): void {
  it(`${name}: refused with a reason`, () => {
    const problem = problemOf(() => parseFiles({ parser: parser.name, files, options }))
    expect(problem.details).toMatchObject({ kind: 'measurement', file: name })
    expect(orProblem(() => parseFiles({ parser: 'auto', files }))).toBeUndefined()
  })
}

function readableFixture(parser: Parser, fixture: ParserFixture): void {
  it(`${fixture.name}: recognised by this parser alone, valid, complete in itself`, () => {
    const set = reader(parser, fixture)(fixture.files)
    expect(set?.parser).toBe(parser.name)
    checkSet(set as ParsedSet)
  })
  it(`${fixture.name}: read twice, it gives the same, and the bytes are left as they were`, () => {
    const before = fixture.files.map(({ bytes }) => Buffer.from(bytes))
    const read = named(parser, fixture)
    expect(read(fixture.files)).toEqual(read(fixture.files))
    expect(fixture.files.map(({ bytes }) => Buffer.from(bytes))).toEqual(before)
  })
  if (parser.kind === 'directory') folderFixture(parser, fixture)
  if (parser.kind === 'text') textFixture(parser, fixture)
  if (parser.kind === 'json' || parser.kind === 'xml') documentFixture(parser, fixture)
}

function checkSet(set: ParsedSet): void {
  expect(validate(JSON.parse(JSON.stringify(set))) ? [] : validate.errors).toEqual([])
  expect(set.measurements.length + set.failures.length).toBeGreaterThan(0)
  const keys = set.measurements.map(seriesKey)
  expect(new Set(keys).size).toBe(keys.length)
  for (const measurement of set.measurements) {
    expect(measurement.values.every(Number.isFinite)).toBe(true)
    expect(parseUnit(measurement.unit)).toMatchObject({ unit: measurement.unit, factor: 1 })
    const row = metricRow(measurement.metric)
    if (row !== undefined) expect(measurement).toMatchObject({ unit: row.unit, direction: row.direction })
  }
  if (set.measurements.length > 0) expect(set.measurements.some(({ primary }) => primary === true)).toBe(true)
}

function textFixture(parser: Parser, fixture: ParserFixture): void {
  const { name, files, options = {} } = fixture
  const read = reader(parser, fixture)
  const [file] = files as readonly [SourceFile]
  const text = Buffer.from(file.bytes).toString('utf8')
  const plain = measurementsOf(read([file]))
  const same = (changed: string | Uint8Array) => {
    const bytes = typeof changed === 'string' ? Buffer.from(changed) : changed
    expect(measurementsOf(read([{ path: file.path, bytes }]))).toEqual(plain)
  }
  it(`${name}: noise of a compiler before it does not matter`, () => same(COMPILER_NOISE + text))
  it(`${name}: line ends do not matter`, () => same(text.replaceAll('\n', '\r\n')))
  it(`${name}: encodings of a redirect do not matter`, () => {
    same(`\uFEFF${text}`)
    same(Buffer.from(`\uFEFF${text}`, 'utf16le'))
  })
  it(`${name}: colour does not matter`, () => same(text.replaceAll(/^(?=[^{\r\n])/gm, '\u001B[32m\u001B[0m')))
  it(`${name}: cut anywhere, it gives no more than it holds`, () => {
    for (const bytes of cuts(file.bytes)) {
      const kept = orProblem(() =>
        parseFiles({ parser: parser.name, files: [{ path: file.path, bytes }], options }),
      )
      if (kept !== undefined) expectSubset(kept, plain)
    }
  })
}

/** A file of a folder that is cut is a Problem, unless the parser does not read that file. */
function folderFixture(parser: Parser, fixture: ParserFixture): void {
  const read = reader(parser, fixture)
  for (const { path, bytes } of fixture.files) {
    it(`${path}: cut, it is a Problem or was not read; line ends and a byte order mark do not matter`, () => {
      const whole = measurementsOf(read(fixture.files))
      const half = orProblem(() => read(replaced(fixture, path, bytes.subarray(0, bytes.length / 2))))
      if (half !== undefined) expect(measurementsOf(half)).toEqual(whole)
      const text = Buffer.from(bytes).toString('utf8').replaceAll('\n', '\r\n')
      expect(measurementsOf(read(replaced(fixture, path, Buffer.from(`\uFEFF${text}`))))).toEqual(whole)
    })
  }
}

function replaced({ files }: ParserFixture, path: string, bytes: Uint8Array): readonly SourceFile[] {
  return files.map((file) => (file.path === path ? { path, bytes } : file))
}

function documentFixture(parser: Parser, fixture: ParserFixture): void {
  const { name, files } = fixture
  const [file] = files as readonly [SourceFile]
  const text = Buffer.from(file.bytes).toString('utf8')
  it(`${name}: cut anywhere, it is a Problem with a position`, () => {
    for (const bytes of cuts(Buffer.from(text.trimEnd()))) {
      for (const read of [reader(parser, fixture), named(parser, fixture)]) {
        const problem = problemOf(() => read([{ path: file.path, bytes }]))
        expect(problem.kind).toBe('measurement')
        expect(problem.details).toMatchObject({
          file: file.path,
          line: expect.any(Number),
          column: expect.any(Number),
        })
      }
    }
  })
  it(`${name}: line ends and a byte order mark do not matter`, () => {
    const read = reader(parser, fixture)
    const plain = measurementsOf(read(files))
    const bytes = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)
    expect(measurementsOf(read([{ path: file.path, bytes }]))).toEqual(plain)
  })
}

type Read = (files: readonly SourceFile[]) => ParsedSet | undefined

/** How a fixture is read: recognised, unless the parser has to be configured. */
function reader(parser: Parser, fixture: ParserFixture): Read {
  if (fixture.options !== undefined) return named(parser, fixture)
  return (files) => parseFiles({ parser: 'auto', files })
}

function named(parser: Parser, { options = {} }: ParserFixture): Read {
  return (files) => parseFiles({ parser: parser.name, files, options })
}

function measurementsOf(
  set: ParsedSet | undefined,
): readonly { readonly key: string; readonly values: readonly number[] }[] {
  return (set?.measurements ?? []).map((measurement) => ({
    key: seriesKey(measurement),
    values: measurement.values,
  }))
}

/** Beginnings of a text, none of them whole. */
function cuts(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: CUTS }, (_, index) =>
    bytes.subarray(0, Math.floor(((index + 1) * bytes.length) / (CUTS + 1))),
  )
}

/** A Problem is an answer; anything else that is thrown is a defect and fails the test. */
function orProblem(parse: () => ParsedSet | undefined): ParsedSet | undefined {
  try {
    return parse()
  } catch (error) {
    expect(error).toBeInstanceOf(Problem)
    return undefined
  }
}

function problemOf(parse: () => unknown): Problem {
  try {
    parse()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** Every value of the cut text stands in the whole one under the same benchmark, or is one that a cut name explains. */
function expectSubset(kept: ParsedSet, whole: ReturnType<typeof measurementsOf>): void {
  const allValues = new Set(whole.flatMap(({ values }) => values))
  expect(kept.measurements.flatMap(({ values }) => values).every((value) => allValues.has(value))).toBe(true)
}
