/** Index of +20 % in every list by size, nothing injected being 0. */
export const TWENTY = 3

/**
 * @typedef {object} Entry one rule of the tables, ours or a peer's, read from an evaluated history
 * @property {string} name
 * @property {string} tool
 * @property {boolean} ours
 * @property {(evaluated: object) => number[][]} [scores] by size, larger is worse; absent where a rule has no scale
 * @property {(evaluated: object) => number[][]} [together] the same with the slowdown in every series of the run
 * @property {readonly Setting[]} settings those that it is published with
 *
 * @typedef {object} Setting
 * @property {string} label
 * @property {(evaluated: object, size: number) => ArrayLike<boolean>} alarms one a comparison
 * @property {(evaluated: object, size: number) => ArrayLike<boolean>} together the same, the slowdown in every series
 */

/** Our rows: the screen with its scale and its own cut, and `compare: history` as it is. */
export function ourEntries() {
  return [
    {
      ...{ name: 'compare: history', tool: 'Noisegate', ours: true },
      settings: [
        {
          label: 'default',
          alarms: ({ ours }, size) => ours.verdict[size],
          together: (evaluated, size) => orShift(evaluated, evaluated.ours.togetherVerdict[size], size),
        },
      ],
    },
    {
      ...{ name: 'history screen', tool: 'Noisegate', ours: true },
      scores: ({ ours }) => ours.scores,
      together: ({ ours }) => ours.together,
      settings: [],
    },
  ]
}

/** A rule that judges each series alone says the same whether its neighbours slowed down or not. */
export function peerEntry(rule) {
  const scores = ({ peers }) => peers.get(rule.name).scores
  return {
    ...{ name: rule.name, tool: rule.tool, ours: false, scores, together: scores },
    settings: rule.published.map(({ label, cut }) => {
      const alarms = ({ peers }, size) => {
        const { scores: bySize, enough } = peers.get(rule.name)
        return bySize[size].map((score, index) => enough[index] && score > cut)
      }
      return { label, alarms, together: alarms }
    }),
  }
}

/** Rows of a run count as found when a shift of its suite was reported: that is one finding for all of them. */
export function orShift({ ours, runOf }, alarms, size) {
  return alarms.map((alarm, index) => Boolean(alarm) || ours.shift[runOf[index]][size])
}
