// Do time and memory follow the window read, and never the history kept?
import { join } from 'node:path'
import { git, makeCheckout } from './shared/checkout.mjs'
import { writeDirectoryHistory } from './shared/history.mjs'
import { INCUMBENT } from './shared/incumbent.mjs'
import { overhead, printingBenchmark, templateOf } from './shared/overhead.mjs'
import { row } from './shared/row.mjs'

const BENCHMARKS = [10, 200, 2000]
const RUNS = [10, 100, 1000]
const REPEATS = 5
/** A history ten times as long may cost this much more: the same window is read from it. */
const GROWTH = 1.2

export const question = 'growth over benchmarks and stored runs, directory store'

export async function measure({ product, folder }) {
  const here = join(folder, 'growth')
  const checkout = makeCheckout(join(here, 'checkout'))
  const node = process.execPath
  const rows = []
  for (const benchmarks of BENCHMARKS) {
    const benchmark = printingBenchmark(here, benchmarks)
    git(checkout, 'checkout', '--quiet', 'main')
    const template = templateOf({ product, node, checkout, command: benchmark.command })
    git(checkout, 'checkout', '--quiet', 'change')
    const figures = new Map()
    for (const count of RUNS) {
      const store = join(here, `${benchmarks}-${count}`)
      const shared = benchmarks === 2000 ? 'beyond-window' : 'none'
      const { linked } = await writeDirectoryHistory(product, { root: store, template, count, shared })
      const found = overhead({
        product,
        node,
        checkout,
        benchmark,
        flags: ['--store', store],
        repeats: REPEATS,
      })
      figures.set(count, found)
      rows.push(...rowsOf(`${benchmarks} x ${count}`, found, linked))
    }
    rows.push(growthRow(`${benchmarks} x 1000 / x 100: wall`, figures, 'wallSeconds'))
    rows.push(growthRow(`${benchmarks} x 1000 / x 100: peak RSS`, figures, 'peakMegabytes'))
  }
  return rows
}

function rowsOf(name, { wallSeconds, cpuSeconds, peakMegabytes }, linked) {
  const note =
    linked === 0 ? undefined : `${linked} files beyond the window are hard links to one of the same size`
  // The incumbent's largest case has 300 runs; it reads all of them, so 1,000 would cost it more.
  const incumbent =
    name === '2000 x 1000' ? INCUMBENT.file['2000x300'] : INCUMBENT.file[name.replaceAll(' ', '')]
  return [
    row(`${name}: wall`, wallSeconds, 's', { incumbent: incumbent?.wallSeconds, note }),
    row(`${name}: CPU`, cpuSeconds, 's'),
    row(`${name}: peak RSS`, peakMegabytes, 'MB', { incumbent: incumbent?.peakMegabytes }),
  ]
}

function growthRow(figure, figures, property) {
  return row(figure, figures.get(1000)[property] / figures.get(100)[property], '', { target: GROWTH })
}
