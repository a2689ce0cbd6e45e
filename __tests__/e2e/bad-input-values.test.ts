import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeasurementSet } from '../../src/core/model/measurement.js'
import type { Report } from '../../src/core/model/report.js'
import { createProject, type Ended, goOutput, type Project, row, suitesConfig } from './cli-harness.js'

let project: Project

beforeAll(() => {
  project = createProject()
})
afterAll(() => project.remove())

/** The custom JSON of github-action-benchmark with a good row before the one in question. */
const custom = (fields: string) => `[{"name":"ok","unit":"ns","value":5},\n {${fields}}]\n`
/** Noisegate's own JSON with a good measurement before the one in question. */
const own = (values: string, more = '') =>
  `{"schema":"noisegate.measurements/1","parser":"x","measurements":[
 {"benchmark":"ok","parameters":{},"metric":"time","unit":"s","direction":"lower","values":[1]},
 {"benchmark":"b","parameters":{},"metric":"time","unit":"s","direction":"lower","values":${values}${more}}],
 "environment":{},"warnings":[]}\n`
const go = (columns: string) =>
  goOutput('example.com/a', [
    ['BenchmarkOk-8', '1 ns/op'],
    ['BenchmarkB-8', columns],
  ])

/** Output that must be refused: text, and what the message says. */
const REFUSED: Readonly<Record<string, readonly [text: string, message: RegExp]>> = {
  'null in a list': [
    own('[1, null]'),
    /<stdout>:3:\d+: measurements\[1\]\.values\[1\]: is null; expected a finite number/,
  ],
  'NaN in JSON': [own('[NaN]'), /<stdout>:3:\d+: .*NaN.*expected a finite number/],
  'empty text': [own('[""]'), /:3:\d+: .*is the text ""/],
  'number as text': [own('["5"]'), /:3:\d+: .*is the text "5"/],
  true: [own('[true]'), /:3:\d+: .*is true/],
  'a list in a list': [own('[[]]'), /:3:\d+: .*is an empty array/],
  'no value': [own('[]'), /:3:\d+: .*is an empty array; expected at least one number/],
  'beyond every number': [own('[1e999]'), /:3:\d+: .*Infinity; expected a finite number/],
  'negative time': [own('[-1]'), /:3:\d+: .*the time -1 s is negative; expected zero or more/],
  'custom null': [custom('"name":"b","unit":"ns","value":null'), /<stdout>:2:\d+: \[1\]\.value: is null/],
  'custom empty text': [custom('"name":"b","unit":"ns","value":""'), /:2:\d+: .*is the text ""/],
  'custom true': [custom('"name":"b","unit":"ns","value":true'), /:2:\d+: .*is true/],
  'custom list': [custom('"name":"b","unit":"ns","value":[]'), /:2:\d+: .*is an empty array/],
  'custom without value': [custom('"name":"b","unit":"ns"'), /:2:\d+: \[1\]\.value: is missing/],
  'custom without name': [custom('"unit":"ns","value":1'), /:2:\d+: \[1\]\.name: is missing/],
  'a key twice': [
    custom('"name":"b","unit":"ns","value":1,"value":2'),
    /:2:\d+: the key "value" stands twice/,
  ],
  'Go NaN': [go('NaN ns/op'), /<stdout>:5: NaN ns\/op is no finite number/],
  'Go +Inf': [go('+Inf ns/op'), /<stdout>:5: \+Inf ns\/op is no finite number/],
  'Go negative': [go('-5 ns/op'), /<stdout>:5: the time -5 ns\/op is negative/],
}

describe('values that are none', () => {
  let ended: Ended & { readonly report: Report }
  let before: ReturnType<Project['digest']>
  const names = Object.keys(REFUSED)
  beforeAll(async () => {
    project.write({ 'good.txt': go('5 ns/op') })
    expect(
      (await project.noisegate(['run', '--record', '--quiet', '--suite', 'good', '--', 'cat', 'good.txt']))
        .code,
    ).toBe(0)
    before = project.digest()
    project.write(Object.fromEntries(names.map((name) => [`${name}.txt`, REFUSED[name]![0]])))
    project.write({
      '.github/noisegate.yml': suitesConfig(Object.fromEntries(names.map((name) => [name, undefined]))),
    })
    ended = await project.report(['run', '--record'])
  })

  it('exit 3 and nothing stored, also not the good row beside the bad one', () => {
    expect({ code: ended.code, comparisons: ended.report.comparisons }).toEqual({ code: 3, comparisons: [] })
    expect(project.digest()).toEqual(before)
  })

  it.each(names)('%s: refused with its position', (name) => {
    const messages = ended.report.failures.filter(({ suite }) => suite === name).map(({ message }) => message)
    expect(messages).toEqual([expect.stringMatching(REFUSED[name]![1])])
  })
})

describe('values at the edge', () => {
  const EDGE = [0, -0, 5e-324, 1e-308, 1e308, Number.MAX_VALUE]

  it('are kept to the last bit: parse, run, store, show', async () => {
    project.write({ '.github/noisegate.yml': '', 'edge.json': edges(EDGE) })
    const parsed = await project.noisegate(['parse', 'edge.json'])
    expect({ code: parsed.code, stderr: parsed.stderr }).toEqual({ code: 0, stderr: '' })
    const { measurements } = JSON.parse(parsed.stdout) as MeasurementSet
    expect(measurements.map(({ values }) => values[0])).toEqual(EDGE.map((value) => value + 0))
    const { code } = await project.noisegate(['run', '--record', '--suite', 'edge', '--', 'cat', 'edge.json'])
    expect(code).toBe(0)
    const run = project.stored().find(({ suite }) => suite === 'edge')!
    expect(run.series.map(({ rounds }) => rounds[0]?.[0])).toEqual(EDGE.map((value) => value + 0))
    const shown = await project.noisegate(['history', 'show', '--json', run.id])
    expect(JSON.parse(shown.stdout)).toEqual(run)
  })

  it('never make a number of the report infinite or NaN, and never a false alarm', async () => {
    // The largest value in the history and the smallest in the candidate, and the other way round.
    for (let time = 0; time < 7; time++) {
      const { code } = await project.noisegate([
        'run',
        '--record',
        '--quiet',
        '--suite',
        'edge',
        '--',
        'cat',
        'edge.json',
      ])
      expect(code).toBe(0)
    }
    project.write({ 'turned.json': edges(EDGE.toReversed()) })
    const { report, code, stdout } = await project.report([
      'run',
      '--suite',
      'edge',
      '--',
      'cat',
      'turned.json',
    ])
    expect(code).toBe(1)
    expect(stdout).not.toMatch(/\b(NaN|Infinity)\b/)
    for (const one of report.comparisons)
      for (const value of Object.values(one))
        if (typeof value === 'number') expect(value).toBeTypeOf('number')
    // 0 to 1.8e308 has no ratio: reported, not gated, with what to do.
    expect(row(report, 'edge 0')).toMatchObject({ verdict: 'inconclusive', gated: false, baseline: 0 })
    expect(row(report, 'edge 0').warnings[0]?.message).toMatch(/floor/)
    expect(row(report, 'edge 2')).toMatchObject({ verdict: 'regressed' })
    expect(row(report, 'edge 4').verdict).not.toBe('regressed')
    const text = await project.noisegate(['run', '--quiet', '--suite', 'edge', '--', 'cat', 'turned.json'])
    expect(text.stdout).not.toMatch(/\b(NaN|Infinity|undefined)\b/)
  })

  function edges(values: readonly number[]): string {
    const rows = values.map((value, index) => {
      const number = Object.is(value, -0) ? '-0' : String(value)
      return `{"benchmark":"edge ${index}","parameters":{},"metric":"time","unit":"s","direction":"lower","values":[${number}]}`
    })
    return `{"schema":"noisegate.measurements/1","parser":"x","measurements":[${rows}],"environment":{},"warnings":[]}`
  }
})

describe('names that stand twice', () => {
  it('are joined where they are rows of one series, and told apart where they are suites', async () => {
    const twice = '[{"name":"x","unit":"ns","value":5},{"name":"x","unit":"ns","value":7}]'
    project.write({ 'twice.json': twice, '.github/noisegate.yml': '' })
    const { stdout } = await project.noisegate(['parse', 'twice.json'])
    const set = JSON.parse(stdout) as MeasurementSet
    expect(set.measurements.map(({ values }) => values.map((value) => value * 1e9))).toEqual([[5, 7]])
    const two = ['run', '--record', '--command', 'cat twice.json', '--command', 'cat twice.json']
    const { code, report } = await project.report(two)
    expect(code).toBe(0)
    expect(report.comparisons.map(({ suite }) => suite)).toEqual(['cat twice.json', 'cat twice.json (2)'])
    expect(report.reproduce).toBe("npx noisegate run --command 'cat twice.json' --command 'cat twice.json'")
  })

  it('refuses one series in two files of a round', async () => {
    project.write({ 'r/one.txt': go('5 ns/op'), 'r/two.txt': go('6 ns/op') })
    const { code, stderr, stdout } = await project.noisegate(['parse', '--parser', 'go', 'r'])
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(
      /two\.txt: ".*" time stands in .*one\.txt too; expected every benchmark in one file/,
    )
  })
})
