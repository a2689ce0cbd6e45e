import type { ProfileSubject } from '../../core/model/profile-subject.js'
import { OUT_VARIABLE } from './out-variable.js'

/** A profiler of compiled programs. */
export interface NativeTool {
  readonly profiler: string
  readonly needs: string
  readonly probe?: string
  /** Put in front of the program; a shell reads it. It holds no single quote, because some places know no escapes. */
  readonly command: string
  /** Run in the folder with what was written. */
  readonly convert?: string
  readonly read: readonly string[]
  readonly quantity?: string
}

/**
 * The clock of the processor: virtual machines have no counters of cycles. 999 samples a second are below what kernels permit, and
 * do not beat with timers. Stacks follow frame pointers, which costs little; without them what a function did itself
 * is still right.
 */
const RECORD = 'perf record -q -e cpu-clock -F 999 -g'

/** Without --no-inline perf asks another program about each address, which takes minutes. */
const SCRIPT = 'perf script --no-inline -i'

const perf: NativeTool = {
  profiler: 'perf record',
  needs: 'perf',
  probe: `${RECORD} -o /dev/null -- true`,
  command: `${RECORD} -o "$${OUT_VARIABLE}/$$.perf.data" --`,
  convert: [
    'for data in *.perf.data; do',
    '  [ -e "$data" ] || continue',
    `  ${SCRIPT} "$data" > "$data.txt" || exit`,
    '  [ -s "$data.txt" ] || rm "$data.txt"',
    'done',
  ].join('\n'),
  read: ['*.perf.data.txt'],
}

/** Counts instructions, twenty to fifty times slower than the program alone. */
const callgrind: NativeTool = {
  profiler: 'valgrind --tool=callgrind',
  needs: 'valgrind',
  command: valgrind('callgrind', 'callgrind-out-file', 'callgrind.out.%p'),
  read: ['callgrind.out.*'],
}

const dhat: NativeTool = {
  profiler: 'valgrind --tool=dhat',
  needs: 'valgrind',
  command: valgrind('dhat', 'dhat-out-file', 'dhat.out.%p'),
  read: ['dhat.out.*'],
  quantity: 'total-bytes',
}

/** Ways to profile a compiled program, the better ones first. */
export function nativeTools(subject: ProfileSubject): readonly NativeTool[] {
  return subject === 'time' ? [perf, callgrind] : [dhat]
}

/** The folder is named by the variable, as Valgrind itself reads it: a path may hold `%`, which Valgrind would expand. */
function valgrind(tool: string, option: string, file: string): string {
  return `valgrind -q --tool=${tool} --trace-children=yes "--${option}=%q{${OUT_VARIABLE}}/${file}"`
}
