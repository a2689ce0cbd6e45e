import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/read-config.js'
import { FILE, messages } from './config-messages.js'

describe('hostile text', () => {
  it.each([
    ['gate:\n\tthreshold: 5%\n', '2:1: tabs are not allowed as indentation; expected spaces'],
    [
      'gate: {}\nstore: branch\ngate: {}\n',
      '3:1: the key "gate" is here twice; expected once; it is also in line 1',
    ],
    ['gate: { __proto__: { threshold: 1% } }', '1:9: the key "__proto__" is not accepted anywhere'],
    ['renamed: { "__proto__": x }', '1:12: the key "__proto__" is not accepted anywhere'],
    [
      'gate: !!js/function x',
      '1:7: unresolved tag: tag:yaml.org,2002:js/function; expected one valid YAML 1.2 document',
    ],
    ['gate: *nope', '1:7: the alias *nope has no anchor before it; expected &nope earlier in the file'],
    [
      'gate: {}\n---\nstore: branch\n',
      '2:1: a second YAML document starts here; expected one valid YAML 1.2 document',
    ],
    ['? [a]\n: b\n', '1:3: a key that is no plain text; expected a name'],
    [
      'a: &x [*x]',
      '1:1: unknown key "a"; expected one of suites, gate, rules, budgets, renamed, removed, reference, store, store-branch, store-path',
    ],
  ])('%j', (text, expected) => {
    expect(messages(text)).toEqual([expected])
  })

  it('merges no keys: << is YAML 1.1', () => {
    expect(messages('gate: { <<: { threshold: 1% } }')[0]).toMatch(/^1:9: unknown key "<<" in gate/)
  })

  it('keeps constructor and toString out of what is known', () => {
    expect(messages('constructor: 1\ntoString: 2\n').map((message) => message.split(';')[0])).toEqual([
      '1:1: unknown key "constructor"',
      '2:1: unknown key "toString"',
    ])
  })

  it('ends an alias bomb early', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `l${i}: &l${i} [${`*l${i - 1}, `.repeat(i === 0 ? 0 : 9)}x]`,
    )
    expect(messages(levels.join('\n'))[0]).toContain('aliases expand more than 100 times')
  })

  it.each([
    ['flow', '['.repeat(200_000)],
    ['maps', '{a: '.repeat(100_000)],
    ['block', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('survives nesting without end: %s', (_, text) => {
    expect(messages(text).length).toBeGreaterThan(0)
  })

  it('reads a file just below 1 MiB and refuses one above it', () => {
    const rule = '  - { match: "some/benchmark/**", metric: time, threshold: 3%, floor: 50ns }\n'
    const rules = Math.floor((1_048_576 - 7) / rule.length)
    expect(readConfig(`rules:\n${rule.repeat(rules)}`, FILE).policy.rules.at(-1)?.line).toBe(rules + 1)
    expect(messages('#'.repeat(1_048_577))).toEqual([
      `the file has 1048577 characters; expected at most 1048576`,
    ])
  })

  it('takes many keys in one map without slowing down', () => {
    const keys = Array.from({ length: 30_000 }, (_, i) => `  benchmark-${i}: other-${i}\n`).join('')
    expect(Object.keys(readConfig(`renamed:\n${keys}`, FILE).policy.renamed)).toHaveLength(30_000)
  })

  it('does not follow a hundred thousand aliases', () => {
    const found = messages(`rules: [&a { gate: true }, ${'*a,'.repeat(100_000)}]`)
    expect(found).toEqual(['1:3028: more than 1000 aliases; write the repeated parts out'])
  })

  it('refuses a pattern that would be slow to match', () => {
    expect(messages(`removed: ["${'*a'.repeat(251)}"]`)[0]).toMatch(
      /^1:11: removed\[0\] is .*; expected at most 500 characters$/,
    )
  })

  it('lists fifty errors of many', () => {
    const text = `rules:\n${'  - { x: 1 }\n'.repeat(200)}`
    expect(() => readConfig(text, FILE)).toThrow(/200 errors[\s\S]*and 150 more$/)
  })

  it('shows names without their power over a terminal, a log or a line', () => {
    const [message] = messages(`"\\n::error::\\e[31m\\u202E|\`@user${'x'.repeat(900)}": 1\n`)
    expect(message).toMatch(/^1:1: unknown key "\\n::error::\\u001b\[31m\\u\{202e\}\|`@userx+\.\.\."/)
    expect(message!.length).toBeLessThan(300)
  })
})

it('keeps the options of a parser as they are written', () => {
  const pattern = String.raw`^(?<name>\S+): (?<value>\d+)$`
  const text = `suites:\n  - name: a\n    run: x\n    parser: regex\n    parser-options:\n      pattern: '${pattern}'\n      unit: ms\n`
  expect(readConfig(text, FILE).suites[0]).toMatchObject({
    parser: 'regex',
    parserOptions: { pattern, unit: 'ms' },
  })
  expect(readConfig('suites: [{ name: a, run: x }]', FILE).suites[0]).not.toHaveProperty('parserOptions')
})
