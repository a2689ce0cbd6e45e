import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { BUNDLE } from './cli-harness.js'
import { guideExamples, missingLine, runInShell } from './guide-examples.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GUIDE = readFileSync(join(ROOT, 'docs/profiling.md'), 'utf8')

/** Where the guide tells its reader to run the examples: a copy, since they write files. */
const FOLDER = mkdtempSync(join(tmpdir(), 'noisegate-guide-'))
cpSync(join(ROOT, 'docs/examples/profiling'), FOLDER, { recursive: true })
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

/** What people profile by hand; each is a row of the table that the guide opens with. */
const ROWS = [
  'Method: goal, measure, bottleneck, measure again',
  'cProfile',
  'Reading cProfile: tottime, cumtime, ncalls',
  'py-spy',
  'line_profiler',
  'tracemalloc',
  'memory_profiler',
  'Memory patterns: leak, spike, high baseline, churn',
  'Query log: N+1, slow, too many (PostgreSQL)',
  'Query log: SQLAlchemy, Django',
  'EXPLAIN ANALYZE',
  'curl timing',
  'Wall time against CPU time',
  'Reading a flame graph',
  'Flame graph from py-spy',
  'Flame graph from node --prof',
  'Flame graph from 0x',
  'Flame graph from perf and stackcollapse',
  'timeit',
  'Warm-up and iterations',
  'Median and percentiles',
  'Significance',
  'Isolation: one change, one machine',
  'Pitfalls: noise, caches, GC pauses',
  'wrk',
  'hey',
  'k6',
  'locust',
  'Load: baseline',
  'Load: ramp-up',
  'Load: stress',
  'Load: soak',
  'Load: spike',
  'Decision tree',
]

const examples = guideExamples(GUIDE)

const isThere = (program: string) =>
  spawnSync('bash', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0

describe('docs/profiling.md', () => {
  it.each(ROWS)('has a line for %s that leads to an example', (row) => {
    const line = GUIDE.split('\n').find((one) => one.startsWith(`| ${row} |`))
    expect(line, `no row "| ${row} |"`).toBeDefined()
    const [, , command, where] = line!.split(' | ').map((cell) => cell.replace(/ \|$/, ''))
    expect(line).toContain('`')
    const anchor = /\]\(#([\w-]+)\)/.exec(line!)?.[1]
    expect(anchor, `${command} ${where}: no link to a section`).toBeDefined()
    const section = sectionOf(anchor!)
    expect(section, `no section #${anchor}`).toBeDefined()
    expect(guideExamples(section!).length, `no example in #${anchor}`).toBeGreaterThan(0)
  })

  it('has examples that run anywhere, and every file beside them is used or explained', () => {
    expect(examples.filter(({ needs }) => needs.length === 0).length).toBeGreaterThan(20)
    const source = readFileSync(join(FOLDER, 'SOURCE.md'), 'utf8')
    const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    const isKnown = (name: string) => isNumbered(name) || [GUIDE, source].some((text) => text.includes(name))
    const stray = files.filter(({ name }) => !isKnown(name))
    expect(stray.map((name) => name)).toEqual([])
  })

  it.each(examples.map((example) => [example.line, example.commands[0]!.command, example] as const))(
    'line %i: %s',
    (_, __, example) => {
      const missing = example.needs.filter((program) => !isThere(program))
      if (missing.length > 0) {
        console.info(`docs/profiling.md:${example.line} is not run: ${missing.join(', ')} is not installed`)
        return
      }
      const codes = example.commands.map(({ command, shown }) => {
        const { code, output } = runInShell(command, FOLDER, BUNDLE)
        const lost = missingLine(shown, output, example)
        expect(lost, `\n$ ${command}\n${output}`).toBeUndefined()
        return code
      })
      expect(codes.at(-1)).toBe(example.exits)
      expect(codes.slice(0, -1).filter((code) => code !== 0)).toEqual([])
    },
  )
})

describe('comparing output with what a guide shows', () => {
  const exact = { isLive: false }

  it('wants every line, in order, but for the dots', () => {
    expect(missingLine(['one', 'two'], 'one\ntwo\n', exact)).toBeUndefined()
    expect(missingLine(['one', '...'], 'one\ntwo\n', exact)).toBeUndefined()
    expect(missingLine(['one', '...', 'three'], 'one\ntwo\nthree\n', exact)).toBeUndefined()
    expect(missingLine(['one ...'], 'one and more\n', exact)).toBeUndefined()
    expect(missingLine(['one'], 'one\ntwo\n', exact)).toMatch(/two/)
    expect(missingLine(['two', 'one'], 'one\ntwo\n', exact)).toBe('two')
    expect(missingLine(['1 s'], '2 s\n', exact)).toBe('1 s')
  })

  it('takes any number in live output, and nothing else for another', () => {
    const live = { isLive: true }
    const shown = ['  678 ms  67.5 %  decode_header  sample.py:5']
    expect(missingLine(shown, '1.02 s   9 %  decode_header   sample.py:12', live)).toBeUndefined()
    expect(missingLine(shown, '1.02 s   9 %  encode_header   sample.py:12', live)).toBe(shown[0]!.trimEnd())
  })
})

/** Files of rounds: the guide names them by a pattern. */
function isNumbered(name: string): boolean {
  const pattern = name.replace(/\d+(?=\.\w+$)/, '*')
  return pattern !== name && GUIDE.includes(pattern)
}

/** Text below the heading of an anchor, up to the next heading of any level. */
function sectionOf(anchor: string): string | undefined {
  const parts = GUIDE.split(/^(?=#{2,4} )/m)
  return parts.find((part) => {
    const title = /^#+ (.*)$/m.exec(part)?.[1] ?? ''
    return (
      title
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .trim()
        .replaceAll(' ', '-') === anchor
    )
  })
}
