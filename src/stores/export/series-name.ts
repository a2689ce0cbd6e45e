import type { Series } from '../../core/model/run.js'
import { seriesKey } from '../../core/model/series-key.js'

/** The benchmark with its parameters, for formats that have none: `name {mode=x, size=64}`. */
export function variantName({ benchmark, parameters }: Pick<Series, 'benchmark' | 'parameters'>): string {
  const pairs = Object.entries(parameters).map(([key, value]) => `${key}=${value}`)
  return pairs.length === 0 ? benchmark : `${benchmark} {${pairs.sort().join(', ')}}`
}

/** Readable, as other tools name their series: `name {size=64} - throughput`; a time is the name alone. */
export function seriesName(series: Pick<Series, 'benchmark' | 'parameters' | 'metric'>): string {
  return `${variantName(series)}${series.metric === 'time' ? '' : ` - ${series.metric}`}`
}

/** Each series with a name that no other of them has: `seriesName`, and its key where that is taken. */
export function namedSeries(
  series: readonly Series[],
): readonly { readonly name: string; readonly series: Series }[] {
  const taken = new Set<string>()
  return series.map((one) => {
    const readable = seriesName(one)
    const name = taken.has(readable) ? seriesKey(one) : readable
    taken.add(name)
    return { name, series: one }
  })
}
