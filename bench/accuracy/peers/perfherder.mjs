import { SILENT, worse } from './rule.mjs'

const MIN_BACK = 12
const MAX_BACK = 24
/** Changes below this percentage raise no alert; the series of a framework may say otherwise. */
const SMALLEST_CHANGE = 0.02

/**
 * Perfherder: a t between the runs before and the runs after a push, weighted towards the push, alerts above 7. Published
 * it waits for 12 runs after the push; a gate has one, so here it is "12 to 24 back, 1 fore". The error of one run counts as
 * zero then, exactly as in its `calc_t`, so that its cut of 7 alarms far more often than in its own use. A change below 2 %
 * never alarms. With fewer than 12 runs the published rule is silent; the swept one uses the runs that there are.
 * Source: treeherder/perfalert/perfalert/__init__.py of https://github.com/mozilla/treeherder, dc3080d.
 */
export function perfherder() {
  return {
    name: 't, 12-24 back, 1 fore',
    tool: 'Perfherder',
    source: 'https://github.com/mozilla/treeherder/blob/master/treeherder/perfalert/perfalert/__init__.py',
    version: 'dc3080d',
    knob: 't',
    published: [{ label: 't > 7, 2 %', cut: 7 }],
    judge: ({ values, direction }) => {
      const past = values.slice(-MAX_BACK)
      const { average, error } = weighted(past)
      return {
        enough: past.length >= MIN_BACK,
        score: (candidate) => {
          const change = worse(direction) * (candidate - average)
          if (past.length < 2 || change < SMALLEST_CHANGE * average) return SILENT
          return change / error
        },
      }
    },
  }
}

/** Linear weights, the newest run weighing most; the variance about that mean is not weighted. */
function weighted(past) {
  const n = past.length
  let sum = 0
  let weights = 0
  for (const [index, value] of past.entries()) {
    const weight = (index + 1) / n
    sum += weight * value
    weights += weight
  }
  const average = sum / weights
  const variance = past.reduce((total, value) => total + (value - average) ** 2, 0) / (n - 1)
  return { average, error: Math.sqrt(variance / n) }
}
