import { count, listed, percent, plain, table, whole } from './format.mjs'

/** Position of +20 % in a list of powers. */
const TWENTY = 2
const INJECTED = ['+5 %', '+10 %', '+20 %', '+50 %']

export function repositoriesSection({ repositories }) {
  const rows = repositories.map(({ name, runs, comparisons, verdict, own }) => {
    const best = bestPeer(own)
    return [
      plain(name),
      count(runs),
      count(comparisons),
      percent(verdict.alarmRate),
      whole(verdict.power[TWENTY]),
      whole(verdict.power[TWENTY + 1]),
      whole(oursOf(own).power[TWENTY]),
      `${whole(best.power[TWENTY])} ${best.name}`,
    ]
  })
  const head = [
    ...['Repository', 'runs', 'comparisons', 'alarming', '+20 %', '+50 %'],
    ...['screen at 1 %: +20 %', 'best peer at 1 %: +20 %'],
  ]
  return `## Repository by repository

First \`compare: history\` as it is, then the screen and the best of the peers with a cut chosen for that one repository, so that 1 % of
its comparisons alarm. Nobody has such a cut before the fact; it says what a rule could do at best there.

${table(head, rows, 7)}

![Slowdowns of 20 % found in each repository](accuracy/repositories.svg)`
}

/** Repositories in which a peer finds clearly more, and those peers, best first. */
export function lossesOf(repositories) {
  return repositories.flatMap(({ name, own }) => {
    const ours = oursOf(own).power[TWENTY]
    const better = own
      .filter((row) => !row.ours && row.power[TWENTY] >= ours + 0.01)
      .sort((one, other) => other.power[TWENTY] - one.power[TWENTY])
    return better.length === 0 ? [] : [{ name, ours, better }]
  })
}

export function lossesSection({ losses, repositories, paired, published, equal, still }) {
  const rows = losses.map(({ name, ours, better }) => [
    plain(name),
    whole(ours),
    better.map((row) => `${row.name} ${whole(row.power[TWENTY])}`).join(', '),
  ])
  const sentence =
    losses.length === 0
      ? 'In none of these repositories does a peer find more than the screen by a point or more.'
      : `In ${losses.length} of ${repositories.length} repositories a peer finds at least one point more of the slowdowns of 20 % than the screen, both with
1 % of that repository's comparisons alarming:

${table(['Repository', 'screen', 'peers that find more'], rows, 0)}`
  return `## Where it loses

${sentence}

A cut chosen for one repository is estimated from few alarms: 1 % of 400 comparisons are four of them. Small differences in small
repositories mean nothing.

Over all repositories at equal alarm rates, peers that find more than the screen:

${equalLosses(equal).join('\n')}

A slowdown of 5 % is the default threshold itself. The gate is made to be quiet below its threshold, so rules that know no smallest
effect find more of these.

At the settings that they are published with, peers that alarm no more often than \`compare: history\` and find more:

${publishedLosses(published, still).join('\n')}

${pairedLosses(paired.quiet)}`
}

function equalLosses(equal) {
  return equal.flatMap(({ target, rows }) => {
    const ours = oursOf(rows)
    return INJECTED.map((label, size) => {
      const better = rows.filter((row) => !row.ours && row.power[size] > ours.power[size])
      const found = better.map((row) => `${row.name} ${whole(row.power[size])}`)
      const words = found.length === 0 ? 'none' : `${found.join(', ')} against ${whole(ours.power[size])}`
      return `- ${percent(target)} alarming, ${label}: ${words}`
    })
  })
}

function publishedLosses(published, still) {
  const places = [
    { place: 'all repositories together', rows: published },
    ...still.map(({ title, rows }) => ({ place: title, rows })),
  ]
  return places.map(({ place, rows }) => {
    const ours = rows.find(({ name }) => name === 'compare: history')
    const better = rows.flatMap((row) => betterAt(row, ours))
    return `- ${place}: ${better.length === 0 ? 'none' : better.join(', ')}`
  })
}

/** What a peer finds more of, of +20 and +50 %, by a point or more, without more alarms. */
function betterAt(row, ours) {
  if (row.ours || row.alarmRate > ours.alarmRate) return []
  const sizes = [
    [TWENTY, '20 %'],
    [TWENTY + 1, '50 %'],
  ].filter(([size]) => row.power[size] >= ours.power[size] + 0.01)
  const found = sizes.map(
    ([size, label]) => `${whole(row.power[size])} instead of ${whole(ours.power[size])} % of ${label}`,
  )
  if (found.length === 0) return []
  return [`${row.name} at ${row.label} (${percent(row.alarmRate)} alarming, ${found.join(' and ')})`]
}

/** Over all rows, however noisy: what others find there, and what they pay for it. */
function pairedLosses(rules) {
  const rate = ([hits, trials]) => hits / trials
  const ours = rules.find(({ rule }) => rule === 'Noisegate, auto')
  const better = rules.filter(
    ({ rule, large }) =>
      !rule.startsWith('Noisegate') && large !== undefined && rate(large) > rate(ours.large),
  )
  const found = `${percent(rate(ours.large))} of slowdowns of 10 % over all rows, however noisy`
  if (better.length === 0)
    return `Base and head in one job: Noisegate finds ${found}; nothing beside it finds more.`
  return `Base and head in one job: Noisegate finds ${found}, because it says inconclusive where rounds vary too much. More is found by
${listed(better.map(({ rule, large, small }) => `"${rule}" (${percent(rate(large))}, and calls ${percent(rate(small))} of slowdowns of 2 % regressed)`))}.`
}

function oursOf(own) {
  return own.find((row) => row.ours)
}

function bestPeer(own) {
  return own
    .filter((row) => !row.ours)
    .reduce((one, other) => (other.power[TWENTY] > one.power[TWENTY] ? other : one))
}
