import { describe, expect, it } from 'vitest'
import { seriesKey } from '../../src/core/model/series-key.js'
import type { ParsedSet } from '../../src/parsers/parsed-set.js'
import type { Parser } from '../../src/parsers/parser.js'
import { type ParserFixture, parserFixtures } from './parser-fixtures.js'
import { readAs, textOf } from './read-fixture.js'

/** What other programs write between the lines: compilers, loggers, colours, a progress bar that rewrites its line. */
const FOREIGN_LINES = [
  'warning: unused variable: `x`',
  '   Compiling sample v0.1.0 (/home/user/sample)',
  '[ 12%] Building CXX object main.o',
  '2026-03-01T12:00:00Z INFO server started on port 8080',
  '\u001B[33mdownloading\u001B[0m  10%\r\u001B[33mdownloading\u001B[0m 100%',
]

// A cut costs a parse of what is before it; so many show every kind of place in the fixtures.
const MOST_CUTS = 120

/** What a parser of lines must do with output that is cut off, and with lines of other programs in it. */
export function textContract(parser: Parser): void {
  if (parser.kind !== 'text') return
  const fixtures = parserFixtures(parser).filter(({ name }) => !name.includes('/refused/'))
  describe(`${parser.name}: parser contract of lines`, () => {
    for (const fixture of fixtures) {
      it(`${fixture.name}: cut after any line, it never gives fewer benchmarks in silence`, () => {
        const silent = silentCuts(parser, fixture)
        if (parser.unseenCut === undefined) expect(silent).toEqual([])
      })
      it(`${fixture.name}: lines of other programs are skipped or refused, never read`, () => {
        const silent = FOREIGN_LINES.filter((line) => isMisread(parser, fixture, line))
        if (parser.foreignLines === undefined) expect(silent).toEqual([])
      })
    }
    it('needs the exceptions that it asks for', () => {
      const unseen = fixtures.some((fixture) => silentCuts(parser, fixture).length > 0)
      const misread = fixtures.some((fixture) =>
        FOREIGN_LINES.some((line) => isMisread(parser, fixture, line)),
      )
      expect(parser.unseenCut === undefined || unseen).toBe(true)
      expect(parser.foreignLines === undefined || misread).toBe(true)
    })
  })
}

/** Numbers of the lines after which a cut loses a benchmark or a repetition and nothing says so. */
function silentCuts(parser: Parser, fixture: ParserFixture): readonly number[] {
  const read = (text: string) => readAs(parser, fixture, text)
  const lines = textOf(fixture).split(/(?<=\n)/)
  const whole = read(lines.join(''))
  const step = Math.max(1, Math.ceil(lines.length / MOST_CUTS))
  return lines
    .map((_, index) => index + 1)
    .filter((line) => line < lines.length && line % step === 0)
    .filter((line) => {
      const head = read(lines.slice(0, line).join(''))
      if (head === undefined || isLoud(head, whole) || holdsAll(head, whole)) return false
      // Pieces one after another, each of them complete: the first ones are an output of their own.
      return !isSum(head, read(lines.slice(line).join('')), whole)
    })
}

function isMisread(parser: Parser, fixture: ParserFixture, foreign: string): boolean {
  const read = (text: string) => readAs(parser, fixture, text)
  const text = textOf(fixture)
  const whole = read(text)
  return [1, 3].some((every) => {
    const lines = text.split(/(?<=\n)/)
    const mixed = lines.map((line, at) =>
      at % every === 0 && line.endsWith('\n') ? `${line}${foreign}\n` : line,
    )
    const found = read(mixed.join(''))
    if (found === undefined || found.failures.length > (whole?.failures.length ?? 0)) return false
    return JSON.stringify(seriesOf(found)) !== JSON.stringify(seriesOf(whole))
  })
}

/** Whether a part says something that the whole does not say; where the tool failed, whether it says anything. */
function isLoud(part: ParsedSet, whole: ParsedSet | undefined): boolean {
  const said = new Set(notes(whole))
  return notes(part).some((note) => !said.has(note) || (whole?.failures.length ?? 0) > 0)
}

function notes(set: ParsedSet | undefined): readonly string[] {
  return [...(set?.warnings ?? []), ...(set?.failures ?? [])].map(({ message }) => message)
}

function seriesOf(
  set: ParsedSet | undefined,
): readonly (readonly [key: string, values: readonly number[]])[] {
  return (set?.measurements ?? []).map((measurement) => [seriesKey(measurement), measurement.values])
}

/** Whether a part has every benchmark of the whole, with all repetitions of what gates. */
function holdsAll(part: ParsedSet, whole: ParsedSet | undefined): boolean {
  const values = new Map(part.measurements.map((measurement) => [seriesKey(measurement), measurement.values]))
  return (whole?.measurements ?? [])
    .filter(({ primary }) => primary === true)
    .every((measurement) => String(values.get(seriesKey(measurement))) === String(measurement.values))
}

function isSum(head: ParsedSet, tail: ParsedSet | undefined, whole: ParsedSet | undefined): boolean {
  if (tail === undefined) return false
  const both = new Map<string, readonly number[]>()
  for (const [key, values] of [...seriesOf(head), ...seriesOf(tail)]) {
    both.set(key, [...(both.get(key) ?? []), ...values])
  }
  const sorted = (series: Iterable<readonly [string, readonly number[]]>): string =>
    JSON.stringify([...series].sort(([one], [other]) => (one < other ? -1 : 1)))
  return sorted(both) === sorted(seriesOf(whole))
}
