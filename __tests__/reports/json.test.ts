import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type Explanation, MOST_EXPLAINED } from '../../src/core/model/explanation.js'
import type { Report } from '../../src/core/model/report.js'
import { renderJson } from '../../src/reports/json.js'
import { reportOf, situations, slower } from './situations.js'

const schema = JSON.parse(
  readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
) as object
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema)

function errorsOf(document: unknown): unknown {
  return validate(document) ? [] : validate.errors
}

describe('report schema', () => {
  it.each(Object.keys(situations))('accepts %s as written', (name) => {
    expect(errorsOf(JSON.parse(renderJson(situations[name]!.report)))).toEqual([])
  })

  it.each<[string, (report: Record<string, unknown>) => void]>([
    ['an unknown outcome', (report) => Object.assign(report, { outcome: 'green' })],
    ['a missing accounting', (report) => delete report.accounting],
    [
      'a p-value as text',
      (report) => Object.assign((report.comparisons as object[])[0]!, { pValue: '0.000000' }),
    ],
    [
      'a null where a number belongs',
      (report) => Object.assign((report.comparisons as object[])[0]!, { mde: null }),
    ],
    ['another schema version', (report) => Object.assign(report, { schema: 'noisegate.report/2' })],
  ])('refuses %s', (_, spoil) => {
    const document = JSON.parse(renderJson(situations['one-regression']!.report)) as Record<string, unknown>
    spoil(document)
    expect(errorsOf(document)).not.toEqual([])
  })
})

describe('schema of explanations', () => {
  it.each<[string, string, (explanation: Explanation) => object]>([
    ['of nothing', '/explanations/0/series', () => ({ series: [] })],
    [
      'by an unknown kind of finding',
      '/bottleneck/kind',
      ({ diagnosis }) => ({
        diagnosis: { ...diagnosis, bottleneck: { ...diagnosis.bottleneck, kind: 'slow' } },
      }),
    ],
    [
      'by a number as text',
      '/functions/0/points',
      ({ functions }) => ({
        functions: [{ ...functions[0]!, points: '+9.1' }],
      }),
    ],
    [
      'by more functions than are kept',
      '/explanations/0/functions',
      ({ functions }) => ({
        functions: Array.from({ length: MOST_EXPLAINED + 1 }, () => functions[0]!),
      }),
    ],
  ])('refuses one %s', (_, path, spoil) => {
    const [row] = situations.explained!.report.explanations!
    const report = { ...situations.explained!.report, explanations: [{ ...row!, ...spoil(row!) }] }
    expect(JSON.stringify(errorsOf(JSON.parse(JSON.stringify(report))))).toContain(path)
  })
})

describe('renderJson', () => {
  it('gives back the record, raw numbers included', () => {
    const { report } = situations['one-regression']!
    expect(JSON.parse(renderJson(report))).toEqual(report)
  })

  it('keeps a small p-value as a number', () => {
    const report = reportOf({ comparisons: [slower('x', 2, { pValue: 3.2e-9 })] })
    expect(renderJson(report)).toContain('"pValue": 3.2e-9')
  })

  it('leaves out what is not finite instead of writing null', () => {
    const row = slower('x', 2, {
      ...{
        interval: [-Infinity, 0.1] as const,
        pValue: Number.NaN,
        mde: Number.POSITIVE_INFINITY,
        history: [1, Number.NaN],
      },
    })
    const text = renderJson(reportOf({ comparisons: [row] }))
    const [written] = (JSON.parse(text) as Report).comparisons
    expect(text).not.toMatch(/NaN|Infinity/)
    for (const key of ['interval', 'pValue', 'mde', 'history']) expect(written).not.toHaveProperty(key)
  })

  it('keeps a parameter named __proto__', () => {
    const parameters = JSON.parse('{"__proto__":"1"}') as Record<string, string>
    expect(renderJson(reportOf({ comparisons: [slower('x', 2, { parameters })] }))).toContain(
      '"__proto__": "1"',
    )
  })
})
