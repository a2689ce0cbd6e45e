// What people do today, on the same workloads: a block of base runs, then a block of head runs, judged by the two-sample
// U test over the runs; and the ratio of two single runs against a limit.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mannWhitneyU } from '../../lib/core/stats/mann-whitney-u.js'
import { WORKLOADS } from './workloads.mjs'

export const RATIO_LIMITS = [1.1, 1.5, 2.0]
const RUNS = 16
const ALPHA = 0.01

function checkout(repository, revision, language) {
  const directory = mkdtempSync(join(tmpdir(), 'noisegate-bench-block-'))
  execFileSync('git', ['clone', '--quiet', '--branch', revision, repository, directory], { stdio: 'ignore' })
  const { setup } = WORKLOADS[language]
  if (setup !== undefined) execFileSync('sh', ['-c', setup], { cwd: directory, stdio: 'ignore' })
  return directory
}

function block(directory, language, cpu) {
  const [program, ...args] = WORKLOADS[language].argv
  return Array.from({ length: RUNS }, () => {
    const { stdout } = spawnSync('taskset', ['-c', String(cpu), program, ...args], { cwd: directory })
    return new Map(JSON.parse(stdout).measurements.map(({ benchmark, values }) => [benchmark, values[0]]))
  })
}

/** Counts alarms of each rule over `trials` pairs of blocks: base against base again, and base against head. */
export function competitors(repository, { language, factors, trials, cpu }) {
  const rules = [
    'a block of runs each, U test',
    ...RATIO_LIMITS.map((limit) => `one run each, ratio ${limit}`),
  ]
  const counts = Object.fromEntries(
    rules.map((rule) => [rule, { same: [0, 0], large: [0, 0], small: [0, 0] }]),
  )
  const base = checkout(repository, 'main', language)
  const again = checkout(repository, 'main', language)
  const head = checkout(repository, 'head', language)
  const judge = (kinds, baseline, candidate) => {
    for (const [index, name] of [...baseline[0].keys()].entries()) {
      const kind = kinds(index)
      if (kind === undefined) continue
      const before = baseline.map((run) => run.get(name))
      const after = candidate.map((run) => run.get(name))
      const count = (rule, alarm) => {
        counts[rule][kind][0] += alarm ? 1 : 0
        counts[rule][kind][1] += 1
      }
      count(rules[0], mannWhitneyU({ baseline: before, candidate: after }).pValue <= ALPHA)
      for (const limit of RATIO_LIMITS) count(`one run each, ratio ${limit}`, after[0] / before[0] > limit)
    }
  }
  for (let trial = 0; trial < trials; trial++) {
    const first = block(base, language, cpu)
    judge(() => 'same', first, block(again, language, cpu))
    judge(
      (index) => (factors[index] >= 1.1 ? 'large' : factors[index] > 1 ? 'small' : undefined),
      first,
      block(head, language, cpu),
    )
  }
  return counts
}
