import { ourEntries, peerEntry } from './entries.mjs'
import { lossesOf } from './page/repositories.mjs'
import { pooled } from './paired.mjs'
import { curve, EQUAL_RATES, equalRow, historyRow, partOf, publishedRow, screenRow } from './summarise.mjs'

/** Histories of code that hardly ever changes, or never: an alarm there is false. */
const STILL = [
  {
    repository: 'benchmark-action/github-action-benchmark',
    title: 'example programs on hosted runners',
    what: '`benchmark-action/github-action-benchmark` runs the examples of its own documentation in nine languages; they hardly ever change.',
    passes: () => true,
  },
  {
    repository: 'php/real-time-benchmark-data',
    title: 'one fixed build of PHP on bare metal',
    what: 'The series of `php/real-time-benchmark-data` that measure one fixed build again and again, on AWS metal instances.',
    passes: (benchmark) => benchmark.includes('[baseline]'),
  },
  {
    repository: 'bazhenov/tango',
    title: 'one binary on a small virtual machine',
    what: '`bazhenov/tango` measured one unchanged binary on burstable AWS t3.micro machines.',
    passes: () => true,
  },
]

/**
 * Everything that the page and the plots show, from the judged histories.
 *
 * @param {readonly { about: object, evaluated: object }[]} results
 * @param {{ rules: readonly object[], paired: object }} beside the peers' rules; bench/paired/results.json
 */
export function figuresOf(results, { rules, paired }) {
  const histories = results.map(({ evaluated }) => evaluated).filter(({ runOf }) => runOf.length > 0)
  const ours = ourEntries()
  const peers = rules.filter(({ samples }) => samples !== true).map(peerEntry)
  const entries = [...ours, ...peers]
  const published = (over, of = entries) =>
    of.flatMap((entry) => entry.settings.map((setting) => publishedRow(entry, setting, over)))
  const swept = entries.filter(({ scores }) => scores !== undefined)
  const repositories = histories.map((one) => historyRow(one, entries))
  return {
    rules,
    data: results.map(({ about }) => about),
    totals: totalsOf(histories),
    published: published(histories),
    equal: EQUAL_RATES.map((target) => ({
      target,
      rows: swept.map((entry) => equalRow(entry, target, histories)).sort(byTwenty),
    })),
    curves: swept.map((entry) => curve(entry, histories)),
    screen: screenRow(histories),
    still: stillOf(histories, (one) => published([one])),
    repositories,
    losses: lossesOf(repositories),
    samples: samplesOf(histories, rules, (over, of) => published(over, of)),
    paired: {
      results: paired,
      quiet: pooled(paired, ({ load }) => !load),
      loaded: pooled(paired, ({ load }) => load),
    },
  }
}

function byTwenty(one, other) {
  return other.power[2] - one.power[2]
}

function totalsOf(histories) {
  const sum = (count) => histories.reduce((total, one) => total + count(one), 0)
  return {
    repositories: histories.length,
    runs: sum(({ runs }) => runs),
    comparisons: sum(({ runOf }) => runOf.length),
    skipped: sum(({ skipped }) => skipped),
  }
}

function stillOf(histories, rowsOf) {
  return STILL.flatMap(({ repository, title, what, passes }) => {
    const whole = histories.find(({ name }) => name === repository)
    const part = whole === undefined ? undefined : partOf(whole, title, passes)
    if (part === undefined) return []
    return [{ title, what, runs: part.runs, comparisons: part.runOf.length, rows: rowsOf(part) }]
  })
}

/** The histories in which a rule about the values inside a run could judge anything. */
function samplesOf(histories, rules, publishedOver) {
  const needing = rules.filter(({ samples }) => samples === true)
  const judged = histories.filter(({ peers }) =>
    needing.some(({ name }) => peers.get(name).enough.some((enough) => enough)),
  )
  if (judged.length === 0) return undefined
  const entries = [
    ...ourEntries(),
    ...rules.filter(({ samples, tool }) => samples === true || tool === 'asv').map(peerEntry),
  ]
  return { names: judged.map(({ name }) => name), published: publishedOver(judged, entries) }
}
