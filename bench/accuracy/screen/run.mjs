// What was tried for the history screen and what it gave, as the table of docs/adr/0011-history-screen.md:
// `npm run compile && node bench/accuracy/screen/run.mjs [--histories DIR] [--every N]` (every N-th run is judged; default 4).
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runValue } from '../../../lib/core/decide/collapse.js'
import { fitHistory } from '../../../lib/core/decide/fit-history.js'
import { seriesKey } from '../../../lib/core/model/series-key.js'
import { readNeutralHistory } from '../../../lib/stores/import/neutral-history.js'
import { historyFiles, openHistory } from '../histories.mjs'
import { alarmRate, macro, settingFor } from '../rates.mjs'
import { AMOUNTS, scoreRun } from './score-run.mjs'
import { GATE, VARIANTS } from './variants.mjs'

const TARGET = 0.01
const FIRST_RUN = 7
const { values: options } = parseArgs({
  options: {
    histories: {
      type: 'string',
      default: join(fileURLToPath(new URL('../../..', import.meta.url)), '../shared/histories'),
    },
    every: { type: 'string', default: '4' },
  },
})
const folder = resolve(options.histories)

/** By variant, by repository: scores by amount. */
const found = VARIANTS.map(() => [])
for (const file of historyFiles(folder)) {
  const columns = columnsOf(openHistory(folder, file, readNeutralHistory).runs)
  checkAgainstGate(columns, file)
  const scores = VARIANTS.map((variant) => scoresOf(columns, variant))
  if (scores[0][0].length === 0) continue
  for (const [index, list] of scores.entries()) found[index].push(list)
  console.error(`${file}: ${scores[0][0].length} comparisons`)
}
printTable()
printCrossValidation()

/** Log values by series and run, oriented; series with a zero or a negative value have no logarithm and are left out. */
function columnsOf(runs) {
  const byKey = new Map()
  for (const [at, { series }] of runs.entries())
    for (const one of series) {
      const key = seriesKey(one)
      if (!byKey.has(key)) byKey.set(key, new Float64Array(runs.length).fill(Number.NaN))
      const value = runValue(one)
      byKey.get(key)[at] =
        value > 0 ? (one.direction === 'higher' ? -1 : 1) * Math.log(value) : Number.POSITIVE_INFINITY
    }
  return [...byKey.values()].filter((values) => !values.includes(Number.POSITIVE_INFINITY))
}

function scoresOf(columns, variant) {
  const scores = AMOUNTS.map(() => [])
  for (const run of judgedRuns(columns))
    for (const list of scoreRun(columns, run, variant))
      for (const [size, score] of list.entries()) scores[size].push(score)
  return scores
}

function judgedRuns(columns) {
  const runs = []
  for (let run = FIRST_RUN; run < (columns[0]?.length ?? 0); run += Number(options.every)) runs.push(run)
  return runs
}

/** The variant that is the gate must score as the gate does, or the table is about something else. */
function checkAgainstGate(columns, file) {
  const run = judgedRuns(columns).at(-1)
  if (run === undefined) return
  const series = columns.flatMap((values) => {
    if (Number.isNaN(values[run])) return []
    const runs = []
    for (let at = Math.max(0, run - GATE.window); at < run; at++) if (!Number.isNaN(values[at])) runs.push(at)
    return runs.length < 3 ? [] : [{ values, runs }]
  })
  const first = Math.max(0, run - GATE.window)
  const fit = fitHistory(
    series.map(({ values, runs }) => ({
      ...{ baseline: runs.map((at) => values[at]), runs: runs.map((at) => at - first) },
      ...{ limit: Math.log(1.05), scale: 'log' },
    })),
    0.01,
  )
  const judged = fit.judge(series.map(({ values }) => [values[run]]))
  const expected = series.flatMap(({ runs }, index) =>
    runs.length < FIRST_RUN ? [] : [judged.evidence[index].score],
  )
  for (const [index, [score]] of scoreRun(columns, run, GATE).entries())
    if (Math.abs(Math.max(0, score) - Math.max(0, expected[index])) > 1e-6 * Math.max(1, score))
      throw new Error(`${file}: the study scores ${score} where the gate scores ${expected[index]}`)
}

function powerOf(repositories, setting) {
  return [1, 2, 3].map((size) => macro(repositories.map((scores) => alarmRate(scores[size], setting))))
}

function printTable() {
  console.log('| Score | +10 % | +20 % | +50 % | at 0.3 % alarms: +10 % | +20 % | +50 % |')
  console.log('| --- | --: | --: | --: | --: | --: | --: |')
  for (const [index, { name }] of VARIANTS.entries()) {
    const cells = [TARGET, 0.003].flatMap((target) =>
      powerOf(
        found[index],
        settingFor(
          found[index].map(([first]) => first),
          target,
        ),
      ),
    )
    console.log(`| ${name} | ${cells.map((power) => (100 * power).toFixed(1)).join(' | ')} |`)
  }
}

/** Each repository judged by the variant and the cut that are best on all others. */
function printCrossValidation() {
  const chosen = new Map()
  const held = found[0].map((_, left) => {
    const others = found.map((repositories) => repositories.filter((__, index) => index !== left))
    const settings = others.map((repositories) =>
      settingFor(
        repositories.map(([first]) => first),
        TARGET,
      ),
    )
    const sums = others.map((repositories, index) =>
      powerOf(repositories, settings[index]).reduce((sum, power) => sum + power, 0),
    )
    const best = sums.indexOf(Math.max(...sums))
    chosen.set(VARIANTS[best].name, (chosen.get(VARIANTS[best].name) ?? 0) + 1)
    return [0, 1, 2, 3].map((size) => alarmRate(found[best][left][size], settings[best]))
  })
  const gate = VARIANTS.indexOf(GATE)
  const cells = (rates) => rates.map((rate) => (100 * rate).toFixed(1)).join(' / ')
  const averages = [0, 1, 2, 3].map((size) => macro(held.map((rates) => rates[size])))
  const own = found[gate].map((_, left) => {
    const others = found[gate].filter((__, index) => index !== left)
    const setting = settingFor(
      others.map(([first]) => first),
      TARGET,
    )
    return [0, 1, 2, 3].map((size) => alarmRate(found[gate][left][size], setting))
  })
  console.log(
    `\nLeave one repository out, variant and cut from the others: alarms / +10 / +20 / +50 % = ${cells(averages)}`,
  )
  console.log(`chosen: ${[...chosen].map(([name, count]) => `${name} (${count})`).join(', ')}`)
  console.log(
    `The gate's, only the cut from the others: ${cells([0, 1, 2, 3].map((size) => macro(own.map((rates) => rates[size]))))}`,
  )
}
