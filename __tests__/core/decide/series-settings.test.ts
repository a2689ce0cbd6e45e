import { expect, it } from 'vitest'
import { seriesSettings } from '../../../src/core/decide/series-settings.js'
import { policy, series } from './sample-run.js'

const errors = series('GET /', [0], { metric: 'error-rate', unit: '1' })

it('metrics that are usually zero have a floor, so that from nothing to something can be judged', () => {
  expect(seriesSettings(policy(), errors).floor).toBe(0.01)
  expect(seriesSettings(policy(), series('x', [0], { metric: 'soak.latency-slope' })).floor).toBeGreaterThan(
    0,
  )
  expect(seriesSettings(policy(), series('x', [1])).floor).toBeUndefined()
})

it('the floor of a rule goes before that of the metric', () => {
  const rules = [{ match: 'GET /**', metric: 'error-rate', floor: 0.001 }]
  expect(seriesSettings(policy({}, { rules }), errors).floor).toBe(0.001)
})

const custom = series('x', [1], { metric: 'frames', unit: 'frames' })
const { primary: _, ...beside } = custom

it('gates a custom metric only where it is what the benchmark is about, is exact, or a rule says so', () => {
  const frames = { match: '**', metric: 'frames' }
  expect(seriesSettings(policy(), custom).gated).toBe(true)
  expect(seriesSettings(policy(), beside).gated).toBe(false)
  expect(seriesSettings(policy(), { ...custom, primary: false }).gated).toBe(false)
  expect(seriesSettings(policy(), { ...beside, assume: 'exact' }).gated).toBe(true)
  expect(seriesSettings(policy(), { ...beside, metric: 'allocations' }).gated).toBe(true)
  expect(seriesSettings(policy({}, { rules: [{ ...frames, gate: true }] }), beside).gated).toBe(true)
  expect(seriesSettings(policy({}, { rules: [{ ...frames, assume: 'exact' }] }), beside).gated).toBe(true)
  expect(seriesSettings(policy({}, { rules: [{ ...frames, gate: false }] }), custom).gated).toBe(false)
})

it('lets go what was found and not written, unless a rule holds it', () => {
  const found = { ...custom, found: true }
  expect(seriesSettings(policy(), custom).gatedWhenMissing).toBe(true)
  expect(seriesSettings(policy(), beside).gatedWhenMissing).toBe(false)
  expect(seriesSettings(policy(), { ...custom, found: false }).gatedWhenMissing).toBe(true)
  expect(seriesSettings(policy(), found)).toMatchObject({ gated: true, gatedWhenMissing: false })
  const rules = [{ match: 'x', gate: true }]
  expect(seriesSettings(policy({}, { rules }), found).gatedWhenMissing).toBe(true)
})
