import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backtest, createBacktest } from '../../../src/core/backtest/backtest.js'
import { replayPoints } from '../../../src/core/backtest/replay-points.js'
import type { ReplaySettings } from '../../../src/core/backtest/replay-settings.js'
import type { ReplayedPoint } from '../../../src/core/backtest/replayed-point.js'
import type { Run, Series } from '../../../src/core/model/run.js'
import { seededRandom } from '../../../src/core/stats/random.js'
import { ENVIRONMENT } from '../../contract/sample-run.js'
import { policy, run, series } from '../decide/sample-run.js'

const SIZES = [0.02, 0.05, 0.1, 0.2, 0.5, 1]

function settings(changes: Partial<ReplaySettings> = {}): ReplaySettings {
  return { policy: policy(), sizes: SIZES, level: 'at-base', window: 50, ...changes }
}

/** `count` runs of `names`, noise between runs about 2 %; `change` makes of a series what it should be. */
function history(
  count: number,
  names: readonly string[],
  change: (index: number, one: Series) => Series = (_, one) => one,
  seed = 1,
): Run[] {
  const random = seededRandom(seed)
  const noise = () => 0.04 * (random.uniform() + random.uniform() - 1)
  return Array.from({ length: count }, (_, index) =>
    run(
      index * 24,
      names.map((name) => change(index, series(name, [1e-3 * (1 + noise())]))),
    ),
  )
}

const slower = (factor: number, one: Series): Series => ({
  ...one,
  rounds: one.rounds.map((round) => round.map((value) => value * factor)),
})

const alarmsOf = (points: Iterable<ReplayedPoint>, name: string) =>
  [...points].flatMap(({ comparisons }, index) =>
    comparisons.some(({ row, alarm }) => row.benchmark === name && alarm) ? [index] : [],
  )

describe('a replay', () => {
  it('finds at least as much of a larger slowdown, in one series and in all', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 7 }), (seed, count) => {
        const names = Array.from({ length: count }, (_, index) => `b${index}`)
        const noisy = history(24, names, (index, one) => (index % 5 === 3 ? slower(1.05, one) : one), seed)
        for (const point of replayPoints(noisy, settings())) {
          expect(point.shiftFound).toEqual(rising(point.shiftFound))
          for (const { found, tested } of point.comparisons) {
            expect(found).toEqual(rising(found))
            if (tested === undefined) continue
            expect(tested.suspectFound).toEqual(rising(tested.suspectFound))
            const scores = [tested.score, ...tested.scores]
            expect(scores).toEqual(scores.toSorted((one, next) => one - next))
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('counts a series from its eighth run on, and what it cannot judge not at all', () => {
    const points = [...replayPoints(history(10, ['a', 'b']), settings())]
    expect(points.map(({ comparisons }) => comparisons.length)).toEqual([0, 2, 2, 2, 2, 2, 2, 2, 2, 2])
    expect(points.map(({ comparisons }) => comparisons.filter(({ counted }) => counted).length)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 2, 2, 2,
    ])
  })

  it('knows every earlier value of a series, not only those of the window', () => {
    const points = [...replayPoints(history(30, ['a']), settings({ window: 10 }))]
    expect(points[29]!.window).toHaveLength(10)
    expect(points[29]!.comparisons[0]!.earlier()).toHaveLength(29)
    expect(points[5]!.comparisons[0]!.earlier()).toHaveLength(5)
    expect(points[5]!.comparisons[0]!.previous).toEqual(points[4]!.comparisons[0]!.series)
  })

  it('keeps machines, branches and suites apart, and leaves out what is not of the branch', () => {
    const other = { ...ENVIRONMENT, stratum: 'another-machine' }
    const runs = history(12, ['a']).flatMap((one, index) => [
      one,
      { ...slower2(one), id: `other-${index}`, environment: other },
      { ...slower2(one), id: `pull-${index}`, trigger: 'pull_request' },
      { ...slower2(one), id: `aa-${index}`, trigger: 'aa' },
    ])
    const points = [...replayPoints(runs, settings())]
    expect(points).toHaveLength(24)
    expect(points.flatMap(({ comparisons }) => comparisons.filter(({ alarm }) => alarm))).toEqual([])
    const report = backtest(runs, settings())
    expect(report.series.map(({ stratum }) => stratum)).toEqual([ENVIRONMENT.stratum, 'another-machine'])
  })

  it('takes runs in the order in which they started, whatever the order of the file', () => {
    const runs = history(20, ['a', 'b'])
    expect(backtest(runs.toReversed(), settings())).toEqual(backtest(runs, settings()))
  })
})

const slower2 = (one: Run): Run => ({ ...one, series: one.series.map((entry) => slower(2, entry)) })

describe('a lasting slowdown', () => {
  const runs = history(45, ['a', 'b', 'c'], (index, one) =>
    one.benchmark === 'a' && index >= 25 ? slower(1.6, one) : one,
  )

  it('alarms a pull request until the step is known', () => {
    const alarms = alarmsOf(replayPoints(runs, settings()), 'a')
    expect(alarms[0]).toBe(25)
    expect(alarms.at(-1)).toBeLessThan(33)
  })

  it('alarms a push for as long as nobody accepts it', () => {
    const alarms = alarmsOf(replayPoints(runs, settings({ level: 'accepted' })), 'a')
    expect(alarms).toEqual(Array.from({ length: 20 }, (_, index) => 25 + index))
  })

  it('is one alarm of the series, and no reason for a higher threshold', () => {
    const [a] = backtest(runs, settings()).series
    expect(a).toMatchObject({ atThreshold: { episodes: 1 }, suggested: { threshold: 0.05 } })
  })
})

describe('the report', () => {
  it('is of exact metrics by their value', () => {
    const exact = (index: number, one: Series): Series =>
      one.benchmark === 'n'
        ? { ...one, metric: 'allocations', unit: '1', assume: 'exact', rounds: [[index < 20 ? 7 : 8]] }
        : one
    const report = backtest(history(30, ['a', 'n'], exact), settings())
    const found = report.series.find(({ method }) => method === 'exact')!
    expect(found).toMatchObject({ benchmark: 'n', alarms: 1, comparisons: 29 })
    expect(report.exact).toEqual({ comparisons: 29, alarms: 1 })
    expect(found.paired).toBeUndefined()
  })

  it('gives no threshold to what has zeros and is judged by a floor', () => {
    const zero = (index: number, one: Series): Series =>
      one.benchmark === 'z'
        ? { ...one, metric: 'errors', unit: '1', rounds: [[index === 19 ? 9 : index % 2]] }
        : one
    const withFloor = policy({}, { rules: [{ match: 'z', floor: 3 }] })
    const report = backtest(history(24, ['a', 'z'], zero), settings({ policy: withFloor }))
    const z = report.series.find(({ benchmark }) => benchmark === 'z')!
    expect(z).toMatchObject({ method: 'history', alarms: 1 })
    expect([z.noise, z.mde, z.atThreshold, z.suggested, z.paired]).toEqual(Array(5).fill(undefined))
  })

  it('sums up what its points say', () => {
    const runs = history(40, ['a', 'b', 'c', 'd', 'e', 'f'])
    const points = [...replayPoints(runs, settings())]
    const counted = points.flatMap(({ comparisons }) => comparisons.filter((one) => one.counted))
    const report = backtest(runs, settings())
    expect(report.comparisons).toBe(counted.length)
    expect(report.alarms).toBe(counted.filter(({ alarm }) => alarm).length)
    for (const [index, size] of SIZES.entries()) {
      const share = counted.filter(({ found }) => found[index]).length / counted.length
      expect(report.power[String(size * 100)]).toBeCloseTo(share, 12)
    }
    const scores = counted.map(({ tested }) => tested!.score)
    for (const { alarmRate, cut } of report.sweep)
      expect(scores.filter((score) => score > cut).length).toBeLessThanOrEqual(alarmRate * scores.length)
    expect(report.screen.comparisons + report.screen.unscreened).toBe(counted.length)
  })

  it('gives each series the smallest slowdown that is found in 8 of 10 of its runs', () => {
    const runs = history(60, ['a', 'b'])
    for (const { benchmark, mde } of backtest(runs, settings()).series) {
      const found = (size: number) => {
        const points = [...replayPoints(runs, settings({ sizes: [size] }))]
        const own = points.flatMap(({ comparisons }) =>
          comparisons.filter(({ row, counted }) => counted && row.benchmark === benchmark),
        )
        return own.filter((one) => one.found[0]).length / own.length
      }
      expect(found(mde! * 1.02)).toBeGreaterThanOrEqual(0.8)
      expect(found(mde! / 1.12)).toBeLessThan(0.8)
    }
  })

  it('refuses to give rates of nothing', () => {
    expect(() => backtest(history(3, ['a']), settings())).toThrow(RangeError)
    expect(createBacktest(settings())).toMatchObject({ comparisons: 0, runs: 0, longest: 0 })
  })
})

/** The same answers, the found ones last. */
function rising(found: readonly boolean[]): readonly boolean[] {
  return found.toSorted((one, next) => Number(one) - Number(next))
}
