import { describe, expect, it } from 'vitest'
import { fixtureJson, measurementOf, parseFixture, parseJson, refusal } from './parse-output.js'

describe('Benchee, from its published format', () => {
  it('keeps every sample; their mean is the average beside them', () => {
    const [first] = fixtureJson('benchee', 'inputs.json') as {
      run_time_data: { statistics: { average: number } }
    }[]
    const set = parseFixture('benchee', 'inputs.json')
    const small = { input: 'small [1,2]' }
    const { values } = measurementOf(set, 'Enum.map/größe', 'time', small)
    expect(values).toHaveLength(9)
    const mean = values.reduce((sum, value) => sum + value, 0) / 9
    expect(mean).toBeCloseTo((first?.run_time_data.statistics.average ?? 0) / 1e9, 15)
    expect(measurementOf(set, 'Enum.map/größe', 'allocated-bytes', small).values).toEqual([4800, 4800, 4800])
    expect(measurementOf(set, 'Enum.map/größe', 'throughput', small).direction).toBe('higher')
  })

  it('has no parameter without input, and nothing for what was not measured', () => {
    const set = parseFixture('benchee', 'plain.json')
    expect(measurementOf(set, 'Sleep', 'time').parameters).toEqual({})
    expect(set.measurements.some(({ metric }) => metric === 'allocated-bytes')).toBe(false)
  })

  it('takes the average where the samples were taken out, and refuses null in them', () => {
    const scenario = (samples: unknown) => [
      {
        name: 'x',
        job_name: 'x',
        input_name: '__no_input',
        run_time_data: { statistics: { average: 5 }, samples },
      },
    ]
    const set = parseJson(scenario([]))
    expect(measurementOf(set, 'x', 'time', {}).values).toEqual([5e-9])
    expect(set.warnings).toHaveLength(1)
    expect(refusal(JSON.stringify(scenario([1, null]))).details.what).toContain('samples[1]: is null')
  })
})
