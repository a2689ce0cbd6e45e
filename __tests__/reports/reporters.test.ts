import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/model/report.js'
import { renderMarkdown } from '../../src/reports/markdown.js'
import { findReporter, reporters } from '../../src/reports/registry.js'
import { isNoteworthy, outcomeTone } from '../../src/reports/shared/outcome-mark.js'
import { renderTerminal } from '../../src/reports/terminal.js'
import { comparison, reportOf, situations, slower } from './situations.js'

/** Freezes a report to the bottom, so that a reporter that writes into it throws. */
function frozen(report: Report): Report {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  freeze(report)
  return report
}

describe.each(reporters)('reporter $name', ({ name, render, mediaType }) => {
  it('is found by its name', () => {
    expect(findReporter(name)?.render).toBe(render)
  })

  it.each(Object.keys(situations))('renders %s the same twice and changes nothing', (situation) => {
    const report = frozen(situations[situation]!.report)
    const text = render(report)
    expect(render(report)).toBe(text)
    expect(text.endsWith('\n')).toBe(true)
    if (mediaType === 'application/json') expect(JSON.parse(text)).toBeTypeOf('object')
  })
})

describe('the registry', () => {
  it('has unique names and knows no other', () => {
    expect(new Set(reporters.map(({ name }) => name)).size).toBe(reporters.length)
    expect(findReporter('__proto__')).toBeUndefined()
  })
})

describe('renderMarkdown', () => {
  it('answers in its first line', () => {
    for (const { report } of Object.values(situations)) {
      expect(renderMarkdown(report).split('\n')[0]).toMatch(/^### (✅|⚠️|❌|⏳) /u)
    }
  })

  it('is short when it passes', () => {
    const text = renderMarkdown(reportOf({ comparisons: [comparison('x')] }))
    expect(text.replace(/<details>.*?<\/details>/gs, '').length).toBeLessThan(700)
  })

  it('says that red turned green, and only then', () => {
    const green = reportOf({ comparisons: [comparison('x')] })
    const sentence = 'This was red for an earlier commit and is green now.'
    expect(renderMarkdown(green, { previousOutcome: 'fail' })).toContain(sentence)
    expect(renderMarkdown(green, { previousOutcome: 'error' })).toContain(sentence)
    expect(renderMarkdown(green, { previousOutcome: 'pass' })).not.toContain(sentence)
    expect(renderMarkdown(green)).not.toContain(sentence)
    expect(
      renderMarkdown({ ...green, outcome: 'fail', exitCode: 1 }, { previousOutcome: 'fail' }),
    ).not.toContain(sentence)
  })

  it('names the suite only where there are several', () => {
    const one = [slower('x', 2, { suite: 'only' })]
    expect(renderMarkdown(reportOf({ comparisons: one }))).toContain('<code>x</code>')
    const two = [...one, comparison('y', { suite: 'other' })]
    expect(renderMarkdown(reportOf({ comparisons: two }))).toContain('<code>only: x</code>')
  })

  it('shows 0 to n as a difference, since it has no ratio', () => {
    const { change, effect, interval, ...row } = slower('x', 2, {
      metric: 'allocations',
      unit: '1',
      method: 'exact',
    })
    const text = renderMarkdown(reportOf({ comparisons: [{ ...row, baseline: 0, candidate: 3 }] }))
    expect(text).toContain('| 0 | 3 | **+3** |')
  })
})

describe('tone', () => {
  it.each([
    ['all-unchanged', 'pass', false],
    ['first-run', 'pass', false],
    ['one-regression', 'fail', true],
    ['machine-effect', 'attention', true],
    ['advisory-only', 'attention', true],
    ['suite-failed', 'fail', true],
  ])('%s reads as %s', (name, tone, noteworthy) => {
    const { report } = situations[name]!
    expect(outcomeTone(report)).toBe(tone)
    expect(isNoteworthy(report)).toBe(noteworthy)
  })

  it('is attention for a failure that the policy lets pass', () => {
    expect(outcomeTone(reportOf({ comparisons: [slower('x', 2)], outcome: 'fail', exitCode: 0 }))).toBe(
      'attention',
    )
  })
})

describe('renderTerminal', () => {
  it('colours by the given style without moving a column', () => {
    const { report } = situations['one-regression']!
    const styled = renderTerminal(report, { style: (tone, text) => `\u001b[${tone.length}m${text}\u001b[0m` })
    expect(styled).not.toBe(renderTerminal(report))
    expect(styled.replace(/\u001b\[\d+m/g, '')).toBe(renderTerminal(report))
  })

  it('aligns wide scripts by the columns they take', () => {
    const lines = renderTerminal(reportOf({ comparisons: [slower('解析', 1.5), slower('ab', 1.6)] })).split(
      '\n',
    )
    const [ascii, wide] = ['ab', '解析'].map(
      (name) => lines.find((line) => line.trimStart().startsWith(name))!,
    )
    expect(ascii!.indexOf('time')).toBe(wide!.indexOf('time') + 2)
  })

  it('says how many rows it left out', () => {
    expect(renderTerminal(situations['two-thousand-regressions']!.report, { rowLimit: 5 })).toContain(
      '... and 1,995 more',
    )
  })
})
