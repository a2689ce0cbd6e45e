import type { Environment } from '../../src/core/model/environment.js'
import type { Run } from '../../src/core/model/run.js'

export const STRATUM = 'linux-x64-ubuntu24-amd-epyc-7763-4c-go1'

/** A machine for runs whose machine does not matter. */
export const ENVIRONMENT: Environment = {
  os: 'linux',
  arch: 'x64',
  cpu: 'AMD EPYC 7763 64-Core Processor',
  cores: 4,
  image: 'ubuntu24',
  toolchain: { go: '1.26.8' },
  stratum: STRATUM,
}

/** A whole run, `index` days after the first, with `benchmarks` series of plausible values; no randomness. */
export function sampleRun(index: number, change: Partial<Run> = {}, benchmarks = 3): Run {
  const startedAt = new Date(Date.UTC(2026, 0, 1, 10, 0, 0, 123) + index * 86_400_000).toISOString()
  const sha = (index + 1).toString(16).padStart(40, 'a')
  return {
    schema: 'noisegate.run/1',
    id: `${9_000_000_000 + index}`,
    suite: 'parser',
    branch: 'main',
    commit: { sha, ref: 'refs/heads/main', time: startedAt },
    startedAt,
    trigger: 'push',
    attempt: 1,
    parser: 'go',
    environment: ENVIRONMENT,
    series: Array.from({ length: benchmarks }, (_, series) => ({
      benchmark: `example.com/codec.BenchmarkDecode${series}/size=${64 << (series % 8)}`,
      parameters: {},
      metric: 'time',
      unit: 's',
      direction: 'lower',
      assume: 'noisy',
      primary: true,
      rounds: [[1e-7 * (1 + series + noise(index, series))]],
    })),
    verdicts: [],
    accepted: [],
    steps: [],
    warnings: [],
    ...change,
  }
}

/** Digits that look measured and do not compress: the fraction of a sine (a classic shader hash). */
function noise(index: number, series: number): number {
  const value = Math.sin(index * 127.1 + series * 311.7) * 43_758.545
  return (value - Math.floor(value)) / 10
}
