import { describe, expect, it } from 'vitest'
import type { CheckRunPayload } from '../../src/publish/publisher.js'
import { renderCheckRun } from '../../src/reports/check-run.js'
import { comparison, reportOf, situations, slower } from './situations.js'

const SUITES = new Map([['codec', { file: '.github/noisegate.yml', line: 7 }]])
const red = { outcome: 'fail', exitCode: 1 } as const

describe('renderCheckRun', () => {
  it('is what the publisher sends', () => {
    const payload: CheckRunPayload = renderCheckRun(situations['one-regression']!.report)
    expect(payload.name).toBe('noisegate/go')
    expect(payload.title).toBe('1 of 31 benchmarks got worse; 1 benchmark of the baseline is missing')
  })

  it.each([
    ['pass', 0, 'success'],
    ['fail', 1, 'failure'],
    // fail-on: never. Red would contradict the job, green would hide the regression.
    ['fail', 0, 'neutral'],
    ['pending', 0, 'neutral'],
    ['error', 3, 'failure'],
    ['error', 4, 'failure'],
    // A suite that failed beside one that regressed.
    ['fail', 3, 'failure'],
  ] as const)('%s with exit code %s concludes %s', (outcome, exitCode, conclusion) => {
    expect(renderCheckRun(reportOf({ comparisons: [comparison('x')], outcome, exitCode })).conclusion).toBe(
      conclusion,
    )
  })

  it('has an annotation for each of two thousand regressions, on their own lines, and a summary within the limit', () => {
    const { annotations, summary } = renderCheckRun(situations['two-thousand-regressions']!.report)
    expect(annotations).toHaveLength(2000)
    expect(annotations[0]).toEqual({
      ...{ path: 'codec/decode_test.go', startLine: 2000, endLine: 2000, level: 'failure' },
      title: 'regressed: example.com/codec.Benchmark1999, time +220 % (3.2x)',
      message: '121 ns to 387 ns; +207 % (3.1x) to +233 % (3.3x); history, 12 stored runs, p = 0.0003',
    })
    expect(summary.length).toBeLessThanOrEqual(65_535)
  })

  it.each([
    ['../outside.go', '.github/noisegate.yml'],
    ['/etc/passwd', '.github/noisegate.yml'],
    ['C:\\x\\y.go', '.github/noisegate.yml'],
    ['a/../../b.go', '.github/noisegate.yml'],
    ['<stdout>', '.github/noisegate.yml'],
    ['a\nb.go', '.github/noisegate.yml'],
    ['./a/b.go', 'a/b.go'],
    ['a\\b.go', 'a/b.go'],
  ])('puts a regression at %j on %s', (file, path) => {
    const report = reportOf({ ...red, comparisons: [slower('x', 2, { location: { file, line: 3 } })] })
    expect(
      renderCheckRun(report, { suites: SUITES }).annotations.map((annotation) => annotation.path),
    ).toEqual([path])
  })

  it('has no annotation where neither the benchmark nor its suite has a place', () => {
    expect(renderCheckRun(reportOf({ ...red, comparisons: [slower('x', 2)] })).annotations).toEqual([])
  })

  it('puts a missing benchmark on its suite, because its own line belongs to the baseline', () => {
    const { method, ...row } = comparison('gone', { location: { file: 'a.go', line: 9 } })
    const report = reportOf({ ...red, comparisons: [{ ...row, verdict: 'missing' }] })
    expect(renderCheckRun(report, { suites: SUITES }).annotations[0]).toMatchObject({
      path: '.github/noisegate.yml',
      startLine: 7,
      level: 'failure',
    })
  })

  it('annotates hostile names as visible text within the limits of the API', () => {
    const { annotations, title } = renderCheckRun(situations['hostile-names']!.report, { suites: SUITES })
    expect(annotations.length).toBeGreaterThan(13)
    for (const text of [
      title,
      ...annotations.flatMap((annotation) => [annotation.title, annotation.message]),
    ]) {
      expect(text).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u)
      expect(text.length).toBeLessThan(4100)
    }
    for (const annotation of annotations) expect(annotation.title.length).toBeLessThanOrEqual(255)
  })
})
