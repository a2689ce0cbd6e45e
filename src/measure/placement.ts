import type { Warning } from '../core/model/measurement.js'
import type { RunProcess } from '../platform/process.js'

/** Where and how eagerly both arms' processes run; nothing by default. */
export interface PlacementRequest {
  /** A list of processors as `taskset` takes it, such as `2` or `0,2-3`; Linux only. */
  readonly cpus?: string
  /** -20 (first) to 19; below 0 needs privileges. */
  readonly niceness?: number
}

/** Argv in front of a command, the same in both arms. */
export interface Placement {
  readonly prefix: readonly string[]
  /** What was asked for and the platform does not allow. */
  readonly warnings: readonly Warning[]
}

/** Finds out by trials of `true` what of a placement works here; what does not is left away with a warning. */
export async function probePlacement(
  request: PlacementRequest,
  place: { readonly runProcess: RunProcess; readonly env: Readonly<Record<string, string>> },
): Promise<Placement> {
  const parts = [
    ...(request.cpus === undefined
      ? []
      : [{ name: `pinning to processors ${request.cpus}`, argv: ['taskset', '-c', request.cpus] }]),
    ...(request.niceness === undefined
      ? []
      : [{ name: `niceness ${request.niceness}`, argv: ['nice', '-n', String(request.niceness)] }]),
  ]
  const prefix: string[] = []
  const warnings: Warning[] = []
  for (const { name, argv } of parts) {
    if (await works(argv, place)) prefix.push(...argv)
    else warnings.push({ message: `${name} is not possible here; both arms are measured without it` })
  }
  return { prefix, warnings }
}

/** `nice` runs the command even where the niceness was refused, and only says so. */
async function works(
  argv: readonly string[],
  { runProcess, env }: { readonly runProcess: RunProcess; readonly env: Readonly<Record<string, string>> },
): Promise<boolean> {
  let said = 0
  try {
    const { exitCode } = await runProcess({
      ...{ command: { kind: 'argv', argv: ['true'] }, prefix: argv, cwd: '/', env, timeoutMs: 5_000 },
      onStderr: (chunk) => {
        said += chunk.length
      },
    })
    return exitCode === 0 && said === 0
  } catch {
    return false
  }
}
