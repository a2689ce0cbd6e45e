import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seriesKey } from '../../../src/core/model/series-key.js'
import { problemAtLine, startMeasurements } from '../../../src/parsers/shared/measurement-builder.js'
import { MeasurementTable, type MetricPlace, NONE } from '../../../src/parsers/shared/measurement-table.js'

describe('MeasurementTable', () => {
  it('finds the row that a map of keys finds, in whatever order series come', () => {
    const name = fc.constantFrom('a', 'b', '1 1 a', '__proto__')
    const series = fc.record({
      benchmark: name,
      parameters: fc.dictionary(fc.constantFrom('x', 'y'), fc.nat({ max: 5 }).map(String), { maxKeys: 2 }),
      metric: fc.nat({ max: 40 }).map(String),
    })
    fc.assert(
      fc.property(fc.array(series, { maxLength: 400, size: 'max' }), (all) => {
        const table = new MeasurementTable()
        const places = new Map<string, MetricPlace>()
        const expected = new Map<string, number>()
        for (const { benchmark, parameters, metric } of all) {
          const place = places.get(metric) ?? { metric, head: NONE, row: NONE }
          places.set(metric, place)
          const key = seriesKey({ benchmark, parameters, metric })
          const row = table.find(benchmark, parameters, place)
          expect(row).toBe(expected.get(key) ?? NONE)
          if (row !== NONE) continue
          expected.set(key, table.rows.length)
          table.add({ benchmark, parameters, metric, unit: '1', direction: 'lower', values: [1] }, place)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('marks the metrics of the parser as they are added, in the order that a list without marks gets', () => {
    const builder = startMeasurements({ primary: ['time'] })
    const common = { benchmark: 'x', unit: 's', problem: problemAtLine('out.txt', 1) }
    builder.add({ ...common, metric: 'time', value: 1, iterations: 3 })
    builder.add({ ...common, metric: 'wait', value: 1, primary: false })
    expect(builder.measurements().map((each) => Object.keys(each).join(' '))).toEqual([
      'benchmark parameters metric unit direction assume values iterations primary',
      'benchmark parameters metric unit direction primary values',
    ])
  })
})
