import { describe, expect, it } from 'vitest'
import type { ParsedSet } from '../../src/parsers/parsed-set.js'
import type { Parser } from '../../src/parsers/parser.js'
import { type ParserFixture, parserFixtures } from './parser-fixtures.js'
import { readAs, textOf } from './read-fixture.js'

/** What somebody may put into the name of a benchmark. */
const FRAGMENTS = [
  '|',
  '`',
  '@user',
  '::error::',
  '../',
  '\u202E',
  'ü',
  '__proto__',
  '&',
  '%',
  'x'.repeat(10_000),
]

/** Formats whose tool allows no such names, so that the fragments make lines that it never writes. */
const NAMES_ARE_IDENTIFIERS: ReadonlyMap<string, string> = new Map([
  ['luau', 'names of files, in a table with | and no escape'],
  ['openmetrics', 'names of metrics are ASCII'],
])

/** Names of benchmarks survive whatever is in them: kept as they are, or refused aloud, never lost. */
export function hostileNamesContract(parser: Parser): void {
  if (parser.kind === 'directory' || NAMES_ARE_IDENTIFIERS.has(parser.name)) return
  const named = parserFixtures(parser)
    .filter(({ name }) => !name.includes('/refused/'))
    .flatMap((fixture) => {
      const word = wordOfName(parser, fixture)
      return word === undefined ? [] : [{ fixture, word }]
    })
  // A tool that does not name what it measured has no name in its output.
  if (named.length === 0) return
  describe(`${parser.name}: parser contract of names`, () => {
    for (const { fixture, word } of named) {
      it(`${fixture.name}: ${JSON.stringify(word)} with hostile characters in it stays a name`, () => {
        const whole = readAs(parser, fixture, textOf(fixture))
        for (const fragment of FRAGMENTS) {
          const set = readAs(parser, fixture, withFragment(parser, fixture, word, fragment))
          if (set === undefined || set.failures.length > (whole?.failures.length ?? 0)) continue
          expect({ fragment, count: set.measurements.length }).toEqual({
            fragment,
            count: whole?.measurements.length,
          })
          // Folders are cut off the names of files, and with them what stands before `../`.
          if (fragment !== '../') expect(hasName(set, changed(word, fragment))).toBe(true)
        }
      })
    }
  })
}

/** The longest word of a benchmark's name that stands in the output as part of that name and of nothing else. */
function wordOfName(parser: Parser, fixture: ParserFixture): string | undefined {
  const text = textOf(fixture)
  const whole = readAs(parser, fixture, text)
  const words = new Set(
    (whole?.measurements ?? []).flatMap(({ benchmark }) => benchmark.match(/\p{L}{4,}/gu) ?? []),
  )
  return [...words]
    .filter((word) => text.includes(word))
    .sort((one, other) => other.length - one.length)
    .find((word) => {
      const set = readAs(parser, fixture, withFragment(parser, fixture, word, 'x'))
      return set?.measurements.length === whole?.measurements.length && hasName(set, changed(word, 'x'))
    })
}

function withFragment(parser: Parser, fixture: ParserFixture, word: string, fragment: string): string {
  return textOf(fixture).replaceAll(word, () => changed(word, escaped(parser, fixture, fragment)))
}

function changed(word: string, fragment: string): string {
  return word.slice(0, -1) + fragment + word.slice(-1)
}

/** As the format writes it: XML has names of its own for `&`. */
function escaped(parser: Parser, fixture: ParserFixture, fragment: string): string {
  if (parser.kind === 'xml' || textOf(fixture).trimStart().startsWith('<'))
    return fragment.replaceAll('&', '&amp;')
  return fragment
}

function hasName(set: ParsedSet | undefined, name: string): boolean {
  return set?.measurements.some(({ benchmark }) => benchmark.includes(name)) === true
}
