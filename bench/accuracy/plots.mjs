import { SIZES } from './evaluate.mjs'
import { alarmAgainstPower } from './plot/alarm-against-power.mjs'
import { byRepository } from './plot/by-repository.mjs'
import { intervals } from './plot/intervals.mjs'

const TWENTY = SIZES.indexOf(0.2)

/** The pictures of docs/accuracy, by file name. */
export function plots(figures, interval) {
  const powers = [0.1, 0.2, 0.5].map((size) => {
    const percent = Math.round(size * 100)
    const { curves, published } = figures
    return [
      `power-${percent}.svg`,
      alarmAgainstPower({ percent, size: SIZES.indexOf(size), curves, published }),
    ]
  })
  const rows = figures.repositories.map(({ name, own }) => ({
    name,
    ours: own.find(({ ours }) => ours).power[TWENTY],
    peers: own.filter(({ ours }) => !ours).map(({ power }) => power[TWENTY]),
  }))
  return new Map([
    ...powers,
    ['repositories.svg', byRepository({ percent: 20, rows })],
    ['paired.svg', pairedPlot(figures.paired.quiet, interval)],
  ])
}

function pairedPlot(rules, interval) {
  const group = (heading, column) => ({
    heading,
    rows: rules.flatMap((row) => {
      if (row[column] === undefined) return []
      const [hits, trials] = row[column]
      const [low, high] = interval(hits, trials)
      return [{ label: row.rule, rate: hits / trials, low, high, ours: row.rule.startsWith('Noisegate') }]
    }),
  })
  return intervals({
    title: 'Base and head in one job',
    note: 'real programs; bars are exact 95 % intervals',
    groups: [
      group('identical code called regressed', 'same'),
      group('2 % slower, called regressed (the threshold is 5 %)', 'small'),
      group('10 % slower, found, all rows', 'large'),
      group('10 % slower, found where rounds vary by at most 3 %', 'quiet'),
    ],
  })
}
