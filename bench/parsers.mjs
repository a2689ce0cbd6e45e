// How fast are the parsers of lines, and does their time follow the size of the log?
import { LOGS, logChunks } from './shared/logs.mjs'
import { median } from './shared/median.mjs'
import { row } from './shared/row.mjs'

const MEGABYTES = [10, 50]
const REPEATS = 3
/** Time a megabyte of the larger log may take this much more of. */
const GROWTH = 1.2

export const question = 'parser throughput on generated logs'

export async function measure({ product }) {
  const { lineStream } = await product.load('parsers/line-stream.js')
  return Object.entries(LOGS).flatMap(([parser, format]) => {
    const figures = MEGABYTES.map((megabytes) =>
      throughput(lineStream, parser, logChunks(format, megabytes * 1e6)),
    )
    const [small, large] = figures
    return [
      row(`${parser}: ${MEGABYTES[1]} MB log`, large.perSecond, 'MB/s', {
        note: `${large.measurements} measurements`,
      }),
      row(
        `${parser}: time a MB, ${MEGABYTES[1]} MB / ${MEGABYTES[0]} MB`,
        small.perSecond / large.perSecond,
        '',
        {
          target: GROWTH,
        },
      ),
    ]
  })
}

function throughput(lineStream, parser, chunks) {
  const megabytes = chunks.reduce((total, { length }) => total + length, 0) / 1e6
  let measurements = 0
  const seconds = Array.from({ length: REPEATS }, () => {
    const startedAt = performance.now()
    const stream = lineStream(parser, { file: '<stdout>', processors: 4 })
    for (const chunk of chunks) stream.push(chunk)
    measurements = stream.end().measurements.length
    return (performance.now() - startedAt) / 1000
  })
  if (measurements === 0) throw new Error(`${parser} found nothing in its log`)
  return { perSecond: megabytes / median(seconds), measurements }
}
