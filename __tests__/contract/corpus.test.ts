import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import { parseFiles } from '../../src/parsers/parse.js'
import { PARSER_NAMES } from '../../src/parsers/registry.js'

// Outputs of real tools beside the checkout; not part of the repository.
const CORPUS = fileURLToPath(new URL('../../../shared/outputs/', import.meta.url))
const hasCorpus = existsSync(CORPUS)
if (!hasCorpus) console.info('corpus.test.ts: skipped, there is no ../shared/outputs beside the checkout')

/** Which parser reads which folder, where the names differ. */
const PARSER_OF_FOLDER: Readonly<Record<string, string>> = {
  autocannon: 'autocannon-text',
  bun: 'mitata-text',
  'github-action-benchmark-custom': 'github-action-benchmark',
  wrk2: 'wrk',
  // Both folders hold criterion's text; criterion's directory is tested below.
  criterion: 'cargo-bench',
  limbo: 'cargo-bench',
}

/** What is no result of the folder's tool, or holds none: summaries for people, tables, other formats. */
const UNREAD: readonly RegExp[] = [
  // An empty stream, and a connection that was refused before anything was measured.
  /^(?:siege\/gen--stderr|wrk\/gen--refused)\.txt$/,
  // Written by a program that forgot to close its metrics: refused, with that reason.
  /^vegeta\/vegeta_report_zero_fields_2021\.json$/,
  /^cargo-bench\/(?:bencher--zero|github-action-benchmark--issue16_output)\.txt$/,
  /^criterion\/criterion\.rs--.*\.json$/,
  // benchstat's own tables, not the output of go test.
  /^go\/perf--(?:issue\d+|smallSample|units|zero)\.stdout$/,
  /^hyperfine\/gen--(?:csv\.csv|fails\.txt|md\.md|params_stdout\.txt|stdout\.txt)$/,
]

/** Files that stand in the folder of one tool and were written by, or for, another. */
const OF_ANOTHER_TOOL: Readonly<Record<string, string>> = {
  'cargo-bench/github-action-benchmark--issue16_output.txt': 'catch2-console',
  'catch2/gen--v2.13_junit.xml': 'junit',
}

const OURS = new Set([
  ...['ab', 'fio', 'hey', 'k6', 'locust', 'oha', 'siege', 'sysbench', 'vegeta', 'wrk'],
  ...['benchmarkdotnet', 'divan', 'iai', 'lnt', 'luau', 'tango'],
  'bencher-metric-format',
  'cargo-bench',
  'criterion',
  'go',
  'hyperfine',
  ...Object.keys(PARSER_OF_FOLDER),
])

describe.skipIf(!hasCorpus)('outputs of real tools', () => {
  const folders = hasCorpus
    ? readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  for (const { name: folder } of folders) {
    it(`${folder}: every file is read by its own parser or by none`, () => {
      const parser = PARSER_OF_FOLDER[folder] ?? folder
      for (const file of readdirSync(join(CORPUS, folder)).filter((name) => name !== 'PROVENANCE.md')) {
        const found = recognised(folder, file)
        const isRead = OURS.has(folder) && !UNREAD.some((pattern) => pattern.test(`${folder}/${file}`))
        if (found === OF_ANOTHER_TOOL[`${folder}/${file}`]) continue
        else if (isRead) expect({ file, found }).toEqual({ file, found: parser })
        else expect(['none', ...namesOf(parser)]).toContain(found)
      }
    })
  }

  it('criterion: the raw samples of a directory', () => {
    const files = ['Fibonacci_Iterative', 'Iterative_20'].flatMap((name) =>
      ['sample', 'benchmark'].map((part) => ({
        path: `criterion/${name}/new/${part}.json`,
        bytes: readFileSync(join(CORPUS, 'criterion', `criterion.rs--${name}_new_${part}.json`)),
      })),
    )
    const set = parseFiles({ parser: 'auto', files })
    expect(set?.parser).toBe('criterion')
    expect(set?.measurements.map(({ benchmark, values }) => [benchmark, values.length])).toEqual([
      ['Fibonacci/Iterative', 100],
      ['Fibonacci2/Iterative/20', 100],
    ])
    // Criterion's own median of these samples is 4.669 ns.
    const sorted = [...(set?.measurements[1]?.values ?? [])].sort((a, b) => a - b)
    expect(((sorted[49] ?? 0) + (sorted[50] ?? 0)) / 2).toBeCloseTo(4.669174721938917e-9, 15)
  })
})

/** A tool with several formats has several parsers, whose names start with the tool's. */
function namesOf(tool: string): readonly string[] {
  const names = PARSER_NAMES.filter((name) => name === tool || name.startsWith(`${tool}-`))
  return names.length === 0 ? [] : [...names, 'problem']
}

function recognised(folder: string, file: string): string {
  try {
    const bytes = readFileSync(join(CORPUS, folder, file))
    return parseFiles({ parser: 'auto', files: [{ path: file, bytes }] })?.parser ?? 'none'
  } catch (error) {
    expect(error).toBeInstanceOf(Problem)
    expect((error as Problem).message).not.toContain('is recognised by')
    return 'problem'
  }
}
