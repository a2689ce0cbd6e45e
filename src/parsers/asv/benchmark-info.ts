import type { JsonDocument } from '../parser.js'
import { isJsonObject, valueAt } from '../shared/json-path.js'

/** What a benchmark measures, as `benchmarks.json` describes it. */
export interface AsvBenchmarkInfo {
  /** `time`, `timeraw`, `mem`, `memory`, `peakmem`, `peakmemory`, `track`. */
  readonly type: string
  readonly unit: string
  readonly paramNames: readonly string[]
}

const PREFIX = /(?:^|\.)(timeraw|time|peakmem|mem|track)_?[^.]*$/i

/** The description of a benchmark; without `benchmarks.json` its kind follows from its name, as in asv itself. */
export function asvBenchmarkInfo(benchmarks: JsonDocument | undefined, name: string): AsvBenchmarkInfo {
  const described = benchmarks === undefined ? undefined : valueAt(benchmarks, [name])
  const info = isJsonObject(described) ? described : {}
  const names = Array.isArray(info.param_names) ? info.param_names : []
  return {
    type: typeof info.type === 'string' ? info.type : (PREFIX.exec(name)?.[1] ?? 'track').toLowerCase(),
    unit: typeof info.unit === 'string' ? info.unit : '',
    paramNames: names.filter((item) => typeof item === 'string'),
  }
}

/** Metric and unit of a benchmark's values. `track_` benchmarks return a number of the user's own. */
export function asvMetric({ type, unit }: AsvBenchmarkInfo): {
  readonly metric: string
  readonly unit: string
} {
  if (type === 'time' || type === 'timeraw') return { metric: 'time', unit: 's' }
  if (type.startsWith('peakmem')) return { metric: 'peak-rss', unit: 'B' }
  if (type.startsWith('mem')) return { metric: 'memory', unit: 'B' }
  // `unit` is what asv writes where the benchmark names none.
  return { metric: 'value', unit: unit === 'unit' ? '1' : unit }
}
