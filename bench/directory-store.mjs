// What does a gate cost beside the benchmark, with 200 benchmarks and a directory store of 100 or 1,000 runs?
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { git, makeCheckout } from './shared/checkout.mjs'
import { writeDirectoryHistory } from './shared/history.mjs'
import { INCUMBENT } from './shared/incumbent.mjs'
import { overhead, printingBenchmark, templateOf } from './shared/overhead.mjs'
import { row } from './shared/row.mjs'

const BENCHMARKS = 200
const REPEATS = 11
const TARGET = { wallSeconds: 0.3, peakMegabytes: 150 }
/** The larger history may cost this much more than the smaller. */
const GROWTH = 1.2

export const question = `whole-process overhead, ${BENCHMARKS} benchmarks, directory store`

export async function measure({ product, folder }) {
  const here = join(folder, 'directory-store')
  const checkout = makeCheckout(join(here, 'checkout'))
  const node = process.execPath
  const benchmark = printingBenchmark(here, BENCHMARKS)
  const template = templateOf({ product, node, checkout, command: benchmark.command })
  const rows = []
  for (const record of [false, true]) {
    git(checkout, 'checkout', '--quiet', record ? 'main' : 'change')
    const figures = []
    for (const runs of [100, 1000]) {
      const kept = join(here, `history-${runs}`)
      if (!record) await writeDirectoryHistory(product, { root: kept, template, count: runs })
      const store = join(here, 'store')
      const flags = ['--store', store, ...(record ? ['--record'] : [])]
      const found = overhead({
        ...{ product, node, checkout, benchmark, flags, repeats: REPEATS },
        before: () => fresh(kept, store),
      })
      figures.push(found)
      rows.push(...rowsOf(found, runs, record))
    }
    rows.push(...growthRows(figures, record))
  }
  return rows
}

/** Every repeat finds the same number of stored runs, in the cache of the file system as after a restored cache. */
function fresh(kept, store) {
  rmSync(store, { recursive: true, force: true })
  mkdirSync(store)
  cpSync(kept, store, { recursive: true })
}

function rowsOf({ wallSeconds, cpuSeconds, peakMegabytes }, runs, record) {
  const name = `${BENCHMARKS} x ${runs}${record ? ' --record' : ''}`
  const incumbent = INCUMBENT.file[`${BENCHMARKS}x${runs}`]
  return [
    row(`${name}: wall`, wallSeconds, 's', { target: TARGET.wallSeconds, incumbent: incumbent.wallSeconds }),
    row(`${name}: CPU`, cpuSeconds, 's'),
    row(`${name}: peak RSS`, peakMegabytes, 'MB', {
      target: TARGET.peakMegabytes,
      incumbent: incumbent.peakMegabytes,
    }),
  ]
}

function growthRows([small, large], record) {
  const name = `${BENCHMARKS} x 1000 / x 100${record ? ' --record' : ''}`
  return [
    row(`${name}: wall`, large.wallSeconds / small.wallSeconds, '', { target: GROWTH }),
    row(`${name}: peak RSS`, large.peakMegabytes / small.peakMegabytes, '', { target: GROWTH }),
  ]
}
