import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measurement } from '../../src/core/model/measurement.js'
import { Problem } from '../../src/core/model/problem.js'
import { parseFiles } from '../../src/parsers/parse.js'
import type { ParsedSet } from '../../src/parsers/parsed-set.js'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')
/** Real outputs collected elsewhere; beside the checkout on machines that have them, and never part of it. */
const CORPUS = join(import.meta.dirname, '..', '..', '..', 'shared', 'outputs')

/** A captured fixture, `fixtures/<folder>/<file>`, recognised without being told the parser. */
export function parseFixture(folder: string, file: string): ParsedSet {
  return recognised(file, readFileSync(join(FIXTURES, folder, file)))
}

/** The JSON of a fixture as it stands, for checking values against it. */
export function fixtureJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(FIXTURES, folder, file), 'utf8'))
}

/** A document or text made by a test, recognised without being told the parser. */
export function parseText(text: string, file = 'output'): ParsedSet {
  return recognised(file, new TextEncoder().encode(text))
}

/** As `parseText`, for a value to be written as indented JSON. */
export function parseJson(value: unknown): ParsedSet {
  return parseText(JSON.stringify(value, null, 2))
}

/** The Problem that a text is refused with. */
export function refusal(text: string, parser = 'auto'): Problem {
  try {
    parseFiles({ parser, files: [{ path: 'output', bytes: new TextEncoder().encode(text) }] })
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('the text was not refused')
}

/** Files of the corpus for a tool; empty, with a notice, where the corpus is absent. */
export function corpusFiles(tool: string): readonly string[] {
  const folder = join(CORPUS, tool)
  if (existsSync(folder)) return readdirSync(folder).filter((file) => file !== 'PROVENANCE.md')
  console.info(`skipped: no collected outputs of ${tool} beside this checkout`)
  return []
}

/** A file of the corpus; undefined where no parser recognises it. */
export function parseCorpus(tool: string, file: string): ParsedSet | undefined {
  return parseFiles({
    parser: 'auto',
    files: [{ path: file, bytes: readFileSync(join(CORPUS, tool, file)) }],
  })
}

/** The only measurement of a benchmark and metric (and parameters, where given). */
export function measurementOf(
  set: ParsedSet,
  benchmark: string,
  metric: string,
  parameters?: Readonly<Record<string, string>>,
): Measurement {
  const found = set.measurements.filter(
    (measurement) =>
      measurement.benchmark === benchmark &&
      measurement.metric === metric &&
      (parameters === undefined || JSON.stringify(measurement.parameters) === JSON.stringify(parameters)),
  )
  if (found.length === 1 && found[0] !== undefined) return found[0]
  throw new Error(`${found.length} measurements of ${benchmark} ${metric}`)
}

/** Benchmark names in order of appearance, each once. */
export function benchmarksOf(set: ParsedSet): readonly string[] {
  return [...new Set(set.measurements.map(({ benchmark }) => benchmark))]
}

function recognised(file: string, bytes: Uint8Array): ParsedSet {
  const set = parseFiles({ parser: 'auto', files: [{ path: file, bytes }] })
  if (set === undefined) throw new Error(`no parser recognises ${file}`)
  return set
}
