import { letterPattern } from '../shared/letter-pattern.js'

/** A benchmark as its head line names it. */
export interface BenchmarkHead {
  readonly benchmark: string
  readonly id?: string
}

const NAME = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_]*`
const HEAD = letterPattern(
  String.raw`^(${NAME}(?:::${NAME})+)(?: (?:([\p{L}\p{M}\p{N}_]+)(?::.*)?|:.*|[<(].*))?$`,
  'u',
)

/**
 * `file::group::function id:arguments`. The arguments are not kept: they are cut at a width, go over several lines and may
 * name paths of the machine. The tool itself says that module path and id identify a benchmark.
 */
export function readHead(line: string): BenchmarkHead | undefined {
  // The plain look first: most lines of a log are none.
  const found = line.includes('::') ? HEAD(line).exec(line) : null
  if (found === null) return undefined
  const [, benchmark = '', id] = found
  return id === undefined ? { benchmark } : { benchmark, id }
}

const TOOL = /^[ |]{1,3}=+ ([A-Z]+) =+$/

/** `======= DHAT =======`: the values below are those of another tool. */
export function readTool(line: string): string | undefined {
  return TOOL.exec(line)?.[1]?.toLowerCase()
}

/** One value of the run; the one of the run before stands behind the bar. */
export interface MetricLine {
  readonly label: string
  readonly unit?: string
  readonly value: string
}

const METRIC = /^[ |] ?([A-Z][^:|[\]]{0,60}?)(?: \[([^\]]{1,20})\])?: *(\d[\d.]*)\|/

/** `  Instructions:      1734|1650      (+5.09090%)`; undefined where the new run has no such value. */
export function readMetric(line: string): MetricLine | undefined {
  const found = METRIC.exec(line)
  if (found === null) return undefined
  const [, label = '', unit, value = ''] = found
  return unit === undefined ? { label, value } : { label, unit, value }
}

const PART = /^(?: {2}|\|-)## (Total)?/

/** `## pid: 12 thread: 1`, `## Total`: values of one process or thread, or of all. */
export function readPart(line: string): 'part' | 'total' | undefined {
  const found = PART.exec(line)
  if (found === null) return undefined
  return found[1] === undefined ? 'part' : 'total'
}

/** A comparison of two benchmarks of one run below the second one's values. */
export function isComparison(line: string): boolean {
  return /^(?: {2}|\|-)Comparison with /.test(line)
}
