import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderCheckRun } from '../../src/reports/check-run.js'
import { renderJson } from '../../src/reports/json.js'
import { renderMarkdown } from '../../src/reports/markdown.js'
import { renderTerminal } from '../../src/reports/terminal.js'
import { type Situation, situations } from './situations.js'

const FOLDER = new URL('../fixtures/reports/', import.meta.url)

/** Set by scripts/refresh-golden/reports.mjs, which writes what is rendered now for a person to read in the diff. */
const REFRESH = process.env.NOISEGATE_REFRESH_GOLDEN === '1'

const SUITES = new Map([
  ['codec', { file: '.github/noisegate.yml', line: 2 }],
  ['render', { file: '.github/noisegate.yml', line: 9 }],
  ['load', { file: '.github/noisegate.yml', line: 16 }],
])

/** JSON of two thousand rows is a megabyte of repetition; its counts are asserted in check-run.test.ts. */
const MARKDOWN_AND_TEXT_ONLY = new Set(['two-thousand-regressions'])

function renderings(name: string, { report, previousOutcome }: Situation): Map<string, string> {
  const options = previousOutcome === undefined ? {} : { previousOutcome }
  const texts = new Map([
    [`${name}.md`, renderMarkdown(report, options)],
    [`${name}.txt`, renderTerminal(report)],
  ])
  if (MARKDOWN_AND_TEXT_ONLY.has(name)) return texts
  texts.set(`${name}.report.json`, renderJson(report))
  texts.set(`${name}.check.json`, `${JSON.stringify(renderCheckRun(report, { suites: SUITES }), null, 2)}\n`)
  return texts
}

const expected = new Map(
  Object.entries(situations).flatMap(([name, situation]) => [...renderings(name, situation)]),
)

describe('golden renderings', () => {
  if (REFRESH) {
    mkdirSync(FOLDER, { recursive: true })
    for (const [file, text] of expected) writeFileSync(new URL(file, FOLDER), text)
  }

  it.each([...expected.keys()])('%s', (file) => {
    const path = new URL(file, FOLDER)
    expect(
      existsSync(path),
      `${file} is missing: run scripts/refresh-golden/reports.mjs and read the diff`,
    ).toBe(true)
    expect(expected.get(file)).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))
  })

  it('has no file without a situation', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...expected.keys()].sort())
  })
})
