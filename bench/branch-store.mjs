// What does a recorded run cost with the branch store and a push, with 200 benchmarks and 100 or 1,000 stored runs?
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { git, makeCheckout } from './shared/checkout.mjs'
import { fetchedObjects } from './shared/fetched-objects.mjs'
import { historyRun } from './shared/history.mjs'
import { INCUMBENT } from './shared/incumbent.mjs'
import { medianOf } from './shared/median.mjs'
import { overhead, printingBenchmark, templateOf } from './shared/overhead.mjs'
import { makeRemote, packBytes, writeBranchHistory } from './shared/remote.mjs'
import { row } from './shared/row.mjs'

const BENCHMARKS = 200
const REPEATS = 7
const BRANCH = 'noisegate-data'
const TARGET = { wallSeconds: 2, peakMegabytes: 200, pushedKilobytes: 50 }
const GROWTH = 1.2
/** Files of the window and the spare ones that are read with it in one batch. */
const BATCH = 60

export const question = `whole-process overhead with push, ${BENCHMARKS} benchmarks, branch store`

export async function measure({ product, folder }) {
  const here = join(folder, 'branch-store')
  const node = process.execPath
  const rows = []
  const figures = []
  for (const count of [100, 1000]) {
    const checkout = makeCheckout(join(here, `checkout-${count}`))
    git(checkout, 'checkout', '--quiet', 'main')
    const benchmark = printingBenchmark(here, BENCHMARKS)
    const template = templateOf({ product, node, checkout, command: benchmark.command })
    const remote = makeRemote(join(here, `remote-${count}.git`))
    git(checkout, 'remote', 'add', 'origin', remote)
    git(checkout, 'push', '--quiet', 'origin', 'main', 'change')
    const runs = Array.from({ length: count }, (_, index) => historyRun(template, index, count))
    await writeBranchHistory(product, { remote, branch: BRANCH, runs })
    const found = recorded({ product, node, checkout, benchmark, remote })
    assertFiltered(found, traced({ product, node, checkout, benchmark, folder: here }), count)
    figures.push(found)
    rows.push(...rowsOf(found, count))
  }
  return [...rows, ...growthRows(figures)]
}

const FLAGS = ['--store', 'branch', '--store-branch', BRANCH, '--record']

/** Each repeat pushes, so that the next finds one run more: the history only grows, as in use. */
function recorded({ product, node, checkout, benchmark, remote }) {
  const pushes = []
  let bytes = packBytes(remote)
  const found = overhead({
    ...{ product, node, checkout, benchmark, flags: FLAGS, repeats: REPEATS },
    after: () => {
      const now = packBytes(remote)
      pushes.push({ kilobytes: (now - bytes) / 1000 })
      bytes = now
    },
  })
  return { ...found, pushedKilobytes: medianOf(pushes, 'kilobytes') }
}

function traced({ product, node, checkout, benchmark, folder }) {
  const [events, packets] = [join(folder, 'events'), join(folder, 'packets')]
  const env = { ...process.env, GIT_TRACE2_EVENT: events, GIT_TRACE_PACKET: packets }
  overhead({ product, node, checkout, benchmark, flags: FLAGS, repeats: 1, env })
  const fetched = fetchedObjects({ events, packets })
  for (const file of [events, packets]) rmSync(file)
  return fetched
}

/** A remote that ignores the filter sends every stored file; the figures would then be of something else. */
function assertFiltered(found, { objects, fetches, filters }, count) {
  // The first fetch brings one commit and its folders (four runs a day), the second the files of one batch.
  const folders = Math.ceil(count / 4) + count / 100 + 20
  if (fetches !== 2 || !filters.includes('blob:none') || objects > BATCH + folders)
    throw new Error(
      `not filtered: ${JSON.stringify({ objects, fetches, filters, expected: BATCH + folders })}`,
    )
  Object.assign(found, { objects })
}

function rowsOf({ wallSeconds, cpuSeconds, peakMegabytes, pushedKilobytes, objects }, count) {
  const name = `${BENCHMARKS} x ${count} branch, --record`
  const incumbent = INCUMBENT.branch[`${BENCHMARKS}x${count}`]
  return [
    row(`${name}: wall`, wallSeconds, 's', { target: TARGET.wallSeconds, incumbent: incumbent.wallSeconds }),
    row(`${name}: CPU`, cpuSeconds, 's'),
    row(`${name}: peak RSS`, peakMegabytes, 'MB', {
      target: TARGET.peakMegabytes,
      incumbent: incumbent.peakMegabytes,
    }),
    row(`${name}: pushed pack`, pushedKilobytes, 'kB', {
      target: TARGET.pushedKilobytes,
      incumbent: incumbent.pushedMegabytes * 1000,
    }),
    row(`${name}: objects fetched`, objects, '', { note: 'filtered: asserted' }),
  ]
}

function growthRows([small, large]) {
  const name = `${BENCHMARKS} x 1000 / x 100 branch`
  return ['wallSeconds', 'peakMegabytes', 'pushedKilobytes'].map((property) =>
    row(`${name}: ${property}`, large[property] / small[property], '', { target: GROWTH }),
  )
}
