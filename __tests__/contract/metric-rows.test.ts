import { describe, expect, it } from 'vitest'
import { metricRow } from '../../src/core/model/metric-registry.js'
import { parseUnit } from '../../src/core/units/parse-unit.js'
import { parseFiles } from '../../src/parsers/parse.js'
import type { Parser } from '../../src/parsers/parser.js'
import { prepareParser } from '../../src/parsers/prepare-parser.js'
import { PARSERS } from '../../src/parsers/registry.js'
import { parserFixtures } from './parser-fixtures.js'

/**
 * Names that several tools use for different things: `value` and `bytes` are told by the unit alone, and `calls` and `errors` are
 * those of whatever the tool counts.
 */
const MEANS_MANY_THINGS = ['value', 'bytes', 'calls', 'errors']

/** Parsers of one tool, or of tools that share their counters, are one family: the first word of the name. */
function family({ name }: Parser): string {
  return name.split('-')[0] ?? name
}

describe('metrics of all parsers', () => {
  it('a name that two tools declare has a row: it is no custom metric', () => {
    const families = new Map<string, Set<string>>()
    for (const parser of PARSERS) {
      for (const metric of parser.metrics.filter((name) => !/[\s*]/.test(name)))
        families.set(metric, (families.get(metric) ?? new Set()).add(family(parser)))
    }
    const shared = [...families].filter(([, tools]) => tools.size > 1).map(([metric]) => metric)
    const without = shared.filter((metric) => metricRow(metric) === undefined)
    expect(without.filter((metric) => !MEANS_MANY_THINGS.includes(metric))).toEqual([])
    expect(MEANS_MANY_THINGS.filter((metric) => !shared.includes(metric))).toEqual([])
  })

  it.each(PARSERS.map((parser) => [parser.name, parser] as const))(
    '%s: each has a row that fits, or is declared and follows the rule for the others',
    async (name, parser) => {
      await prepareParser(name)
      // `custom metrics`, `other percentiles`: names that only a run tells.
      const names = parser.metrics.filter((metric) => !/[\s*]/.test(metric))
      const isOpen = names.length < parser.metrics.length
      for (const { files, options = {} } of parserFixtures(parser)) {
        const request = { parser: name, files, options }
        for (const measurement of measurementsOf(request)) {
          const { metric, unit, direction, assume, primary } = measurement
          const row = metricRow(metric)
          if (row !== undefined) {
            expect({ metric, unit, direction }).toEqual({ metric, unit: row.unit, direction: row.direction })
            continue
          }
          expect(isOpen || names.includes(metric), `${metric} is not declared`).toBe(true)
          expect(parseUnit(unit)).toMatchObject({ unit, factor: 1 })
          // Without a row only the format or the user can say exact, and then it gates.
          if (assume === 'exact') expect({ metric, primary }).toEqual({ metric, primary: true })
        }
      }
    },
  )
})

/** None of a fixture that is there to be refused. */
function measurementsOf(request: Parameters<typeof parseFiles>[0]) {
  if (request.files.some(({ path }) => path.includes('/refused/'))) return []
  return parseFiles(request)?.measurements ?? []
}
