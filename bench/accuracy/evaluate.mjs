/** Injected slowdowns, relative, in the order of every array by size; index 0 of a rule's scores is nothing injected. */
export const SIZES = [0.05, 0.1, 0.2, 0.5]

/** How far back a peer looks at most; a zero further back disturbs no rule. */
const REACH = 64

/**
 * @typedef {object} Evaluated one history, judged by every rule at the same points
 * @property {string} name
 * @property {number} runs judged ones: at least one counted comparison
 * @property {number} skipped comparisons with a zero or negative value, which ratios and logarithms cannot judge
 * @property {string[]} benchmarks of each comparison
 * @property {number[]} runOf number of the run of each comparison
 * @property {Map<string, { scores: number[][], enough: boolean[] }>} peers by rule name; scores[0] of the run as it was
 * @property {Ours} ours
 *
 * @typedef {object} Ours
 * @property {number[][]} scores of the screen, as for peers
 * @property {number[][]} together the same, with the slowdown in every series of the run
 * @property {boolean[][]} suspect by size, [0] nothing injected: auto's screen at its own cut
 * @property {boolean[][]} verdict the same: `compare: history` as the final verdict
 * @property {boolean[][]} togetherVerdict the same, with the slowdown in every series of the run
 * @property {boolean[]} unscreened too noisy or too short for the screen: sent to paired rounds
 * @property {boolean[][]} shift by run, as by size: a shift of the whole suite for the worse was reported
 */

/**
 * Plays one history through the gate's own replay and gives each peer the same comparisons: gated rows that were tested
 * against at least 7 stored runs.
 *
 * @param {{ name: string, points: Iterable<object>, rules: readonly import('./peers/rule.mjs').Rule[] }} input
 * @returns {Evaluated}
 */
export function evaluate({ name, points, rules }) {
  const evaluated = {
    ...{ name, runs: 0, skipped: 0, benchmarks: [], runOf: [] },
    peers: new Map(rules.map((rule) => [rule.name, { scores: perSize(() => []), enough: [] }])),
    ours: {
      ...{ scores: perSize(() => []), together: perSize(() => []) },
      ...{ suspect: perSize(() => []), verdict: perSize(() => []), togetherVerdict: perSize(() => []) },
      ...{ unscreened: [], shift: [] },
    },
  }
  for (const point of points) {
    const before = evaluated.benchmarks.length
    for (const comparison of point.comparisons) addComparison(evaluated, comparison, rules)
    if (evaluated.benchmarks.length === before) continue
    evaluated.ours.shift.push([(point.shift?.effect ?? 0) > 0, ...point.shiftFound])
    evaluated.runs++
  }
  return evaluated
}

function perSize(create) {
  return Array.from({ length: SIZES.length + 1 }, create)
}

function addComparison(evaluated, comparison, rules) {
  const { row, candidate, tested } = comparison
  if (!comparison.counted || tested === undefined) return
  const values = comparison.earlier()
  if (!(candidate > 0) || values.slice(-REACH).some((value) => !(value > 0))) {
    evaluated.skipped++
    return
  }
  evaluated.benchmarks.push(row.benchmark)
  evaluated.runOf.push(evaluated.runs)
  addOurs(evaluated.ours, comparison)
  const past = { values, direction: row.direction, samples: samplesOf(comparison.previous) }
  const samples = samplesOf(comparison.series)
  for (const rule of rules)
    addPeer(evaluated.peers.get(rule.name), rule.judge(past), { candidate, samples, past })
}

/** The values inside a run; one alone is no sample. */
function samplesOf(series) {
  const values = series?.rounds.flat() ?? []
  return values.length > 1 ? values : undefined
}

function addOurs(ours, { tested, alarm, found }) {
  const all = [
    [ours.scores, [tested.score, ...tested.scores]],
    [ours.together, [tested.score, ...tested.togetherScores]],
    [ours.suspect, [tested.suspect, ...tested.suspectFound]],
    [ours.verdict, [alarm, ...found]],
    [ours.togetherVerdict, [alarm, ...tested.togetherFound]],
  ]
  for (const [lists, values] of all) for (const [size, list] of lists.entries()) list.push(values[size])
  ours.unscreened.push(tested.unscreened)
}

function addPeer(peer, judge, { candidate, samples, past }) {
  peer.enough.push(judge.enough)
  for (const [at, size] of [0, ...SIZES].entries()) {
    const factor = past.direction === 'higher' ? 1 / (1 + size) : 1 + size
    const slowed = at === 0 ? samples : samples?.map((value) => value * factor)
    peer.scores[at].push(judge.score(candidate * factor, slowed))
  }
}
