import { describe, expect, it } from 'vitest'
import { evidenceSentence } from '../../../src/reports/shared/evidence.js'
import { ratioStrip } from '../../../src/reports/shared/ratio-strip.js'
import { givenUpLines, planLine, stageSentence } from '../../../src/reports/shared/stage-words.js'
import { comparison } from '../situations.js'

describe('ratioStrip', () => {
  it('is centred on no change and scaled to the largest', () => {
    const strip = ratioStrip(comparison('x', { ratios: [0, 0.3, -0.3, 0.1, 0.2, -0.1, -0.2] }))
    expect(strip).toEqual({ bars: '▄█▁▅▆▃▂', top: '30 %' })
  })

  it('does not make a cliff of noise below the threshold', () => {
    expect(ratioStrip(comparison('x', { ratios: [0.002, -0.004, 0.001] }))).toEqual({
      bars: '▄▄▄',
      top: '5 %',
    })
  })

  it('is nothing for one round, no round, or what has no size', () => {
    expect(ratioStrip(comparison('x'))).toBeUndefined()
    expect(ratioStrip(comparison('x', { ratios: [0.1] }))).toBeUndefined()
    expect(ratioStrip(comparison('x', { ratios: [0, 0], threshold: 0 }))).toBeUndefined()
    expect(
      ratioStrip(comparison('x', { ratios: [Number.NaN, Number.POSITIVE_INFINITY, 0.1] })),
    ).toBeUndefined()
  })

  it('shows differences in their unit', () => {
    const over = { ratios: [-0.002, 0.004], scale: 'difference', floor: 0.001 } as const
    expect(ratioStrip(comparison('x', over))).toEqual({ bars: '▂█', top: '4 ms' })
  })
})

describe('evidenceSentence, paired', () => {
  const paired = { method: 'paired-signed-rank', rounds: 16, pValue: 0.0003 } as const

  it.each([
    [{ ...paired }, 'paired, 16 rounds, p = 0.0003'],
    [
      { ...paired, stage: 'remeasured', pAdjusted: 0.0009 },
      'paired, 16 rounds, p = 0.0003, adjusted p = 0.0009, measured again',
    ],
    [{ ...paired, stage: 'remeasured', pAdjusted: 0.0003 }, 'paired, 16 rounds, p = 0.0003, measured again'],
    [{ ...paired, stage: 'confirmed' }, 'paired, 16 rounds, p = 0.0003, confirmed on a fresh machine'],
    [{ ...paired, crashedRounds: 2 }, 'paired, 16 rounds (2 more crashed), p = 0.0003'],
    [{ ...paired, roundsNeeded: 40 }, 'paired, 16 rounds, p = 0.0003, about 40 rounds would settle it'],
    [
      { ...paired, roundsNeeded: 4000 },
      'paired, 16 rounds, p = 0.0003, too close to the threshold to settle',
    ],
    [
      { method: 'paired-t', rounds: 6, pValue: 0.99, pScreen: 0.34, stage: 'screened' },
      'paired, 6 rounds, screened, p = 0.34',
    ],
  ] as const)('%o', (over, expected) => {
    expect(evidenceSentence(comparison('x', over))).toBe(expected)
  })
})

describe('stages in words', () => {
  it('counts what each stage looked at', () => {
    const screened = comparison('a', { stage: 'screened' })
    const again = comparison('b', { stage: 'remeasured', suspect: true })
    const confirmed = comparison('c', { stage: 'confirmed', suspect: true })
    expect(stageSentence({ comparisons: [comparison('x')] })).toBe('')
    expect(stageSentence({ comparisons: [screened] })).toBe(
      '1 series screened, none had to be measured again',
    )
    expect(stageSentence({ comparisons: [screened, again, confirmed] })).toBe(
      '3 series screened, 2 measured again, 1 of these on a fresh machine',
    )
  })

  it('says what was planned, lost and given up', () => {
    const plan = {
      suite: 's',
      stage: 'remeasured',
      planned: 16,
      rounds: 12,
      crashed: 1,
      seed: 7,
      gaveUp: ['x'],
    } as const
    expect(planLine(plan)).toBe(
      'suite s: 12 of 16 paired rounds to measure suspects again, 1 round lost to a crash, order from seed 7',
    )
    expect(givenUpLines({ plans: [plan] })).toEqual(['suite s: x'])
    expect(givenUpLines({})).toEqual([])
  })
})
