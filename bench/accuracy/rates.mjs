/**
 * Where a score begins to alarm: above `cut` always, at `cut` in this share of cases. The share is what a coin would decide:
 * rules with many equal scores (infinite ones, exact p-values) can be set to any alarm rate all the same.
 * @typedef {{ cut: number, share: number }} Setting
 */

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

/** The mean over repositories of a rate in each, so that each weighs the same; undefined for no repository. */
export function macro(rates) {
  return rates.length === 0 ? undefined : mean(rates)
}

/** Share of these scores that alarm. */
export function alarmRate(scores, { cut, share }) {
  let above = 0
  let at = 0
  for (const score of scores) {
    if (score > cut) above++
    else if (score === cut) at++
  }
  return (above + share * at) / scores.length
}

/**
 * The setting at which `target` of the comparisons alarm, macro-averaged over repositories. Where even the lowest score of a
 * rule alarms more rarely (it is silent, -Infinity, on most) everything but silence alarms.
 *
 * @param {readonly ArrayLike<number>[]} repositories the scores of each, nothing injected
 * @returns {Setting}
 */
export function settingFor(repositories, target) {
  return settingsFor(repositories, [target])[0]
}

/** The same for several targets, ascending. O(n log n) once. */
export function settingsFor(repositories, targets) {
  const levels = descendingLevels(repositories)
  let alarmed = 0
  let at = 0
  return targets.map((target) => {
    while (at < levels.length && alarmed + levels[at].weight <= target) alarmed += levels[at++].weight
    const next = levels[at]
    if (next === undefined) return { cut: Number.NEGATIVE_INFINITY, share: 0 }
    return { cut: next.score, share: (target - alarmed) / next.weight }
  })
}

/** Distinct scores, largest first, each with the share of all comparisons that has it. */
function descendingLevels(repositories) {
  const entries = repositories.flatMap((scores) => {
    const weight = 1 / (repositories.length * scores.length)
    return Array.from(scores, (score) => ({ score, weight }))
  })
  const finite = entries.filter(({ score }) => score > Number.NEGATIVE_INFINITY)
  finite.sort((one, other) => (one.score === other.score ? 0 : other.score - one.score))
  const levels = []
  for (const { score, weight } of finite) {
    const last = levels.at(-1)
    if (last !== undefined && last.score === score) last.weight += weight
    else levels.push({ score, weight })
  }
  return levels
}

/** Share of `runs` in which at least `least` of the rows alarm; `alarms[i]` belongs to a row of run `runOf[i]`. */
export function runRate(alarms, runOf, least = () => 1) {
  const runs = new Map()
  for (const [index, run] of runOf.entries()) {
    const known = runs.get(run) ?? { rows: 0, alarms: 0 }
    known.rows++
    known.alarms += alarms[index]
    runs.set(run, known)
  }
  const reached = [...runs.values()].filter((run) => run.alarms >= least(run.rows))
  return runs.size === 0 ? 0 : reached.length / runs.size
}
