import type { Decoded, FormatContext, ProfileSink, TextFormat } from './format.js'
import type { SeriesPoint, SeriesSpan } from './profile.js'
import { problemsOf } from './shared/problems.js'

const MIB = 1024 ** 2
const POINT = /^(MEM|CHLD \d+) (\d+\.\d+) (\d+\.\d+)$/
const SPAN = /^FUNC (?<name>\S.*) (?<low>\d+\.\d+) (?<from>\d+\.\d+) (?<high>\d+\.\d+) (?<to>\d+\.\d+) \d+$/

/** The memory of a process along time, which `mprof run` samples; of children each is a curve of its own. */
export const mprofFormat: TextFormat = {
  kind: 'text',
  name: 'mprof',
  tool: 'memory_profiler mprof (read with 0.61)',
  reads: 'mprofile_*.dat',
  quantities: ['memory of the process in bytes along time'],
  tells: 'series',
  recognises: (line) => /^MEM \d+\.\d+ \d+\.\d+$/.test(line),
  start: (context) => new MprofSink(context),
  unseenCut: 'between two readings',
}

class MprofSink implements ProfileSink {
  readonly #file: string
  readonly #curves = new Map<string, SeriesPoint[]>()
  readonly #spans: SeriesSpan[] = []
  #last = 1

  constructor({ file }: FormatContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    if (end === 'open')
      throw problemsOf(this.#file)(n, 'the text ends in the middle of a line', 'whole lines')
    const [, curve, size, at] = POINT.exec(line) ?? []
    if (curve !== undefined) {
      const points = this.#curves.get(curve) ?? []
      this.#curves.set(curve, points)
      points.push(pointOf(at, size))
      return
    }
    const span = SPAN.exec(line)?.groups
    if (span === undefined) return
    const from = pointOf(span.from, span.low)
    this.#spans.push({ name: span.name!, from, to: pointOf(span.to, span.high) })
  }

  end(): Decoded {
    if (this.#curves.size === 0)
      throw problemsOf(this.#file)(this.#last, 'there is no sample', 'lines "MEM 12.5 1700000000.1"')
    // Calls stand before the samples that were taken meanwhile.
    const moments = [...this.#curves.values()].flat().map(({ at }) => at)
    const start = moments.reduce((earliest, at) => Math.min(earliest, at), Number.POSITIVE_INFINITY)
    const shifted = ({ at, value }: SeriesPoint): SeriesPoint => ({ at: at - start, value })
    const spans = this.#spans.map(({ name, from, to }) => ({ name, from: shifted(from), to: shifted(to) }))
    const profiles = [...this.#curves].map(([curve, points]) => ({
      ...({ kind: 'series', format: mprofFormat.name, unit: 'B', timeUnit: 's' } as const),
      quantity: curve === 'MEM' ? 'rss' : `rss of child ${curve.slice(5)}`,
      points: points.map(shifted),
      spans: curve === 'MEM' ? spans : [],
    }))
    return { profiles, warnings: [] }
  }
}

/** Moments are those of the clock until the earliest is known. */
function pointOf(at: string | undefined, mib: string | undefined): SeriesPoint {
  return { at: Number(at), value: Number(mib) * MIB }
}
