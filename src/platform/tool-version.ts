import { execFile } from 'node:child_process'

/** Asks a program for its version; undefined where it is absent, fails or does not answer. */
export type AskVersion = (
  argv: readonly [string, ...string[]],
  place: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
) => Promise<string | undefined>

/** A version takes milliseconds; what takes longer (rustup about to download a toolchain) is not worth waiting for. */
const patienceMs = 10_000

/** `AskVersion` of this machine: standard output, or standard error where that alone says something (`java -version`). */
export const askVersion: AskVersion = ([tool, ...args], { cwd, env }) =>
  new Promise((resolve) => {
    const options = { cwd, env: { ...env }, timeout: patienceMs, windowsHide: true }
    execFile(tool, args, options, (error, stdout, stderr) =>
      resolve(error === null ? stdout.trim() || stderr.trim() : undefined),
    )
  })
