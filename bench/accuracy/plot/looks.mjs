/** How each rule is drawn, the same in every plot. */
const LOOKS = new Map([
  ['history screen', { colour: '--ours', kind: 'line thick' }],
  ['compare: history', { colour: '--ours' }],
  ['t, 12-24 back, 1 fore', { colour: '--c2' }],
  ['e-divisive at the newest run', { colour: '--c3' }],
  ['prediction t', { colour: '--c4' }],
  ['z-score', { colour: '--c8', dash: '6 3' }],
  ['Q3 + k IQR of changes', { colour: '--c5' }],
  ['IQR', { colour: '--c1' }],
  ['delta IQR', { colour: '--c6', dash: '2 3' }],
  ['percentage of the mean', { colour: '--c7', dash: '8 3 2 3' }],
  ['ratio to the last value', { colour: '--c7' }],
  ['U test and factor', { colour: '--c1', dash: '6 3' }],
  ['U test over iterations', { colour: '--c6' }],
])

/** @throws Error for a rule that nobody gave a look: it would be drawn like another. */
export function lookOf(name) {
  const look = LOOKS.get(name)
  if (look === undefined)
    throw new Error(`no look for the rule "${name}"; add it to bench/accuracy/plot/looks.mjs`)
  return look
}
