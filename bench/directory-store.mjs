// What does a gate cost beside the benchmark, with 200 benchmarks and a directory store of 100 or 1,000 runs?
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { git, makeCheckout } from './shared/checkout.mjs'
import { writeDirectoryHistory } from './shared/history.mjs'
import { INCUMBENT } from './shared/incumbent.mjs'
import { measureProcess } from './shared/measure-process.mjs'
import { medianOf } from './shared/median.mjs'
import { overhead, printingBenchmark, templateOf } from './shared/overhead.mjs'
import { row } from './shared/row.mjs'
import { undisturbed } from './shared/undisturbed.mjs'

const BENCHMARKS = 200
const RUNS = [100, 1000]
const REPEATS = 11
const TARGET = { wallSeconds: 0.3, peakMegabytes: 150 }
/** The larger history may cost this much more than the smaller. */
const GROWTH = 1.2

export const question = `whole-process overhead, ${BENCHMARKS} benchmarks, directory store`

/** How a gate is asked for, and the branch of the checkout that it happens on. */
const KINDS = [
  { name: '', branch: 'change', flags: [] },
  { name: ' --compare history', branch: 'change', flags: ['--compare', 'history'] },
  { name: ' --record', branch: 'main', flags: ['--record'] },
]

export async function measure({ product, folder }) {
  const here = join(folder, 'directory-store')
  const checkout = makeCheckout(join(here, 'checkout'))
  const node = process.execPath
  const benchmark = printingBenchmark(here, BENCHMARKS)
  git(checkout, 'checkout', '--quiet', 'main')
  const template = templateOf({ product, node, checkout, command: benchmark.command })
  const history = (runs) => join(here, `history-${runs}`)
  for (const count of RUNS) await writeDirectoryHistory(product, { root: history(count), template, count })
  const rows = [row('`node -e 0`: wall', bareSeconds(node, checkout), 's')]
  for (const { name, branch, flags } of KINDS) {
    git(checkout, 'checkout', '--quiet', branch)
    const figures = RUNS.map((count) => {
      const store = join(here, 'store')
      return overhead({
        ...{ product, node, checkout, benchmark, repeats: REPEATS },
        flags: ['--store', store, ...flags],
        before: () => fresh(history(count), store),
      })
    })
    rows.push(...figures.flatMap((found, index) => rowsOf(found, RUNS[index], name)))
    rows.push(...growthRows(figures, name))
  }
  return rows
}

/** What of every figure is Node's own start and end. */
function bareSeconds(node, cwd) {
  const { runs } = undisturbed(REPEATS, () => measureProcess([node, '-e', '0'], { cwd }))
  return medianOf(runs, 'wallSeconds')
}

/** Every repeat finds the same number of stored runs, in the cache of the file system as after a restored cache. */
function fresh(kept, store) {
  rmSync(store, { recursive: true, force: true })
  mkdirSync(store)
  cpSync(kept, store, { recursive: true })
}

function rowsOf({ wallSeconds, cpuSeconds, peakMegabytes, disturbed }, runs, kind) {
  const name = `${BENCHMARKS} x ${runs}${kind}`
  const incumbent = INCUMBENT.file[`${BENCHMARKS}x${runs}`]
  return [
    row(`${name}: wall`, wallSeconds, 's', {
      target: TARGET.wallSeconds,
      incumbent: incumbent.wallSeconds,
      ...(disturbed === 0 ? {} : { note: `${disturbed} of ${REPEATS} repeats disturbed` }),
    }),
    row(`${name}: CPU`, cpuSeconds, 's'),
    row(`${name}: peak RSS`, peakMegabytes, 'MB', {
      target: TARGET.peakMegabytes,
      incumbent: incumbent.peakMegabytes,
    }),
  ]
}

function growthRows([small, large], kind) {
  const name = `${BENCHMARKS} x 1000 / x 100${kind}`
  return [
    row(`${name}: wall`, large.wallSeconds / small.wallSeconds, '', { target: GROWTH }),
    row(`${name}: peak RSS`, large.peakMegabytes / small.peakMegabytes, '', { target: GROWTH }),
  ]
}
