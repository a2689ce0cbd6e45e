import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/core/model/report.js'
import { COMMENT_LIMIT, renderMarkdown } from '../../src/reports/markdown.js'
import { renderSummary } from '../../src/reports/summary.js'
import { renderTerminal } from '../../src/reports/terminal.js'
import { explanation, explanationOf, still } from './explained-situations.js'
import { comparison, reportOf, situations, slower } from './situations.js'

/** Text that users, tools and attackers may use as a name. */
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      '|',
      '`',
      '@user',
      '\n',
      '\\',
      '<',
      '&',
      '#1',
      '::',
      '\u202e',
      '\u001b[2J',
      '_',
      ' ',
      'x',
      '1.',
    ),
    maxLength: 60,
  }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '',
    ' ',
    '```\n</details>',
    'a\\|b',
    '\ud800',
    'x'.repeat(10_000),
  ),
)

const row: fc.Arbitrary<Comparison> = fc
  .record({
    benchmark: name,
    metric: name,
    unit: name,
    suite: name,
    reason: name,
    key: name,
    value: name,
    verdict: fc.constantFrom('regressed', 'improved', 'inconclusive', 'new', 'missing', 'unchanged'),
  })
  .map(({ key, value, benchmark, ...over }) =>
    slower(benchmark, 1.3, {
      ...over,
      verdict: over.verdict as Comparison['verdict'],
      parameters: { [key]: value },
    }),
  )

const report = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: 12 }), text: name, command: name })
  .map(({ rows, text, command }) =>
    reportOf({
      ...{ id: text, comparisons: rows, outcome: 'fail', exitCode: 1, reproduce: command },
      candidate: { commit: text, ref: text, how: text, machine: text, store: text },
      warnings: [{ message: text, file: text, line: 1 }],
      explanations: [explanationOf(text), explanation({ functions: [still(text, 1)] })],
      failures: [{ suite: text, kind: 'measurement', message: text }],
      suiteShift: [{ suite: text, effect: 0.1, change: 0.1, series: 5, share: 1 }],
      budgets: [
        {
          suite: text,
          benchmark: text,
          parameters: {},
          metric: text,
          unit: text,
          min: 2,
          value: 1,
          broken: true,
          basis: 'median',
          rounds: 2,
        },
      ],
    }),
  )

/** The document without its fenced blocks; throws where a fence is left open. */
function outsideFences(markdown: string): string[] {
  const outside: string[] = []
  let fence: string | undefined
  for (const line of markdown.split('\n')) {
    const [run] = /^`{3,}/.exec(line) ?? []
    if (fence === undefined && run !== undefined) fence = run
    else if (fence !== undefined && line === fence) fence = undefined
    else if (fence === undefined) outside.push(line)
    else if (run !== undefined && run.length >= fence.length && /^`+\s*$/.test(line))
      throw new Error('fence closed by its text')
  }
  if (fence !== undefined) throw new Error('fence left open')
  return outside
}

/** Cells as GitHub's table extension splits them: at every pipe that no backslash precedes. */
const cellsOf = (line: string) => line.split(/(?<!\\)\|/).length - 2

describe('Markdown of hostile reports', () => {
  it('keeps every row of a table at the columns of its header', () => {
    fc.assert(
      fc.property(report, (hostile) => {
        for (const text of [renderMarkdown(hostile), renderSummary(hostile)]) {
          let columns: number | undefined
          for (const line of outsideFences(text)) {
            if (!line.startsWith('|')) columns = undefined
            else if (columns === undefined) columns = cellsOf(line)
            else expect(cellsOf(line)).toBe(columns)
            if (!line.startsWith('|')) expect(line).not.toContain('|')
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('fires no mention, links nothing, holds no HTML but its own and no control character', () => {
    fc.assert(
      fc.property(report, (hostile) => {
        const text = outsideFences(renderMarkdown(hostile)).join('\n')
        expect(text).not.toMatch(/@[\w/-]/)
        expect(text).not.toMatch(/:\/\//)
        expect(text).not.toMatch(/(?<!&)#\d/)
        expect(text.replace(/<\/?(?:code|details|summary)>|<details open>|<br>/g, '')).not.toMatch(/<|>/)
        expect(text).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u)
      }),
      { numRuns: 200 },
    )
  })

  it('balances its folds, which hostile text cannot close', () => {
    fc.assert(
      fc.property(report, (hostile) => {
        const text = outsideFences(renderMarkdown(hostile)).join('\n')
        expect(text.split('<details').length).toBe(text.split('</details>').length)
      }),
    )
  })

  it('stays below any limit that leaves room for the fixed parts, with whole rows and balanced folds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 4000, max: COMMENT_LIMIT }),
        name,
        (count, limit, long) => {
          const rows = Array.from({ length: count }, (_, index) =>
            slower(`${long}${index}`, 1 + (index + 1) / 100),
          )
          const quiet = Array.from({ length: count }, (_, index) => comparison(`${long} quiet ${index}`))
          const text = renderMarkdown(
            reportOf({ comparisons: [...rows, ...quiet], outcome: 'fail', exitCode: 1 }),
            { limit },
          )
          expect(text.length).toBeLessThanOrEqual(limit)
          const outside = outsideFences(text)
          expect(outside.filter((line) => line.startsWith('|')).every((line) => line.endsWith('|'))).toBe(
            true,
          )
          expect(outside.join('\n').split('<details').length).toBe(
            outside.join('\n').split('</details>').length,
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('terminal text of hostile reports', () => {
  it('moves no cursor and is no workflow command', () => {
    fc.assert(
      fc.property(report, (hostile) => {
        const text = renderTerminal(hostile)
        expect(text).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u)
        expect(text).not.toMatch(/##\[/)
        for (const line of text.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})

describe('shortening', () => {
  const { report: many } = situations['two-thousand-regressions']!

  it('counts the rows that a comment leaves out and keeps the largest', () => {
    const text = renderMarkdown(many)
    expect(text.length).toBeLessThan(COMMENT_LIMIT)
    expect(text).toContain('2,000 of 2,000 benchmarks got slower')
    expect(text).toContain('Benchmark1999<')
    expect(text).toContain('and 1,950 more, see the job summary |')
  })

  it('gives the job summary every row that fits 1 MiB', () => {
    const text = renderSummary(many)
    expect(new TextEncoder().encode(text).length).toBeLessThan(1024 * 1024)
    expect(text.match(/^\| <code>/gm)).toHaveLength(2000)
  })

  it('leaves unchanged rows first and regressions last, and says so', () => {
    const quiet = Array.from({ length: 100 }, (_, index) => comparison(`quiet ${'long '.repeat(15)}${index}`))
    const improved = Array.from({ length: 50 }, (_, index) =>
      slower(`better ${'long '.repeat(15)}${index}`, 0.5, { verdict: 'improved' }),
    )
    const worse = Array.from({ length: 20 }, (_, index) => slower(`worse${index}`, 1.5))
    const text = renderMarkdown(
      reportOf({ comparisons: [...quiet, ...improved, ...worse], outcome: 'fail', exitCode: 1 }),
      { limit: 8000 },
    )
    expect(text.match(/<code>worse/g)).toHaveLength(20)
    expect(text).not.toContain('<code>quiet')
    expect(text).toMatch(/_Left out for length: .*unchanged.*See the job summary\._/)
  })

  it('has full names of shortened ones in the summary', () => {
    const long = `${'x'.repeat(150)}end`
    expect(renderSummary(reportOf({ comparisons: [slower(long, 2)] }))).toContain(long)
    expect(renderMarkdown(reportOf({ comparisons: [slower(long, 2)] }))).not.toContain(long)
  })
})
