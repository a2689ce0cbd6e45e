import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { configJsonSchema } from '../../src/config/config-schema.js'
import { readConfig } from '../../src/config/read-config.js'

const committed = JSON.parse(
  readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(committed)

describe('schema/config.schema.json', () => {
  it('is current', () => {
    expect(committed).toEqual(configJsonSchema())
  })

  it.each([
    '{}',
    'gate: { threshold: 5%, alpha: 0.01, compare: auto }',
    'gate: { threshold: 0, alpha: "0.01" }',
    'suites: [{ name: a, run: b, rounds: 3, time-limit: 1h30m, env: { A: b } }]',
    'suites: [{ name: a, run: b, rounds: { history: 1, screen: 6, remeasure: 16 } }]',
    'rules: [{ match: "a/**", metric: time, floor: 50ns, gate: false }]',
    'budgets: [{ metric: error-rate, max: 0.1% }, { metric: allocations, max: 3 }]',
    'store: directory',
  ])('accepts what the reader accepts: %s', (text) => {
    readConfig(text, 'f')
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    'gates: {}',
    'gate: { treshold: 5% }',
    'gate: { threshold: 5 }',
    'gate: { threshold: five }',
    'gate: { alpha: 0.5 }',
    'gate: { inconclusive: maybe }',
    'suites: []',
    'suites: [{ name: a }]',
    'suites: [{ name: a, run: b, time-limit: 20 }]',
    'suites: [{ name: a, run: b, rounds: { screen: 7 } }]',
    'suites: [{ name: a, run: b, rounds: 0 }]',
    'budgets: [{ max: 3 }]',
    'rules: [{ gate: "no" }]',
  ])('refuses what the reader refuses: %s', (text) => {
    expect(() => readConfig(text, 'f')).toThrow()
    expect(validate(parse(text))).toBe(false)
  })
})
