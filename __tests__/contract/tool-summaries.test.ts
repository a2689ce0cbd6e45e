import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Measurement } from '../../src/core/model/measurement.js'
import { parseFiles } from '../../src/parsers/parse.js'
import type { Parser, SourceFile } from '../../src/parsers/parser.js'
import { prepareParser } from '../../src/parsers/prepare-parser.js'
import { PARSERS } from '../../src/parsers/registry.js'
import { CORPUS_ROUNDS } from './corpus-rounds.js'
import { type ParserFixture, parserFixtures } from './parser-fixtures.js'
import { COMPILED } from './tool-summaries/compiled.js'
import { MANAGED } from './tool-summaries/managed.js'
import { SCRIPTING } from './tool-summaries/scripting.js'
import {
  type Printed,
  STATISTICS,
  type SummaryReader,
  statisticOf,
  type ToolSummary,
} from './tool-summaries/tool-summary.js'
import { WITHOUT_BOTH } from './tool-summaries/without-both.js'

const CORPUS = fileURLToPath(new URL('../../../shared/outputs/', import.meta.url))
if (!existsSync(CORPUS))
  console.info('tool-summaries.test.ts: fixtures only, there is no ../shared/outputs beside the checkout')

await prepareParser('regex')

const READERS: ReadonlyMap<string, SummaryReader> = new Map([...COMPILED, ...MANAGED, ...SCRIPTING])

interface Output {
  readonly name: string
  readonly files: readonly SourceFile[]
}

describe('what a parser keeps agrees with what the tool says about it', () => {
  it('every parser that keeps samples is compared, or its format holds no summary of them', () => {
    const keepers = PARSERS.filter((row) => parserFixtures(row).some((fixture) => keepsSamples(row, fixture)))
    const uncompared = keepers.map(({ name }) => name).filter((name) => !READERS.has(name))
    expect(uncompared).toEqual(Object.keys(WITHOUT_BOTH))
  })

  for (const [parser, reader] of READERS) {
    it(`${parser}: mean, median, extremes and deviation of the samples`, () => {
      const compared = outputsOf(parser).flatMap((output) => agreement(parser, reader, output))
      // The fixtures of criterion keep what is read, and its estimates are not: only the corpus has them.
      if (parser !== 'criterion' || existsSync(CORPUS)) expect(compared.length).toBeGreaterThan(0)
    })
  }
})

/** Whether a measurement has several values: only then are there samples that a summary could disagree with. */
function keepsSamples({ name: parser }: Parser, { name, files, options = {} }: ParserFixture): boolean {
  if (name.includes('/refused/')) return false
  const measurements = parseFiles({ parser, files, options })?.measurements ?? []
  return measurements.some(({ values }) => values.length > 1)
}

/** Fixtures, and what the corpus holds of the tool. */
function outputsOf(parser: string): readonly Output[] {
  const row = PARSERS.find(({ name }) => name === parser)
  const fixtures = row === undefined ? [] : parserFixtures(row)
  return [...fixtures.filter(({ name }) => !name.includes('/refused/')), ...corpusOf(parser)]
}

function corpusOf(parser: string): readonly Output[] {
  const folder = join(CORPUS, parser.replace(/-(?:console|csv|json|results|text)$/, ''))
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).map((file) => join(folder, file))
  const rounds = CORPUS_ROUNDS.map((round) => ({
    name: round.row,
    files: files
      .map((file) => file.slice(CORPUS.length))
      .filter((file) => round.files.test(file))
      .map((file) => ({
        path: round.root + round.path(round.files.exec(file)?.[1] ?? ''),
        bytes: readFileSync(join(CORPUS, file)),
      })),
  }))
  const single = files.map((path) => ({ name: path, files: [{ path, bytes: readFileSync(path) }] }))
  return [...rounds.filter((round) => round.files.length > 0), ...single].filter(
    (output) => readBy(output) === parser,
  )
}

function readBy({ files }: Output): string | undefined {
  try {
    return parseFiles({ parser: 'auto', files })?.parser
  } catch {
    return undefined
  }
}

/** The statistics that were compared, one for each number that the tool printed. */
function agreement(parser: string, reader: SummaryReader, { name, files }: Output): readonly string[] {
  const left = [...(parseFiles({ parser, files })?.measurements ?? [])]
  return reader(files).flatMap((summary) => {
    const measurement = take(left, summary)
    const where = `${name}: ${summary.name}`
    expect(measurement, `${where} has no measurement with ${summary.count} values`).toBeDefined()
    return STATISTICS.flatMap((statistic) => {
      const printed = summary[statistic]
      if (printed === undefined || measurement === undefined) return []
      expectAgreement(statisticOf(statistic, measurement), printed, `${where}: ${statistic}`)
      return [`${where}: ${statistic}`]
    })
  })
}

/** The first measurement of that name and count, which is then gone: outputs and measurements have one order. */
function take(left: Measurement[], summary: ToolSummary): Measurement | undefined {
  const index = left.findIndex(
    ({ benchmark, metric, values }) =>
      benchmark.includes(summary.name) &&
      metric === (summary.metric ?? 'time') &&
      values.length === summary.count,
  )
  return index === -1 ? undefined : left.splice(index, 1)[0]
}

function expectAgreement(found: number, { value, within }: Printed, where: string): void {
  const tolerance = within ?? Math.abs(value) * 1e-9 + Number.MIN_VALUE
  expect(Math.abs(found - value), `${where}: ${found} for ${value}`).toBeLessThanOrEqual(tolerance)
}
