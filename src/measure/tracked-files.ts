import type { RunProcess } from '../platform/process.js'
import type { TrackedFiles } from './results-files.js'

/**
 * Reads git's index of the working directory, once, when first asked; empty outside a repository. `git ls-files` takes
 * milliseconds for thousands of files and touches nothing.
 */
export function gitTrackedFiles(
  runProcess: RunProcess,
  place: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): TrackedFiles {
  let asked: Promise<ReadonlySet<string>> | undefined
  return () => {
    asked ??= list(runProcess, place)
    return asked
  }
}

async function list(
  runProcess: RunProcess,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<ReadonlySet<string>> {
  const chunks: Uint8Array[] = []
  try {
    const { exitCode } = await runProcess({
      command: { kind: 'argv', argv: ['git', 'ls-files', '-z'] },
      cwd,
      env,
      timeoutMs: 30_000,
      onStdout: (chunk) => chunks.push(chunk),
    })
    if (exitCode !== 0) return new Set()
  } catch {
    // No git, hence no index that could be hurt.
    return new Set()
  }
  return new Set(Buffer.concat(chunks).toString('utf8').split('\0'))
}
