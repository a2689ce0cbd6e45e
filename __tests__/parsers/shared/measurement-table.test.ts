import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Parameters } from '../../../src/core/model/measurement.js'
import { seriesKey } from '../../../src/core/model/series-key.js'
import { problemAtLine, startMeasurements } from '../../../src/parsers/shared/measurement-builder.js'
import { MeasurementTable, type MetricPlace, NONE } from '../../../src/parsers/shared/measurement-table.js'
import { startNumberedNames } from '../../../src/parsers/shared/numbered-names.js'

const series = fc.record({
  benchmark: fc.constantFrom('a', 'b', '1 1 a', '__proto__'),
  parameters: fc.dictionary(fc.constantFrom('x', 'y'), fc.nat({ max: 5 }).map(String), { maxKeys: 2 }),
  metric: fc.nat({ max: 40 }).map(String),
})

/** Asks for series one after the other, adds those that have no row, and compares each answer with that of a map. */
function startCheckedTable() {
  const table = new MeasurementTable()
  const places = new Map<string, MetricPlace>()
  const expected = new Map<string, number>()
  return {
    table,
    ask({ benchmark, parameters, metric }: { benchmark: string; parameters: Parameters; metric: string }) {
      const place = places.get(metric) ?? { metric, head: NONE, row: NONE }
      places.set(metric, place)
      const key = seriesKey({ benchmark, parameters, metric })
      const row = table.find(benchmark, parameters, place)
      expect(row).toBe(expected.get(key) ?? NONE)
      if (row !== NONE) return
      expected.set(key, table.rows.length)
      table.add({ benchmark, parameters, metric, unit: '1', direction: 'lower', values: [1] }, place)
    },
  }
}

describe('MeasurementTable', () => {
  it('finds the row that a map of keys finds, in whatever order series come', () => {
    fc.assert(
      fc.property(fc.array(series, { maxLength: 400, size: 'max' }), (all) => {
        const { ask } = startCheckedTable()
        for (const each of all) ask(each)
      }),
      { numRuns: 300 },
    )
  })

  it('finds it too where benchmarks begin, and where others are asked for between', () => {
    const block = fc.record({
      benchmark: fc.constantFrom('a', 'b'),
      rows: fc.array(series, { maxLength: 30 }),
    })
    const between = fc.option(series, { freq: 1 })
    fc.assert(
      fc.property(fc.array(fc.tuple(block, between), { maxLength: 12 }), (all) => {
        const { table, ask } = startCheckedTable()
        const numbered = startNumberedNames()
        for (const [{ benchmark: name, rows }, other] of all) {
          const benchmark = numbered(name)
          table.begin(benchmark)
          for (const row of rows) ask({ ...row, benchmark })
          if (other !== null) ask(other)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('marks the metrics of the parser as they are added, and none that a reading marks itself', () => {
    const builder = startMeasurements({ primary: ['time'] })
    const common = { benchmark: 'x', unit: 's', problem: problemAtLine('out.txt', 1) }
    builder.add({ ...common, metric: 'time', value: 1, iterations: 3 })
    builder.add({ ...common, metric: 'wait', value: 1, primary: false })
    expect(builder.measurements().map((each) => Object.keys(each).join(' '))).toEqual([
      'benchmark parameters metric unit direction assume primary values iterations',
      'benchmark parameters metric unit direction primary values',
    ])
  })
})
