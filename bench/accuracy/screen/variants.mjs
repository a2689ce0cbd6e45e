/**
 * One way to score a run. The first is what the gate does; every other changes what its name says.
 * @typedef {object} Variant
 * @property {string} name
 * @property {'tail' | 't'} statistic smoothed tail of the stored values, or a prediction t on their moderated variance
 * @property {boolean} shared take out what the suite shares
 * @property {number} companions most other series whose movement is taken out; 0: none
 * @property {number} recency weight of a run against the one after it; 1: all alike
 * @property {number} width of the kernel, over s n^(-1/5)
 * @property {number} tested effect that is still acceptable, as a share of the threshold
 * @property {boolean} least whether an effect below the threshold is silent
 * @property {boolean} group whether the score still sees what companions share
 * @property {number} window runs looked back
 * @property {number} correlation least shrunk correlation of a companion
 * @property {number} power of the correlation as a companion's weight
 */

/** @type {Variant} */
export const GATE = {
  name: 'the gate: both taken out, recent runs weigh more',
  ...{ statistic: 'tail', shared: true, companions: 5, recency: 0.85, width: 1 },
  ...{ tested: 0.5, least: true, group: true, window: 50, correlation: 0.3, power: 4 },
}

const plain = { shared: false, companions: 0, group: false }
const old = { recency: 1, tested: 0, least: false }

/** What was tried, from the simplest on. @type {readonly Variant[]} */
export const VARIANTS = [
  { ...GATE, ...plain, ...old, name: 'moderated prediction t', statistic: 't' },
  { ...GATE, ...plain, ...old, name: 'smoothed tail' },
  { ...GATE, ...plain, ...old, name: 'smoothed tail, recent runs weigh more', recency: 0.85 },
  { ...GATE, ...old, name: 'less the shared movement', companions: 0, group: false },
  {
    ...GATE,
    ...old,
    name: 'less the shared movement, at least 5 %',
    companions: 0,
    group: false,
    least: true,
  },
  { ...GATE, name: 'all of the gate but companions', companions: 0, group: false },
  { ...GATE, name: 'companions, but no shared movement', shared: false, group: false },
  { ...GATE, name: 'no second look without companions', group: false },
  GATE,
  { ...GATE, name: 'prediction t instead of the tail', statistic: 't', recency: 1 },
  ...[0, 0.75, 1].map((tested) => ({ ...GATE, name: `tested against ${tested} of the threshold`, tested })),
  { ...GATE, name: 'no least effect', least: false },
  ...[3, 10, 20].map((companions) => ({ ...GATE, name: `${companions} companions`, companions })),
  ...[2, 6].map((power) => ({ ...GATE, name: `correlation to the power of ${power}`, power })),
  ...[0.15, 0.5].map((correlation) => ({
    ...GATE,
    name: `companions from a correlation of ${correlation}`,
    correlation,
  })),
  ...[0.7, 0.8, 0.95, 1].map((recency) => ({ ...GATE, name: `recency ${recency}`, recency })),
  ...[0.5, 2].map((width) => ({ ...GATE, name: `kernel ${width} times as wide`, width })),
  ...[30, 100].map((window) => ({ ...GATE, name: `window of ${window} runs`, window })),
]
