import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import { parseFiles } from '../../src/parsers/parse.js'
import type { ParsedSet } from '../../src/parsers/parsed-set.js'
import type { SourceFile } from '../../src/parsers/parser.js'
import { CONFIGURED_FILES, CORPUS_ROUNDS, type CorpusRound, WITHOUT_RESULTS } from './corpus-rounds.js'

// Outputs of real tools beside the checkout; not part of the repository.
const CORPUS = fileURLToPath(new URL('../../../shared/outputs/', import.meta.url))
const hasCorpus = existsSync(CORPUS)
if (!hasCorpus) console.info('corpus.test.ts: skipped, there is no ../shared/outputs beside the checkout')

const TABLE = './corpus.tsv'

const HEADER = [
  '# Every file of the corpus of real outputs, what reads it, how many measurements it holds, and the first of them:',
  '# benchmark, parameters, metric, value and unit, with the number of repetitions. A file that is refused, or whose tool',
  '# failed, has the message instead. "-" holds no benchmark results, and why. A name with * is several files read as one round.',
  '# Written by npx vitest run --project unit __tests__/contract/corpus.test.ts -u; compared where the corpus is beside the checkout.',
  ['file', 'parser', 'measurements', 'first value or message'].join('\t'),
]

const LONGEST_NAME = 100

describe.skipIf(!hasCorpus)('outputs of real tools', () => {
  it('are read as the checked-in table says, refused with a position, or known to hold no results', async () => {
    const files = corpusFiles()
    const rows = files.map(rowOf)
    expect(rows.filter((row) => row.includes('nothing recognises it'))).toEqual([])
    const rounds = CORPUS_ROUNDS.map((round) => roundRow(round, files))
    const lines = [...rows, ...rounds].map((row) => row.join('\t')).sort()
    await expect(`${[...HEADER, ...lines].join('\n')}\n`).toMatchFileSnapshot(TABLE)
  })
})

function corpusFiles(): readonly string[] {
  return readdirSync(CORPUS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^.]/.test(entry.name) && entry.parentPath !== CORPUS)
    .map((entry) => join(entry.parentPath, entry.name).slice(CORPUS.length))
    .filter((file) => file.includes('/') && !file.endsWith('/PROVENANCE.md'))
    .sort()
}

function rowOf(file: string): readonly string[] {
  const bytes = readFileSync(join(CORPUS, file))
  const configured = CONFIGURED_FILES.get(file)
  if (configured !== undefined)
    return readRow(file, configured.parser, [{ path: file, bytes }], configured.options)
  const row = readRow(file, 'auto', [{ path: file, bytes }])
  if (row[1] !== '-') return row
  const round = CORPUS_ROUNDS.find(({ files }) => files.test(file))
  const why = WITHOUT_RESULTS.find(([files]) => files.test(file))?.[1]
  return [file, '-', '', why ?? (round === undefined ? 'nothing recognises it' : `part of ${round.row}`)]
}

function readRow(
  row: string,
  parser: string,
  files: readonly SourceFile[],
  options: Readonly<Record<string, string>> = {},
): readonly string[] {
  try {
    const set = parseFiles({ parser, files, options })
    return set === undefined
      ? [row, '-', '', '']
      : [row, set.parser, String(set.measurements.length), firstOf(set)]
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    expect(error.details).toMatchObject({ kind: 'measurement', file: row, line: expect.any(Number) })
    expect(error.message).not.toContain('is recognised by')
    return [row, 'refused', '', withoutPaths(error.message)]
  }
}

function firstOf({ measurements, failures }: ParsedSet): string {
  const [first] = measurements
  if (first === undefined) {
    const [failure] = failures
    return `failed: ${failure?.file}:${failure?.line}: ${withoutPaths(failure?.message ?? '')}`
  }
  const { benchmark, parameters, metric, values, unit } = first
  const given = Object.entries(parameters).map(([key, value]) => `${key}=${value}`)
  const name = [benchmark.slice(0, LONGEST_NAME), ...(given.length === 0 ? [] : [`(${given.join(', ')})`])]
  const times = values.length === 1 ? '' : ` (1 of ${values.length})`
  const failed = failures.length === 0 ? '' : `; failed: line ${failures[0]?.line ?? '?'}`
  return withoutPaths(`${name.join(' ')} ${metric} ${values[0]} ${unit}${times}${failed}`)
}

/** Folders of the machine that wrote a file are nobody's business. */
function withoutPaths(text: string): string {
  return text.replaceAll(/(?<=^|[\s"'`])\/(?:[^\s/]+\/)+/g, '…/').replaceAll(/[\t\n]/g, ' ')
}

function roundRow({ row, files, root, path }: CorpusRound, all: readonly string[]): readonly string[] {
  const members = all
    .filter((file) => files.test(file))
    .map((file) => ({
      path: root + path(files.exec(file)?.[1] ?? ''),
      bytes: readFileSync(join(CORPUS, file)),
    }))
  return readRow(row, 'auto', members)
}
