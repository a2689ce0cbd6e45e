import type { Environment } from '../../../src/core/model/environment.js'
import type { Policy } from '../../../src/core/model/policy.js'
import type { Run, Series } from '../../../src/core/model/run.js'

/** A machine for runs whose machine does not matter. */
export const environment: Environment = {
  os: 'linux',
  arch: 'x64',
  cpu: 'AMD EPYC 7763 64-Core Processor',
  cores: 4,
  image: 'ubuntu24',
  toolchain: { go: '1.26.8' },
  stratum: 'linux-x64-ubuntu24-amd-epyc-7763-4c-go1',
}

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
    environment,
    series: list,
    verdicts: [],
    accepted: [],
    steps: [],
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
