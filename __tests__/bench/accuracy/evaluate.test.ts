import { describe, expect, it } from 'vitest'
import { evaluate, SIZES } from '../../../bench/accuracy/evaluate.mjs'
import { type Past, type PeerRule, peerRules } from '../../../bench/accuracy/peers.mjs'
import { mannWhitneyU } from '../../../src/core/stats/mann-whitney-u.js'
import { normalQuantile } from '../../../src/core/stats/normal.js'
import { studentTSurvival } from '../../../src/core/stats/student-t.js'
import { neutralHistory, replayed } from './history.js'

const RULES = peerRules({ mannWhitneyU, normalQuantile, studentTSurvival })

describe('one history judged by all rules', () => {
  const evaluated = evaluate({ name: 'made', points: replayed(neutralHistory(1, 20)), rules: RULES })

  it('counts benchmarks from the 8th run on', () => {
    expect(evaluated.runs).toBe(13)
    expect(evaluated.runOf).toEqual(Array.from({ length: 13 * 4 }, (_, index) => Math.floor(index / 4)))
  })

  it('gives every rule one score a comparison and size', () => {
    const lists = [evaluated.ours.scores, ...[...evaluated.peers.values()].map(({ scores }) => scores)]
    for (const scores of lists) {
      expect(scores.map((list) => list.length)).toEqual([0, ...SIZES].map(() => evaluated.runOf.length))
      expect(scores.flat().some(Number.isNaN)).toBe(false)
    }
  })

  it('agrees with what the gate says of the run as it was', () => {
    const points = [...replayed(neutralHistory(1, 20))]
    const counted = points.flatMap(({ comparisons }) =>
      comparisons.filter((one) => one.counted && one.tested),
    )
    expect(evaluated.ours.verdict[0]).toEqual(counted.map(({ alarm }) => alarm))
    expect(evaluated.ours.verdict[4]).toEqual(counted.map(({ found }) => found[3]))
  })
})

describe('what a peer is shown', () => {
  it('every earlier value, the samples of the run before, and values made worse in the right direction', () => {
    const seen: { past: Past; candidate: number; samples: readonly number[] | undefined }[] = []
    const spy: PeerRule = {
      ...{
        name: 'spy',
        tool: 'test',
        source: 'https://example.invalid',
        version: '1',
        knob: 'none',
        published: [],
      },
      judge: (past) => ({
        enough: true,
        score: (candidate, samples) => {
          seen.push({ past, candidate, samples })
          return 0
        },
      }),
    }
    const metric = (value: number, unit: string) => ({ value, unit, samples: [value, value + 1, value - 1] })
    const text = JSON.stringify({
      tool: 'go',
      runs: Array.from({ length: 8 }, (_, index) => ({
        time: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
        commit: 'c',
        metrics: { slow: metric(100 + index, 'ns/op'), fast: metric(200 + index, 'ops/s') },
      })),
    })
    evaluate({ name: 'spied', points: replayed(text), rules: [spy] })
    const slow = seen.filter(({ past }) => past.direction === 'lower')
    const fast = seen.filter(({ past }) => past.direction === 'higher')
    const scale = slow[0]!.candidate / 107
    expect(slow[0]!.past.values.map((value) => value / scale)).toEqual(
      [100, 101, 102, 103, 104, 105, 106].map((value) => expect.closeTo(value, 9)),
    )
    expect(slow[0]!.past.samples!.map((value) => value / scale)).toEqual(
      [106, 107, 105].map((value) => expect.closeTo(value, 9)),
    )
    expect(slow.map(({ candidate }) => candidate / slow[0]!.candidate)).toEqual(
      [1, 1.05, 1.1, 1.2, 1.5].map((factor) => expect.closeTo(factor, 12)),
    )
    expect(fast.map(({ candidate }) => fast[0]!.candidate / candidate)).toEqual(
      [1, 1.05, 1.1, 1.2, 1.5].map((factor) => expect.closeTo(factor, 12)),
    )
    expect(fast[4]!.samples!.map((value) => value * 1.5)).toEqual(
      fast[0]!.samples!.map((value) => expect.closeTo(value, 9)),
    )
  })

  it('nothing that it would have to divide by zero for, which is counted', () => {
    const text = neutralHistory(2, 60).replace(/"value":[\d.]+(,"unit":"ns\/op"})/, '"value":0$1')
    const evaluated = evaluate({ name: 'zero', points: replayed(text), rules: RULES })
    // The gate forgets the zero after 50 runs, peers look back 64.
    expect(evaluated.skipped).toBe(60 - 51)
    expect(evaluated.runOf).toHaveLength((60 - 7) * 3)
  })
})
