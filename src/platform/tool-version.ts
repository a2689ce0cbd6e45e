import { execFile } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'

/** Asks a program for its version; undefined where it is absent, fails or does not answer. */
export type AskVersion = (
  argv: readonly [string, ...string[]],
  place: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
) => Promise<string | undefined>

/** A version takes milliseconds; what takes longer (rustup about to download a toolchain) is not worth waiting for. */
const patienceMs = 10_000

/**
 * `AskVersion` of this machine: standard output, or standard error where that alone says something (`java -version`). On
 * Windows many tools are `.cmd` files, which only the toolkit starts as a shell would; elsewhere loading it takes longer than
 * the answer. The program has been started when this returns.
 */
export const askVersion: AskVersion = (argv, place) =>
  process.platform === 'win32' ? askThroughToolkit(argv, place) : askDirectly(argv, place)

const askDirectly: AskVersion = ([tool, ...args], { cwd, env }) =>
  new Promise((resolve) => {
    const bounds = { timeout: patienceMs, killSignal: 'SIGKILL' } as const
    execFile(tool, args, { cwd, env: { ...env }, ...bounds }, (error, stdout, stderr) =>
      resolve(error === null ? told(stdout, stderr) : undefined),
    )
  })

/** As `askVersion` on Windows, on any system. */
export const askThroughToolkit: AskVersion = async ([tool, ...args], { cwd, env }) => {
  const { getExecOutput } = await import('@actions/exec')
  const bound = new AbortController()
  const late = delay(patienceMs, undefined, { signal: bound.signal }).catch(() => undefined)
  const asked = getExecOutput(tool, args, { cwd, env: { ...env }, silent: true, ignoreReturnCode: true })
    .then(({ exitCode, stdout, stderr }) => (exitCode === 0 ? told(stdout, stderr) : undefined))
    .catch(() => undefined)
  const answer = await Promise.race([asked, late])
  bound.abort()
  return answer
}

function told(stdout: string, stderr: string): string {
  return stdout.trim() || stderr.trim()
}
