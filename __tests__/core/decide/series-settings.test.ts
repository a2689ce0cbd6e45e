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
