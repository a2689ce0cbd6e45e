// How fast is a large profile read, and does its memory follow the file?
import { statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { LARGE_PROFILES, writeLargeProfile } from './shared/large-profiles.mjs'
import { measureProcess } from './shared/measure-process.mjs'
import { row } from './shared/row.mjs'

const MEGABYTES = [20, 200]
/** Formats that are one document, held whole: 100 MB is the size that has a target. */
const WHOLE = {
  cpuprofile: [20, 100],
  heapprofile: [20, 100],
  speedscope: [20, 100],
  'chrome-trace': [20, 100],
  pprof: [20, 100],
}
/** Of the processor, all threads: what a neighbour does lengthens the wall time only, which is shorter on an idle machine. */
const MOST_SECONDS = 20
/** Megabytes at the peak for lines of text, whatever their number: what is kept are call paths. Half of it is Node.js itself and garbage. */
const TEXT_PEAK = 350
/** Peak memory of a whole document, in its size: its bytes and every value in it. */
const WHOLE_SHARE = 9
/** Below this a process is mostly Node.js itself. */
const LARGE = 100
const SEED = 4

export const question = '`noisegate profile` of files of 20 to 200 MB'

/** @param {{ product: object, folder: string, parsers?: string[], megabytes?: number[] }} request all formats and sizes where not named */
export async function measure({ product, folder, parsers, megabytes }) {
  const { seededRandom } = await product.load('core/stats/random.js')
  const formats = Object.keys(LARGE_PROFILES).filter((name) => parsers?.includes(name) ?? true)
  const rows = []
  for (const format of formats) {
    for (const size of megabytes ?? WHOLE[format] ?? MEGABYTES) {
      const path = join(folder, `large.${format}`)
      writeLargeProfile(format, path, { bytes: size * 1e6, random: seededRandom(SEED) })
      rows.push(...product.nodes.flatMap((node) => readOnce({ product, node, format, path, size })))
      unlinkSync(path)
    }
  }
  return rows
}

function readOnce({ product, node, format, path, size }) {
  const bytes = statSync(path).size
  const { wallSeconds, cpuSeconds, peakBytes, stdout } = measureProcess(
    [node, product.cli, 'profile', path, '--quiet'],
    { cwd: join(path, '..') },
  )
  if (!/decode_?\d|step_\d/.test(stdout)) throw new Error(`${format}: no function was read\n${stdout}`)
  const title = `${format}, ${size} MB, ${node === process.execPath ? `Node ${process.versions.node.split('.')[0]}` : 'Node 24'}`
  const target = WHOLE[format] === undefined ? TEXT_PEAK : (WHOLE_SHARE * bytes) / 1e6
  return [
    row(`${title}: CPU`, cpuSeconds, 's', {
      target: MOST_SECONDS,
      note: `${(bytes / 1e6 / cpuSeconds).toFixed(0)} MB/s, wall ${wallSeconds.toFixed(1)} s`,
    }),
    row(`${title}: peak RSS`, peakBytes / 1e6, 'MB', {
      ...(size >= LARGE ? { target } : {}),
      note: `${(peakBytes / bytes).toFixed(1)} times the file`,
    }),
  ]
}
