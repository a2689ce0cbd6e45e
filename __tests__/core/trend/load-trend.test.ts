import { describe, expect, it } from 'vitest'
import type { LoadPoint } from '../../../src/core/trend/load-point.js'
import { loadTrend } from '../../../src/core/trend/load-trend.js'
import { soakGrowth } from '../../../src/core/trend/soak-growth.js'
import { constant, ramp, simulatedLoad } from './simulated-load.js'

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1)

describe('ramp: baseline and knee', () => {
  it('finds the load at which a service of 500 requests a second breaks: 50 users', () => {
    for (const seed of SEEDS) {
      const { knee, baseline } = loadTrend(simulatedLoad({ users: ramp(1, 100, 100), capacity: 500, seed }))
      expect(knee?.isReached).toBe(true)
      expect(Math.abs(knee!.load - 50)).toBeLessThanOrEqual(6)
      expect(baseline!.latency).toBeGreaterThan(0.05)
      expect(baseline!.latency).toBeLessThan(0.07)
    }
  })

  it('says "at least" where nothing broke, so that a better service never lacks the metric', () => {
    const { knee } = loadTrend(simulatedLoad({ users: ramp(1, 40, 60), capacity: 500, seed: 1 }))
    expect(knee?.isReached).toBe(false)
    expect(knee!.load).toBeGreaterThanOrEqual(38)
  })

  it('does not take single slow windows for the knee', () => {
    const points = simulatedLoad({ users: ramp(1, 100, 100), capacity: 500, seed: 3 })
    const hiccups = points.map((point) =>
      point.time % 17 === 5 && point.load! < 45 ? { ...point, p99: 9 } : point,
    )
    expect(Math.abs(loadTrend(hiccups).knee!.load - 50)).toBeLessThanOrEqual(6)
  })

  it('finds a service that breaks by errors alone', () => {
    const points = ramp(1, 100, 100).map(
      (load, time): LoadPoint => ({
        time,
        duration: 1,
        load,
        requests: load,
        errors: load > 70 ? load / 10 : 0,
        p50: 0.01,
        p99: 0.02,
      }),
    )
    expect(loadTrend(points).knee).toEqual({ load: expect.closeTo(71, -1), isReached: true })
  })

  it('is no ramp: a constant load, an unknown load, nothing at all', () => {
    expect(loadTrend(simulatedLoad({ users: constant(10, 40), capacity: 500, seed: 1 })).knee).toBeUndefined()
    const unknown = simulatedLoad({ users: ramp(1, 50, 50), capacity: 500, seed: 1 }).map(
      ({ load: _, ...point }) => point,
    )
    expect(loadTrend(unknown).knee).toBeUndefined()
    expect(loadTrend([])).toEqual({})
  })
})

describe('stress: peak sustained throughput', () => {
  it('is the capacity, counted over a tenth of the test and never over a burst', () => {
    const points = simulatedLoad({ users: ramp(1, 100, 100), capacity: 500, seed: 1 })
    expect(loadTrend(points).sustainedThroughput).toBeCloseTo(500, 6)
    const burst = points.map((point) => (point.time === 20 ? { ...point, requests: 1500 } : point))
    expect(loadTrend(burst).sustainedThroughput).toBeCloseTo(500, 6)
  })

  it('counts no failed request, and needs five seconds', () => {
    const points = Array.from({ length: 10 }, (_, time) => ({ time, duration: 1, requests: 100, errors: 40 }))
    expect(loadTrend(points)).toEqual({ sustainedThroughput: 60 })
    expect(loadTrend(points.slice(0, 4))).toEqual({})
  })
})

describe('soak: growth', () => {
  const soak = (slope: number, seed: number) =>
    loadTrend(
      simulatedLoad({
        users: constant(20, 300),
        capacity: 500,
        seed,
        base: (second) => 0.02 + slope * second,
      }),
    )

  it('measures a latency that grows by 60 us a second', () => {
    for (const seed of SEEDS) {
      const growth = soak(6e-5, seed).latencyGrowth!
      expect(growth.pValue).toBeLessThan(0.01)
      expect(Math.abs(growth.slope / 6e-5 - 1)).toBeLessThan(0.25)
    }
  })

  it('is 0 where there is none, and where latency falls; false alarms stay near 1 %', () => {
    const wrong = SEEDS.filter((seed) => soak(0, seed).latencyGrowth!.slope > 0)
    expect(wrong.length).toBeLessThanOrEqual(3)
    const falling = soak(-3e-5, 1).latencyGrowth!
    expect([falling.slope, falling.estimate < 0]).toEqual([0, true])
  })

  it('looks at the plateau only, and needs half a minute of it', () => {
    const users = [...ramp(1, 20, 60), ...constant(20, 120)]
    const base = (second: number) => (second < 60 ? 0.001 * second : 0.06)
    expect(loadTrend(simulatedLoad({ users, capacity: 500, seed: 2, base })).latencyGrowth?.slope).toBe(0)
    expect(
      loadTrend(simulatedLoad({ users: constant(20, 25), capacity: 500, seed: 1 })).latencyGrowth,
    ).toBeUndefined()
  })

  it('measures memory as well as latency, in the unit of its values', () => {
    const times = Array.from({ length: 200 }, (_, index) => index * 3)
    const values = times.map((time, index) => 1e8 + 4096 * time + (index % 3) * 1000)
    expect(soakGrowth({ times, values })?.slope).toBeCloseTo(4096, -1)
    expect(soakGrowth({ times, values: times.map(() => 5) })).toEqual({ slope: 0, estimate: 0, pValue: 1 })
  })
})

describe('spike: time to recover', () => {
  const spiked = (after: number, seed: number) =>
    loadTrend(
      simulatedLoad({
        users: [...constant(20, 30), ...constant(120, 10), ...constant(20, after)],
        capacity: 500,
        seed,
      }),
    )

  it('is the time until the queue is empty again, and the spike is no ramp', () => {
    for (const seed of SEEDS) {
      // Half a second of backlog, served at 300 spare requests a second: empty in the first second.
      const { recovery, knee } = spiked(40, seed)
      expect(recovery?.isRecovered).toBe(true)
      expect(recovery!.seconds).toBeLessThanOrEqual(4)
      expect(knee).toBeUndefined()
    }
  })

  it('follows a service that stays slow', () => {
    const points = simulatedLoad({
      users: [...constant(20, 30), ...constant(120, 10), ...constant(20, 60)],
      capacity: 500,
      seed: 1,
      base: (second) => (second >= 40 && second < 62 ? 0.2 : 0.02),
    })
    expect(loadTrend(points).recovery?.seconds).toBeCloseTo(22, -0.5)
    const never = points.map((point) => (point.time >= 40 ? { ...point, p99: 5 } : point))
    expect(loadTrend(never).recovery).toEqual({ seconds: 60, isRecovered: false })
  })

  it('is no spike without a before, an after, or a load', () => {
    expect(
      loadTrend(simulatedLoad({ users: [...constant(120, 10), ...constant(20, 30)], capacity: 500, seed: 1 }))
        .recovery,
    ).toBeUndefined()
    expect(
      loadTrend(simulatedLoad({ users: [...constant(20, 30), ...constant(120, 10)], capacity: 500, seed: 1 }))
        .recovery,
    ).toBeUndefined()
    expect(
      loadTrend(simulatedLoad({ users: constant(0, 40), capacity: 500, seed: 1 })).recovery,
    ).toBeUndefined()
  })
})
