import type { Policy } from '../../../src/core/model/policy.js'
import type { Comparison } from '../../../src/core/model/report.js'
import type { Run, Series } from '../../../src/core/model/run.js'
import { ENVIRONMENT } from '../../contract/sample-run.js'

/** A series named `name` of metric time with one value a round. */
export function series(name: string, values: readonly number[], overrides: Partial<Series> = {}): Series {
  return {
    benchmark: name,
    parameters: {},
    metric: 'time',
    unit: 's',
    direction: 'lower',
    assume: 'noisy',
    primary: true,
    rounds: values.map((value) => [value]),
    ...overrides,
  }
}

/** The n-th run of a branch; one commit an hour. */
export function run(index: number, list: readonly Series[], overrides: Partial<Run> = {}): Run {
  const time = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString()
  return {
    schema: 'noisegate.run/1',
    id: `run-${index}`,
    suite: 'suite',
    branch: 'main',
    commit: { sha: index.toString(16).padStart(40, '0'), ref: 'refs/heads/main', time },
    startedAt: time,
    trigger: 'push',
    attempt: 1,
    parser: 'go',
    environment: ENVIRONMENT,
    series: list,
    verdicts: [],
    accepted: [],
    steps: [],
    warnings: [],
    ...overrides,
  }
}

/** A row of the report about one series; what it says is in the overrides. */
export function comparison(overrides: Pick<Comparison, 'verdict'> & Partial<Comparison>): Comparison {
  return {
    suite: 'suite',
    benchmark: 'x',
    parameters: {},
    metric: 'time',
    unit: 's',
    direction: 'lower',
    threshold: 0.05,
    gated: true,
    warnings: [],
    ...overrides,
  }
}

/** The default policy with changes. */
export function policy(gate: Partial<Policy['gate']> = {}, rest: Partial<Omit<Policy, 'gate'>> = {}): Policy {
  return {
    gate: {
      threshold: 0.05,
      alpha: 0.01,
      inconclusive: 'warn',
      missing: 'fail',
      compare: 'history',
      confirm: 'off',
      noiseFloor: 'off',
      failOn: 'regression',
      ...gate,
    },
    rules: [],
    budgets: [],
    renamed: {},
    removed: [],
    ...rest,
  }
}

/** Values that wobble by about one per cent without any randomness. */
export function wobble(center: number, count: number): number[] {
  const pattern = [0, 0.8, -0.6, 0.4, -1, 0.2, 1, -0.3, 0.6, -0.8]
  return Array.from({ length: count }, (_, index) => center * (1 + pattern[index % pattern.length]! / 100))
}
