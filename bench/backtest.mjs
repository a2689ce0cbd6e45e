// How long does a replay of a long history take, and does its memory follow the history?
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureProcess } from './shared/measure-process.mjs'
import { noise } from './shared/noise.mjs'
import { row } from './shared/row.mjs'

/** The first 7 runs are judged by nobody: 1,000 comparisons of each of 100 series. */
const [SERIES, RUNS] = [100, 1007]
const COMPARISONS = SERIES * (RUNS - 7)
const TARGET = { seconds: 10, growth: 1.2 }
/** Of the values of one run to the next; one series in ten changes its level by a fifth every 200 runs. */
const SPREAD = 0.03

export const question = `a replay of ${COMPARISONS} comparisons, and one of twice the runs`

export async function measure({ product, folder }) {
  const here = join(folder, 'backtest')
  mkdirSync(here, { recursive: true })
  writeFileSync(join(here, 'history.json'), JSON.stringify(history(RUNS)))
  const rows = []
  for (const node of product.nodes) {
    const { wallSeconds, cpuSeconds } = replay({ node, product, here, name: 'history.json' })
    const name = node === process.execPath ? 'this Node' : 'Node 24'
    rows.push(row(`${COMPARISONS} comparisons, ${name}: wall`, wallSeconds, 's', { target: TARGET.seconds }))
    rows.push(row(`${COMPARISONS} comparisons, ${name}: CPU`, cpuSeconds, 's'))
    rows.push(row(`comparisons per second, ${name}`, COMPARISONS / wallSeconds, ''))
  }
  const half = storeReplay({ product, here, runs: Math.ceil(RUNS / 2) })
  const whole = storeReplay({ product, here, runs: RUNS })
  rows.push(row(`a store of ${RUNS} runs: peak RSS`, whole / 1e6, 'MB'))
  rows.push(row('twice the runs: peak RSS', whole / half, '', { target: TARGET.growth }))
  return rows
}

/** Peak in bytes. The runs come into the store as a user's do, by the import of a file. */
function storeReplay({ product, here, runs }) {
  const [name, store] = [`history-${runs}.json`, `store-${runs}`]
  writeFileSync(join(here, name), JSON.stringify(history(runs)))
  const argv = ['history', 'import', '--from', 'neutral', name, '--store', store]
  measureProcess([process.execPath, product.cli, ...argv], { cwd: here })
  return replay({ node: process.execPath, product, here, name: store }).peakBytes
}

function replay({ node, product, here, name }) {
  return measureProcess([node, product.cli, 'backtest', name, '--json'], { cwd: here })
}

function history(count) {
  const runs = Array.from({ length: count }, (_, run) => ({
    time: new Date(Date.UTC(2024, 0, 1) + run * 6 * 3_600_000).toISOString(),
    commit: run.toString(16).padStart(40, '0'),
    metrics: Object.fromEntries(
      Array.from({ length: SERIES }, (_, place) => [
        `Benchmark${place}`,
        { value: 1000 * (place + 1) * levelOf(run, place) * (1 + SPREAD * noise(run, place)), unit: 'ns/op' },
      ]),
    ),
  }))
  return { tool: 'suite', runs }
}

function levelOf(run, place) {
  return place % 10 === 0 && Math.floor((run + 20 * place) / 200) % 2 === 1 ? 1.2 : 1
}
