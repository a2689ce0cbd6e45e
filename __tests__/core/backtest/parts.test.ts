import { describe, expect, it } from 'vitest'
import { createBacktest } from '../../../src/core/backtest/backtest.js'
import { createReplay } from '../../../src/core/backtest/replay.js'
import type { ReplaySettings } from '../../../src/core/backtest/replay-settings.js'
import type { Run } from '../../../src/core/model/run.js'
import { seededRandom } from '../../../src/core/stats/random.js'
import { ENVIRONMENT } from '../../contract/sample-run.js'
import { policy, run, series } from '../decide/sample-run.js'

const settings: ReplaySettings = { policy: policy(), sizes: [0.05, 0.2], level: 'at-base', window: 12 }

/** A step, lone slow runs, a series that comes late and one that goes, an exact one, a run at a machine's whim. */
function group(count: number, seed: number, stratum: string): Run[] {
  const random = seededRandom(seed)
  const noise = () => 1 + 0.03 * (random.uniform() + random.uniform() - 1)
  return Array.from({ length: count }, (_, index) => {
    const machine = index % 17 === 9 ? 1.4 : 1
    const named = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, place) => {
      const level = place === 0 && index > 20 ? 1.3 : place === 1 && index % 6 === 5 ? 1.5 : 1
      return series(name, [1e-3 * level * machine * noise()])
    })
    if (index > 14) named.push(series('late', [2e-3 * noise()]))
    if (index > 30) named.splice(2, 1)
    const count = series('count', [index > 25 ? 4 : 3], { metric: 'allocations', unit: '1', assume: 'exact' })
    return { ...run(index * 24, [...named, count]), environment: { ...ENVIRONMENT, stratum } }
  })
}

const groups = [group(40, 1, 'one'), group(25, 2, 'two')]
const total = groups.flat().length

/** What two threads do: the runs from `split` on are added to a sum of their own. */
function inParts(split: number) {
  const [sum, rest] = [createBacktest(settings), createBacktest(settings, 'rest')]
  let position = 0
  for (const runs of groups) {
    const [replay, later] = [createReplay(settings), createReplay(settings)]
    for (const one of runs) {
      if (position++ < split) {
        sum.add(replay.judge(one))
        later.skip(one)
      } else rest.add(later.judge(one))
    }
  }
  const absorbed = sum.absorb(structuredClone(rest.rest()))
  return { absorbed, sum }
}

describe('a backtest in two parts', () => {
  it('sums up to the very numbers of one, wherever it is split', () => {
    const whole = createBacktest(settings)
    for (const runs of groups) {
      const replay = createReplay(settings)
      for (const one of runs) whole.add(replay.judge(one))
    }
    const expected = JSON.stringify(whole.report())
    expect(whole.report()).toMatchObject({ runsReplayed: total })
    for (const split of [0, 1, 8, 12, 19, 22, 27, 36, 39, 40, 41, 48, 60, total - 1]) {
      const { absorbed, sum } = inParts(split)
      expect(absorbed, `split at ${split}`).toBe(true)
      expect(JSON.stringify(sum.report()), `split at ${split}`).toBe(expected)
    }
  })

  it('refuses a part that began with another threshold, and stays as it was', () => {
    const other = { ...settings, policy: policy({ threshold: 0.2 }) }
    const [sum, rest] = [createBacktest(settings), createBacktest(other, 'rest')]
    const [replay, later] = [createReplay(settings), createReplay(other)]
    for (const one of groups[0]!) {
      sum.add(replay.judge(one))
      rest.add(later.judge(one))
    }
    const counted = sum.comparisons
    expect(sum.absorb(rest.rest())).toBe(false)
    expect(sum.comparisons).toBe(counted)
  })

  it('knows no verdicts of runs that it skipped, which the accepted level needs', () => {
    const replay = createReplay({ ...settings, level: 'accepted' })
    expect(() => replay.skip(groups[0]![0]!)).toThrow(RangeError)
  })
})
