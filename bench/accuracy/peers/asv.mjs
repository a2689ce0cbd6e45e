import { SILENT, worse } from './rule.mjs'

const LEVEL = 0.002
/** Below this the 99 % interval of a median is infinite, and two infinite intervals overlap. */
const FEWEST_SAMPLES = 8

/**
 * asv compare and asv continuous: worse by more than the factor 1.1 and, where both runs keep their samples, different by a
 * two-sided Mann-Whitney U test over these at p < 0.002 (or by 99 % intervals where that test cannot reach it). With one value
 * a run the factor alone decides.
 * Source: https://asv.readthedocs.io/en/stable/commands.html (asv continuous, --factor) and asv/_stats.py, 7032df7.
 *
 * @param {{ mannWhitneyU: (samples: { baseline: readonly number[], candidate: readonly number[] }) => { pValue: number } }} stats
 */
export function asv({ mannWhitneyU }) {
  return {
    name: 'U test and factor',
    tool: 'asv',
    source: 'https://asv.readthedocs.io/en/stable/commands.html#asv-continuous',
    version: '7032df7',
    knob: 'the factor',
    published: [{ label: '1.1', cut: 1.1 }],
    judge: ({ values, direction, samples: lastSamples }) => {
      const last = values.at(-1)
      return {
        enough: last !== undefined,
        score: (candidate, candidateSamples) => {
          if (last === undefined) return SILENT
          const ratio = direction === 'higher' ? last / candidate : candidate / last
          if (ratio <= 1 || lastSamples === undefined || candidateSamples === undefined) return ratio
          return isDifferent(lastSamples, candidateSamples, direction) ? ratio : SILENT
        },
      }
    },
  }

  function isDifferent(baseline, candidate, direction) {
    if (Math.min(baseline.length, candidate.length) < FEWEST_SAMPLES) return false
    const oriented = (values) => values.map((value) => worse(direction) * value)
    const { pValue } = mannWhitneyU({ baseline: oriented(baseline), candidate: oriented(candidate) })
    return Math.min(1, 2 * pValue) < LEVEL
  }
}
