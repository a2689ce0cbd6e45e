import { Problem } from '../core/model/problem.js'
import { zeroXFormat } from './0x.js'
import { callgrindFormat } from './callgrind.js'
import { chromeTraceFormat } from './chrome-trace.js'
import { collapsedFormat } from './collapsed.js'
import { cprofileFormat } from './cprofile.js'
import { cprofileTextFormat } from './cprofile-text.js'
import { cpuprofileFormat } from './cpuprofile.js'
import { dhatFormat } from './dhat.js'
import type { ProfileFormat } from './format.js'
import { heapprofileFormat } from './heapprofile.js'
import { jfrFormat } from './jfr.js'
import { lineProfilerFormat } from './line-profiler.js'
import { massifFormat } from './massif.js'
import { memoryProfilerFormat } from './memory-profiler.js'
import { mprofFormat } from './mprof.js'
import { nodeProfFormat } from './node-prof.js'
import { perfScriptFormat } from './perf-script.js'
import { pprofFormat } from './pprof.js'
import { speedscopeFormat } from './speedscope.js'
import { tracemallocFormat } from './tracemalloc.js'

/**
 * Every profile format, sorted by name. To add one: its file beside this one, its row here, its fixtures in
 * `__tests__/fixtures/profiles/<name>/`; the contract suite then runs over it by itself.
 */
export const FORMATS: readonly ProfileFormat[] = [
  zeroXFormat,
  callgrindFormat,
  chromeTraceFormat,
  collapsedFormat,
  cprofileFormat,
  cprofileTextFormat,
  cpuprofileFormat,
  dhatFormat,
  heapprofileFormat,
  jfrFormat,
  lineProfilerFormat,
  massifFormat,
  memoryProfilerFormat,
  mprofFormat,
  nodeProfFormat,
  perfScriptFormat,
  pprofFormat,
  speedscopeFormat,
  tracemallocFormat,
]

const FORMAT_BY_NAME: ReadonlyMap<string, ProfileFormat> = new Map(
  FORMATS.map((format) => [format.name, format]),
)

/** Registry names, sorted: the values of `--format` beside `auto`. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name)

/** The format of a name. @throws Problem of kind `usage` for an unknown name. */
export function formatByName(name: string): ProfileFormat {
  const format = FORMAT_BY_NAME.get(name)
  if (format !== undefined) return format
  throw new Problem({
    kind: 'usage',
    what: `there is no profile format named ${JSON.stringify(name)}`,
    expected: `auto or one of ${FORMAT_NAMES.join(', ')}`,
  })
}
