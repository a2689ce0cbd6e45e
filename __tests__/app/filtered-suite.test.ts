import { describe, expect, it } from 'vitest'
import { canFilter, filteredSuite } from '../../src/app/filtered-suite.js'
import { completeConfig } from '../../src/config/complete-config.js'
import type { SuiteConfig } from '../../src/config/config.js'

function suiteOf(run: string, filter?: string): SuiteConfig {
  const suite = { name: 'codec', run, ...(filter === undefined ? {} : { filter }) }
  const place = { locate: () => ({}), storeKind: 'directory', warnings: [] } as const
  return completeConfig({ suites: [suite] }, place).suites[0]!
}

describe('whether one benchmark can be measured without the others', () => {
  it.each([
    ["go test -run '^$' -bench .", true],
    ['npx vitest bench --run --outputJson=out.json', true],
    ['python -m pytest --benchmark-json=out.json', true],
    ['cargo bench', true],
    ['./bench --benchmark_format=json', true],
    ['node bench.mjs', false],
    ['go test -bench . | tee log', false],
  ])('%s', (run, can) => {
    expect(canFilter(suiteOf(run))).toBe(can)
  })

  it('holds for a filter of the suite', () => {
    const suite = suiteOf('node bench.mjs {filter}', '{names}')
    expect(canFilter(suite)).toBe(true)
    expect(filteredSuite(suite, ['a b']).suite.run).toEqual({ kind: 'shell', line: "node bench.mjs 'a b'" })
  })
})
