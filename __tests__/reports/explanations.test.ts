import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/core/model/explanation.js'
import { renderCheckRun } from '../../src/reports/check-run.js'
import { renderJson } from '../../src/reports/json.js'
import { renderMarkdown } from '../../src/reports/markdown.js'
import { renderSummary } from '../../src/reports/summary.js'
import { renderTerminal } from '../../src/reports/terminal.js'
import { explained, explanation, explanationOf, explanations } from './explained-situations.js'
import { HOSTILE_NAMES } from './hostile-names.js'
import { comparison, reportOf, slower } from './situations.js'

const RED = { outcome: 'fail', exitCode: 1 } as const
const decode = slower('example.com/codec.BenchmarkDecode/size=64', 1.166, {
  location: { file: 'codec/decode_test.go', line: 41 },
})

const reportWith = (...all: readonly Explanation[]) =>
  reportOf({ ...RED, comparisons: [decode, slower('other', 1.1, { gated: false })], explanations: all })

describe('explanations in the comment', () => {
  it('answer directly after the regressions, and rest on what is folded', () => {
    const text = renderMarkdown(reportWith(explanation()))
    const from = text.indexOf('#### Why did it get slower?')
    expect(from).toBeGreaterThan(text.indexOf('#### Regressions'))
    const section = text.slice(from, text.indexOf('#### Worse, but not gated'))
    expect(section).toBe(`#### Why did it get slower?

- <code>example.com/codec.BenchmarkDecode/size=64</code> time: **<code>codec.decodeHeader</code> (decodeHeader.go:41) self time 12 % → 22 %: 13.5 of the 16.6 points of the slowdown; also <code>codec.readVarint</code> (+2.1); CPU-bound**

<details><summary>Functions and bottleneck of <code>example.com/codec.BenchmarkDecode/size=64</code> time</summary>

| Function | Where | Self time | Points | Explains |
| :-- | :-- | --: | --: | --: |
| <code>codec.decodeHeader</code> | codec/decodeHeader.go:41 | 12&nbsp;%&nbsp;→&nbsp;22&nbsp;% | **+13.5**<br>+12.4&nbsp;to&nbsp;+14.6 | 81&nbsp;% |
| <code>codec.readVarint</code> | codec/readVarint.go:41 | 4.1&nbsp;%&nbsp;→&nbsp;5.3&nbsp;% | **+2.1**<br>+1.2&nbsp;to&nbsp;+3.0 | 13&nbsp;% |
| <code>runtime.mallocgc</code> | codec/mallocgc.go:41 | 20&nbsp;%&nbsp;→&nbsp;17&nbsp;% | +0.4<br>-0.9&nbsp;to&nbsp;+1.7 | within&nbsp;noise |
| <code>runtime.memmove</code> | codec/memmove.go:41 | 20&nbsp;%&nbsp;→&nbsp;17&nbsp;% | -0.3<br>-1.6&nbsp;to&nbsp;+1.0 | within&nbsp;noise |

**CPU-bound**: 97 % of the additional time is computing<br>
wall time: 1.21 s → 1.41 s; user time: 1.15 s → 1.34 s<br>
Next: Look at the function that grew most; one hot function needs a better algorithm

Flame graph of base and head: <code>codec-1.html</code> in the folder of output <code>profiles</code><br>
Profiled with go test -cpuprofile after the timed rounds: 5 rounds of base and of head, shares scaled to the measured +16.6 %<br>
A point is 1 % of the cpu of base; the intervals hold for all functions at once<br>
Times and counts of head are for as much work as the run of base did<br>
37 more functions changed less and are not kept in this report

</details>

`)
  })

  it("name the callers of what is not the project's own, in the table too, and hostile ones harmlessly", () => {
    const callers = [
      { name: 'codec.Decode', location: 'codec.go:7' },
      { name: '<b>@user|', location: '' },
    ]
    const report = reportWith(explanation({ functions: [explained('runtime.mallocgc', { callers })] }))
    const markdown = renderMarkdown(report)
    expect(markdown).toMatch(
      /\n\| <code>runtime\.mallocgc<\/code>, called by <code>codec\.Decode<\/code> and <code>.*<\/code> \| codec/,
    )
    expect(markdown).not.toContain('<b>')
    expect(renderTerminal(report)).toMatch(/runtime\.mallocgc, called by codec\.Decode and <b>@user\| {2}/)
  })

  it('are nothing where nothing was profiled', () => {
    for (const over of [{}, { explanations: [] }]) {
      const report = reportOf({ ...RED, comparisons: [decode], ...over })
      expect(renderMarkdown(report) + renderTerminal(report)).not.toMatch(/why did it/i)
    }
  })

  it('are at most five, of what costs most, and the summary has all', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      explanation({ change: index / 100, functions: [explained(`f${index}`)] }),
    )
    const text = renderMarkdown(reportWith(...many))
    expect([...text.matchAll(/^- .*<code>(f\d+)<\/code> \(/gm)].map(([, name]) => name)).toEqual([
      ...['f11', 'f10', 'f9', 'f8', 'f7'],
    ])
    expect(text).toContain('\n- … and 7 more explained\n')
    expect(renderSummary(reportWith(...many)).match(/^- .*<code>f\d+<\/code> \(/gm)).toHaveLength(12)
  })

  it('show five functions; the summary shows twenty', () => {
    const functions = Array.from({ length: 20 }, (_, index) => explained(`f${index}`))
    const report = reportWith(explanation({ functions }))
    expect(renderMarkdown(report).match(/^\| <code>f\d+</gm)).toHaveLength(5)
    expect(renderMarkdown(report)).toContain('| … and 15 more, see the job summary |')
    expect(renderSummary(report).match(/^\| <code>f\d+</gm)).toHaveLength(20)
  })

  it('lose their folds before any row that asks for something, and their answers after', () => {
    const doubt = Array.from({ length: 12 }, (_, index) =>
      comparison(`doubt ${index}`, { verdict: 'inconclusive', effect: 0.2, mde: 0.3 }),
    )
    const report = reportOf({
      ...{ ...RED, comparisons: [decode, ...doubt], explanations: [explanation(), explanation()] },
    })
    const whole = renderMarkdown(report).length
    const text = renderMarkdown(report, { limit: whole - 1500 })
    expect(text.match(/<code>doubt/g)).toHaveLength(12)
    expect(text.match(/^- <code>/gm)).toHaveLength(2)
    expect(text).toMatch(/_Left out for length: .*functions that got slower/)
  })

  it('tell a suite that is one command by its name', () => {
    expect(renderMarkdown(reportWith(explanations.totals))).toContain(
      '\n- suite <code>render</code> (2 series): **<code>layout</code> (layout.go:41) time with callees 61 % → 67 %',
    )
  })
})

describe('explanations at a terminal', () => {
  it('are the same in plain text, with the path of the page', () => {
    const text = renderTerminal(reportWith(explanations.untested))
    const section = text.slice(text.indexOf('why did it'), text.indexOf('worse, not gated'))
    expect(section).toBe(`why did it get slower? (1)
  example.com/codec.BenchmarkIndent time: Perhaps codec.indent (indent.go:41) self time 12 % → 22 %: 15.1 of the 16.6 points of the slowdown; too few rounds to be sure; CPU-bound
    function      where                 self time  points          explains
    codec.indent  codec/indent.go:41  12 % → 22 %   +15.1  91 %, not tested
    codec.walk    codec/walk.go:41    12 % → 22 %    -1.2  -7 %, not tested
    ... and 12 more functions
    CPU-bound: 97 % of the additional time is computing
      wall time: 1.21 s → 1.41 s
      user time: 1.15 s → 1.34 s
      next: Look at the function that grew most; one hot function needs a better algorithm
    Profiled with go test -cpuprofile after the timed rounds: 1 round of base and of head, shares scaled to the measured +16.6 %
    A point is 1 % of the cpu of base
    Times and counts of head are for as much work as the run of base did
    Flame graph: /home/runner/work/_temp/noisegate/profiles/codec-1.html
    warning: only 1 of 5 rounds fitted the time limit of the profile, 60 s

`)
  })

  it('are at most twenty', () => {
    const text = renderTerminal(reportWith(...Array.from({ length: 23 }, () => explanation())))
    expect(text.match(/Flame graph:/g)).toHaveLength(20)
    expect(text).toContain('\n  ... and 3 more, see the JSON report\n')
  })
})

describe('explanations in the check', () => {
  it('follow the numbers of the regression that they explain, and of no other', () => {
    const report = reportOf({
      ...RED,
      comparisons: [decode, { ...decode, metric: 'allocations' }, { ...decode, suite: 'other' }],
      explanations: [explanation()],
    })
    const messages = renderCheckRun(report).annotations.map(({ message }) => message)
    expect(messages.filter((message) => message.includes('Why: '))).toEqual([
      '121 ns to 141 ns; +11.9 % to +21.3 %; history, 12 stored runs, p = 0.0003\nWhy: codec.decodeHeader (decodeHeader.go:41) self time 12 % → 22 %: 13.5 of the 16.6 points of the slowdown; also codec.readVarint (+2.1); CPU-bound',
    ])
  })

  it('stay visible text within its limits, whatever a function is called', () => {
    const rows = HOSTILE_NAMES.map((name) =>
      slower(name, 1.2, {
        suite: name,
        metric: name,
        parameters: { [name]: name },
        location: { file: 'a.go' },
      }),
    )
    const report = reportOf({ ...RED, comparisons: rows, explanations: HOSTILE_NAMES.map(explanationOf) })
    const { annotations, summary } = renderCheckRun(report)
    expect(annotations).toHaveLength(HOSTILE_NAMES.length)
    for (const { message } of annotations) {
      expect(message).toContain('\nWhy: ')
      expect(message.split('\n')).toHaveLength(2)
      expect(message).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u)
      expect(message.length).toBeLessThanOrEqual(4000)
    }
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(65_535)
  })
})

describe('explanations as JSON', () => {
  it('come back as they were', () => {
    const report = reportWith(...Object.values(explanations), ...HOSTILE_NAMES.map(explanationOf))
    expect(JSON.parse(renderJson(report))).toEqual(report)
  })
})

/** A function may be called anything; what an attacker would choose is made likely. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      ...['|', '\\', '`', '<', '>', '</code>', '**', '\n', '::', '##[', '@a', ' ', 'x', '\r'],
    ),
    maxLength: 40,
  }),
  fc.constantFrom('::error::x', '##[error]x', '</summary></details>', '|\n|--|', '**', '_'),
)

describe('names of functions', () => {
  it('break out of no cell, tag, emphasis or line of the comment', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = renderMarkdown(reportWith(explanation({ functions: [explained('f')] })))
        const shown = renderMarkdown(
          reportWith(explanation({ functions: [explained(text, { location: text })] })),
        )
        const shape = (markdown: string) => markdown.split('\n').map((line) => line.replace(/[^|*<>`]/g, ''))
        // Text adds characters of its own to a line, but no line and no mark-up.
        expect(shape(shown)).toEqual(shape(plain))
      }),
      { numRuns: 300 },
    )
  })

  it('are no command of a job log', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = renderTerminal(reportWith(explanationOf(text)))
        for (const line of shown.split('\n')) expect(line).not.toMatch(/^\s*::|##\[|\r/)
      }),
      { numRuns: 300 },
    )
  })
})
