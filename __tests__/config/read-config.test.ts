import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/read-config.js'
import { FILE, messages } from './config-messages.js'

/** The configuration of the design's product page, every key in use. */
const WHOLE = `suites:
  - name: parser
    setup: npm ci
    run: npx vitest bench --run --outputJson=bench.json {filter}
    filter: "-t '{names|regex}'"
    results: bench.json
    parser: vitest
    rounds: { screen: 6, remeasure: 16 }
    time-limit: 12m
    timeout: 1m30s
    profile: node --cpu-prof --cpu-prof-dir={out} bench.js
    paths: ['src/**']
    env: { NODE_ENV: production }
    working-directory: packages/parser
  - name: go
    run: go test -run=^$ -bench=. ./...
    rounds: 3
gate:
  threshold: 4%
  alpha: 0.005
  inconclusive: fail
  missing: warn
  compare: history
rules:
  - { match: "render/**", metric: time, threshold: 3%, floor: 50ns }
  - { match: "**", metric: allocations, exact-threshold: 0, floor: 1 }
  - { match: "experimental/**", gate: false }
budgets:
  - { match: "GET /users", metric: latency.p99, max: 250ms }
  - { match: "load/**", metric: error-rate, max: 0.1% }
  - { match: "db/**", metric: throughput, min: 1000/s }
renamed: { "decode[a]": "decode[b]" }
removed: ["gone/**"]
store: branch
store-branch: perf
`

describe('a valid file', () => {
  it('is read with units, positions and defaults', () => {
    const { suites, policy, store } = readConfig(WHOLE, FILE)
    expect(suites[0]).toEqual({
      name: 'parser',
      setup: 'npm ci',
      run: { kind: 'shell', line: 'npx vitest bench --run --outputJson=bench.json {filter}' },
      filter: "-t '{names|regex}'",
      results: 'bench.json',
      parser: 'vitest',
      rounds: { screen: 6, remeasure: 16 },
      timeLimitMs: 720_000,
      timeoutMs: 90_000,
      profile: {
        choice: { kind: 'command', line: 'node --cpu-prof --cpu-prof-dir={out} bench.js' },
        rounds: 5,
        timeLimitMs: 300_000,
      },
      outputs: [],
      paths: ['src/**'],
      env: { NODE_ENV: 'production' },
      workingDirectory: 'packages/parser',
      shell: 'bash',
      file: FILE,
      line: 2,
    })
    expect(suites[1]).toMatchObject({
      parser: 'auto',
      rounds: { history: 3, screen: 6, remeasure: 16 },
      line: 15,
    })
    expect(suites[1]).toMatchObject({ timeLimitMs: 1_200_000, timeoutMs: 600_000 })
    expect(policy.gate).toEqual({
      threshold: 0.04,
      alpha: 0.005,
      inconclusive: 'fail',
      missing: 'warn',
      compare: 'history',
      confirm: 'off',
      noiseFloor: 'off',
      failOn: 'regression',
    })
    expect(policy.rules).toEqual([
      { match: 'render/**', metric: 'time', threshold: 0.03, floor: 5e-8, file: FILE, line: 25 },
      { match: '**', metric: 'allocations', exactThreshold: 0, floor: 1, file: FILE, line: 26 },
      { match: 'experimental/**', gate: false, file: FILE, line: 27 },
    ])
    expect(policy.budgets.map(({ max, min, line }) => [max, min, line])).toEqual([
      [0.25, undefined, 29],
      [0.001, undefined, 30],
      [undefined, 1000, 31],
    ])
    expect(policy.renamed).toEqual({ 'decode[a]': 'decode[b]' })
    expect(policy.removed).toEqual(['gone/**'])
    expect(store).toEqual({ kind: 'branch', branch: 'perf', path: '.noisegate' })
  })

  it('says which keys this version does not act on', () => {
    const { warnings } = readConfig(WHOLE, FILE)
    expect(warnings.map(({ message, line }) => `${line}: ${message}`)).toEqual([
      '12: suites[0].paths is not acted on by this version',
    ])
  })

  it.each(['', '# nothing yet\n', '{}'])('has every default: %j', (text) => {
    expect(readConfig(text, FILE)).toEqual({
      suites: [],
      policy: {
        gate: {
          threshold: 0.05,
          alpha: 0.01,
          inconclusive: 'warn',
          missing: 'fail',
          compare: 'auto',
          confirm: 'off',
          noiseFloor: 'off',
          failOn: 'regression',
        },
        rules: [],
        budgets: [],
        renamed: {},
        removed: [],
      },
      store: { kind: 'directory', branch: 'noisegate-data', path: '.noisegate' },
      warnings: [],
    })
  })

  it('means the same with a byte order mark and CRLF line ends', () => {
    expect(readConfig(`\uFEFF${WHOLE.replaceAll('\n', '\r\n')}`, FILE)).toEqual(readConfig(WHOLE, FILE))
  })

  it('shares blocks by anchor and alias, with the position of the alias', () => {
    const text = 'rules:\n  - &slow { match: "a/**", threshold: 10% }\n  - *slow\n'
    expect(readConfig(text, FILE).policy.rules.map(({ threshold, line }) => [threshold, line])).toEqual([
      [0.1, 2],
      [0.1, 3],
    ])
  })

  it.each([
    ['5%', 0.05],
    ['0.5 %', 0.005],
    ['200%', 2],
    ['0', 0],
  ])('reads the threshold %s', (written, expected) => {
    expect(readConfig(`gate: { threshold: ${written} }`, FILE).policy.gate.threshold).toBe(expected)
  })

  it('warns of a metric that is likely misspelt and of a pattern that looks negated', () => {
    const text =
      'rules:\n  - { match: "!a/**", metric: alocations, threshold: 5% }\n  - { metric: tokens/s, gate: true }\n'
    expect(readConfig(text, FILE).warnings.map(({ message }) => message)).toEqual([
      '"alocations" is no metric that Noisegate knows; did you mean allocations? A tool\'s own metric needs no change',
      'the pattern "!a/**" matches names that start with "!"; patterns know no negation',
    ])
  })
})

describe('an invalid value', () => {
  it.each([
    [
      'gate:\n  treshold: 5%\n',
      '2:3: unknown key "treshold" in gate; expected one of threshold, alpha, inconclusive, missing, compare, noise-floor, confirm; did you mean threshold?',
    ],
    [
      'gates: {}\n',
      '1:1: unknown key "gates"; expected one of suites, gate, rules, budgets, renamed, removed, reference, store, store-branch, store-path; did you mean gate?',
    ],
    [
      'gate: { threshold: 5 }',
      '1:20: gate.threshold is 5; expected per cent, such as 5%, at most 1000%; write 5%',
    ],
    [
      'gate: { threshold: 0.05 }',
      '1:20: gate.threshold is 0.05; expected per cent, such as 5%, at most 1000%; write 5% for the share 0.05, or 0.05% for 0.05 per cent',
    ],
    [
      'gate: { threshold: -5% }',
      '1:20: gate.threshold is "-5%"; expected per cent, such as 5%, at most 1000%',
    ],
    [
      'gate: { threshold: .nan }',
      '1:20: gate.threshold is NaN; expected per cent, such as 5%, at most 1000%',
    ],
    [
      'gate: { threshold: .inf }',
      '1:20: gate.threshold is Infinity; expected per cent, such as 5%, at most 1000%',
    ],
    [
      'gate: { threshold: 1e308 }',
      '1:20: gate.threshold is 1e+308; expected per cent, such as 5%, at most 1000%',
    ],
    [
      'gate: { threshold: [5%] }',
      '1:20: gate.threshold is a list; expected per cent, such as 5%, at most 1000%',
    ],
    [
      'gate: { alpha: 0.5 }',
      '1:16: gate.alpha is 0.5; expected a number above 0 and below 0.5, such as 0.01',
    ],
    ['gate: { alpha: 0 }', '1:16: gate.alpha is 0; expected a number above 0 and below 0.5, such as 0.01'],
    [
      'gate: { inconclusive: wran }',
      '1:23: gate.inconclusive is "wran"; expected one of pass, warn, fail; did you mean warn?',
    ],
    ['gate:\n', '1:6: gate is empty; expected a map'],
    ['store: s3', '1:8: the store s3 is not in this version; expected branch or directory'],
    ['- a\n', '1:1: the file is a list; expected a map'],
    ['just text', '1:1: the file is "just text"; expected a map'],
    ['suites: []', '1:9: suites is a list; expected at least one entry'],
    ['suites:\n  - name: a\n', '2:5: suites[0] has no run; expected the key run'],
    [
      'suites:\n  - { name: a, run: x, rounds: 0 }',
      '2:32: suites[0].rounds is 0; expected a whole number from 1 to 100',
    ],
    [
      'suites:\n  - { name: a, run: x, rounds: { screen: 7 } }',
      '2:42: suites[0].rounds.screen is 7; expected a whole number from 2 to 100, even; write 8: each arm goes first equally often',
    ],
    [
      'suites:\n  - { name: a, run: x, rounds: { scren: 6 } }',
      '2:34: unknown key "scren" in suites[0].rounds; expected one of history, screen, remeasure; did you mean screen?',
    ],
    [
      'suites:\n  - { name: a, run: x, rounds: [6] }',
      '2:32: suites[0].rounds is a list; expected a number, or a map',
    ],
    [
      'suites:\n  - { name: a, run: x, time-limit: 20 }',
      '2:36: suites[0].time-limit is 20; expected a duration such as 90s, 12m or 1h30m, at most 168h; write 20s or 20m',
    ],
    [
      'suites:\n  - { name: a, run: x, env: { DEPTH: 1.10 } }',
      '2:38: suites[0].env.DEPTH is 1.1; expected text; write it in quotes: "1.1"',
    ],
    [
      'suites:\n  - { name: a, run: x, parser-options: { slow: 100 } }',
      '2:48: suites[0].parser-options.slow is 100; expected text; write it in quotes: "100"',
    ],
    [
      'suites:\n  - { name: a, run: x }\n  - { name: a, run: y }',
      '3:13: two suites are named "a"; expected unique names',
    ],
    [
      'suites:\n  - { name: a, run: x, results: ../out }',
      '2:33: results is "../out", and it is deleted before each round; expected a file, glob or folder below working-directory, such as bench.json',
    ],
    [
      'suites:\n  - { name: a, run: x, results: . }',
      '2:33: results is ".", and it is deleted before each round; expected a file, glob or folder below working-directory, such as bench.json',
    ],
    [
      'suites:\n  - { name: a, run: "x {filter}" }',
      '2:21: suites[0].run holds {filter}, and the suite has no filter; expected the key filter, or a run without {filter}',
    ],
    [
      'rules:\n  - { metric: time, floor: 1 }',
      '2:28: rules[0].floor is "1", which has no unit; time counts s; expected an amount such as 50ns or 250ms',
    ],
    [
      'rules:\n  - { metric: time, floor: 64B }',
      '2:28: rules[0].floor is "64B", which counts B; time counts s; expected an amount such as 50ns or 250ms',
    ],
    [
      'rules:\n  - { metric: time, floor: 50lightyears }',
      '2:28: rules[0].floor is "50lightyears"; expected a number of at least 0 with its unit, such as 50ns, 250ms, 64B, 0.1% or a bare count',
    ],
    [
      'rules:\n  - { floor: 50ns }',
      '2:14: rules[0] has a floor and no metric; expected the metric that the floor counts',
    ],
    ['rules:\n  - { gate: "no" }', '2:13: rules[0].gate is "no"; expected true or false'],
    ['budgets:\n  - { match: x, metric: time }', '2:5: budgets[0] has no limit; expected max or min'],
    [
      'budgets:\n  - { metric: time, max: 1ms, min: 2ms }',
      '2:36: budgets[0].min is above its max; expected at most 1ms',
    ],
    [
      'budgets:\n  - { metric: time, max: 5% }',
      '2:26: budgets[0].max is "5%", which counts 1; time counts s; expected an amount such as 50ns or 250ms',
    ],
    ['removed: gone', '1:10: removed is "gone"; expected a list'],
    ['renamed: { a: [b] }', '1:15: renamed.a is a list; expected text'],
  ])('%j', (text, expected) => {
    expect(messages(text)).toEqual([expected])
  })

  it('is reported together with every other, in reading order', () => {
    const text =
      'gate:\n  treshold: 5%\n  alpha: 2\nsuites:\n  - { name: 5, ruin: x, rounds: { screen: 7, x: 1 } }\n'
    expect(messages(text).map((message) => message.split(';')[0])).toEqual([
      '2:3: unknown key "treshold" in gate',
      '3:10: gate.alpha is 2',
      '5:5: suites[0] has no run',
      '5:13: suites[0].name is 5',
      '5:16: unknown key "ruin" in suites[0]',
      '5:43: suites[0].rounds.screen is 7',
      '5:46: unknown key "x" in suites[0].rounds',
    ])
    expect(() => readConfig(text, FILE)).toThrow(
      /^\.github\/noisegate\.yml: 7 errors\n.*:2:3: unknown key "treshold"/,
    )
  })
})
