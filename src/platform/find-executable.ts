import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { Problem } from '../core/model/problem.js'

/** Where a command is looked for. */
export interface SearchPlace {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly platform: NodeJS.Platform
}

type Finding = 'executable' | 'not-executable' | 'absent'

/**
 * The path of `name` as an exec would find it: on PATH, or relative to `cwd` where it holds a slash.
 * Looking first keeps "not found" and "not executable" apart from the exit status of a command that ran.
 *
 * @throws Problem (measurement) for a command that is absent, and a different one for a file without the execute bit.
 */
export function findExecutable(name: string, place: SearchPlace): string {
  let blocked: string | undefined
  for (const candidate of candidates(name, place)) {
    const finding = look(candidate)
    if (finding === 'executable') return candidate
    if (finding === 'not-executable') blocked ??= candidate
  }
  if (blocked !== undefined) {
    throw new Problem({
      kind: 'measurement',
      what: `the command \`${name}\` cannot be executed: ${blocked} is not an executable file`,
      remedy: `Make it executable (chmod +x), or name the program that runs it`,
    })
  }
  throw new Problem({
    kind: 'measurement',
    what: `the command \`${name}\` was not found`,
    expected: /[/\\]/.test(name) ? `a file relative to ${place.cwd}` : 'a program on PATH',
    remedy: 'Check its spelling, or install it before this step or in `setup`',
  })
}

function candidates(name: string, { cwd, env, platform }: SearchPlace): string[] {
  const windows = platform === 'win32'
  const suffixes = windows ? ['', ...(env.PATHEXT ?? '.EXE;.COM').split(';')] : ['']
  const named = (base: string) => suffixes.map((suffix) => base + suffix)
  if (name.includes('/') || (windows && name.includes('\\'))) return named(resolve(cwd, name))
  // An empty entry of PATH means the working directory, as POSIX has it.
  const path = env.PATH ?? env.Path ?? ''
  return path.split(delimiter).flatMap((folder) => named(resolve(cwd, folder, name)))
}

function look(path: string): Finding {
  try {
    if (!statSync(path).isFile()) return 'absent'
  } catch {
    return 'absent'
  }
  try {
    accessSync(path, constants.X_OK)
    return 'executable'
  } catch {
    return 'not-executable'
  }
}
