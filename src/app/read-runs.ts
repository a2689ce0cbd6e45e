import type { Environment } from '../core/model/environment.js'
import { Problem } from '../core/model/problem.js'
import type { Run } from '../core/model/run.js'
import { parseFiles } from '../parsers/parse.js'
import type { ParserOptions, SourceFile } from '../parsers/parser.js'
import { prepareParser } from '../parsers/prepare-parser.js'
import { readRun } from '../stores/run-document.js'
import { buildRun } from './build-run.js'
import { readInput } from './read-input.js'

/** A file of unknown origin says nothing about its machine. */
const UNKNOWN_ENVIRONMENT: Environment = {
  os: 'unknown',
  arch: 'unknown',
  cpu: 'unknown',
  cores: 0,
  image: 'unknown',
  toolchain: {},
  stratum: 'unknown',
}

/** The suite that outputs without a suite belong to. */
export const FILES_SUITE = 'files'

/** How raw output is read; recorded runs are read without it. */
export interface Reading {
  /** A registry name, or `auto`. */
  readonly parser: string
  /** Of the parser; empty where it takes none. */
  readonly options: ParserOptions
}

/**
 * One run from one file or directory: a recorded run as it is, any tool's output parsed into a run of one round.
 * @throws Problem (measurement) where the file cannot be read or holds no benchmark
 */
export async function readRunFile(path: string, reading: Reading): Promise<Run> {
  const files = await readInput(path)
  const [only] = files
  if (files.length === 1 && only !== undefined && isRunDocument(only)) return recordedRun(only)
  await prepareParser(reading.parser)
  const parsed = parseFiles({ ...reading, files })
  if (parsed === undefined) throw notRecognised(path)
  const [failure] = parsed.failures
  if (failure !== undefined)
    throw new Problem({ kind: 'measurement', what: failure.message, file: failure.file ?? path })
  return buildRun({
    identity: {
      id: path,
      suite: FILES_SUITE,
      branch: 'files',
      commit: { sha: '' },
      startedAt: '',
      trigger: 'file',
      attempt: 1,
    },
    parser: parsed.parser,
    environment: UNKNOWN_ENVIRONMENT,
    rounds: [parsed.measurements],
    warnings: parsed.warnings,
  })
}

/** Large enough to hold the `schema` key wherever a writer puts it first; a run document begins with it. */
const SCHEMA_WINDOW = 200

function isRunDocument({ bytes }: SourceFile): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, SCHEMA_WINDOW))
  return /"schema"\s*:\s*"noisegate\.run\//.test(start)
}

async function recordedRun({ bytes, path }: SourceFile): Promise<Run> {
  try {
    return await readRun(bytes, path)
  } catch (error) {
    // Here the file is an input, not the store: reading it is part of measuring.
    if (error instanceof Problem) throw new Problem({ ...error.details, kind: 'measurement' })
    throw error
  }
}

function notRecognised(path: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'no parser recognises this output',
    file: path,
    expected: 'the output of a benchmark tool (`noisegate parsers` lists them) or a recorded run',
    remedy: 'Name the parser with --parser NAME',
  })
}
