import { extendedVariable } from './extended-variable.js'
import { NODE_HOOK_FILE, nodeHook } from './node-hook.js'
import type { ProfilePreset } from './preset.js'
import { programKind } from './program-kind.js'
import { notPlain } from './refusals.js'

const EXAMPLE = 'node --cpu-prof --cpu-prof-dir={out} bench.js'

/**
 * A hook that every Node.js process and worker thread below the command loads, told by NODE_OPTIONS: `--cpu-prof` is not permitted
 * there in Node 20, and npm and test runners start processes of their own.
 */
export const nodePreset: ProfilePreset = {
  name: 'node',
  summary:
    "V8's CPU profile of every Node.js process and worker below the command, for memory its sampled allocations; needs Node 20 or newer",
  appliesTo: (command) => programKind(command) === 'node',
  plans({ run, shell, subject, out }) {
    const changed = extendedVariable(
      { run, shell },
      'NODE_OPTIONS',
      requireOption(`${out}/${NODE_HOOK_FILE}`),
    )
    if (changed === undefined) return notPlain(EXAMPLE)
    return [
      {
        profiler: subject === 'time' ? 'V8 CPU profiler' : 'V8 sampling heap profiler',
        needs: ['node'],
        run: changed,
        env: {},
        files: { [NODE_HOOK_FILE]: nodeHook(subject) },
        read: [subject === 'time' ? '*.cpuprofile' : '*.heapprofile'],
        // Counts are steadier than times where other programs take the processor away.
        ...(subject === 'time' ? { quantity: 'samples' } : {}),
      },
    ]
  },
}

/** Quotes and backslashes are escaped as NODE_OPTIONS has it. */
function requireOption(path: string): string {
  return `--require "${path.replace(/["\\]/g, '\\$&')}"`
}
