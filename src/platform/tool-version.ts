import { setTimeout as delay } from 'node:timers/promises'

/** Asks a program for its version; undefined where it is absent, fails or does not answer. */
export type AskVersion = (
  argv: readonly [string, ...string[]],
  place: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
) => Promise<string | undefined>

/** A version takes milliseconds; what takes longer (rustup about to download a toolchain) is not worth waiting for. */
const patienceMs = 10_000

/** `AskVersion` of this machine: standard output, or standard error where that alone says something (`java -version`). */
export const askVersion: AskVersion = async ([tool, ...args], { cwd, env }) => {
  const { getExecOutput } = await import('@actions/exec')
  const bound = new AbortController()
  const late = delay(patienceMs, undefined, { signal: bound.signal }).catch(() => undefined)
  const asked = getExecOutput(tool, args, { cwd, env: { ...env }, silent: true, ignoreReturnCode: true })
    .then(({ exitCode, stdout, stderr }) => (exitCode === 0 ? stdout.trim() || stderr.trim() : undefined))
    .catch(() => undefined)
  const answer = await Promise.race([asked, late])
  bound.abort()
  return answer
}
