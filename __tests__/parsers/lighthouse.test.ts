import { expect, it } from 'vitest'
import { fixtureJson, measurementOf, parseFixture } from './parse-output.js'

const PAGE = 'http://localhost:18090/gr%C3%B6%C3%9Fe?a=%60tick%60'

it('keeps every audit that has a number, in base units', () => {
  const set = parseFixture('lighthouse', 'audits.json')
  const raw = fixtureJson('lighthouse', 'audits.json') as { audits: Record<string, { numericValue: number }> }
  const paint = measurementOf(set, PAGE, 'largest-contentful-paint', { 'form-factor': 'mobile' })
  expect(paint).toMatchObject({ unit: 's', direction: 'lower', primary: true })
  expect(paint.values[0]).toBeCloseTo((raw.audits['largest-contentful-paint']?.numericValue ?? 0) / 1000, 12)
  expect(measurementOf(set, PAGE, 'total-byte-weight')).toMatchObject({ values: [998], unit: 'B' })
  expect(set.environment).toEqual({ lighthouse: '12.8.2' })
})

it('keeps the score of the category, higher is better', () => {
  const set = parseFixture('lighthouse', 'desktop.json')
  expect(measurementOf(set, 'http://localhost:18090/', 'score.performance')).toMatchObject({
    direction: 'higher',
  })
})

it('reports a page that did not load', () => {
  const set = parseFixture('lighthouse', 'failing.json')
  expect(set.failures).toHaveLength(1)
  expect(set.failures[0]?.message).toContain('could not load the page')
})
