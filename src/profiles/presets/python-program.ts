import { PYTHON_PROGRAM, programName } from './launch.js'

/** What a command runs with Python. */
export interface PythonProgram {
  /** The interpreter and its options: `python3.12 -X dev`. */
  readonly interpreter: readonly string[]
  /** `-m pytest tests`, `bench.py --fast`: everything behind the interpreter. */
  readonly target: readonly [string, ...string[]]
  readonly isPytest: boolean
}

/** Options of Python whose value is the next word. */
const VALUED = /^-[WX]$/

/**
 * Takes a Python program apart: an interpreter with a script or a module, or one of pytest's own commands, which is run as a module
 * of `python3`. Undefined for other programs, code given by `-c`, and the interactive interpreter.
 */
export function pythonProgram(program: readonly [string, ...string[]]): PythonProgram | undefined {
  const [first, ...rest] = program
  const name = programName(first)
  if (/^(?:pytest|py\.test)$/.test(name)) {
    // The interpreter of the same environment stands beside the command.
    const python = `${first.slice(0, first.length - name.length)}python3`
    return { interpreter: [python], target: ['-m', 'pytest', ...rest], isPytest: true }
  }
  if (!PYTHON_PROGRAM.test(name)) return undefined
  let at = 0
  while (at < rest.length && /^-(?!m|c|$)/.test(rest[at]!)) at += VALUED.test(rest[at]!) ? 2 : 1
  const [target, ...others] = rest.slice(at)
  if (target === undefined || target === '-' || /^-c/.test(target)) return undefined
  const isModule = target.startsWith('-m')
  // `-mpytest` is one word.
  const words: readonly [string, ...string[]] =
    isModule && target !== '-m' ? ['-m', target.slice(2), ...others] : [target, ...others]
  if (isModule && words.length < 2) return undefined
  return {
    interpreter: [first, ...rest.slice(0, at)],
    target: words,
    isPytest: isModule && /^(?:pytest|py\.test)$/.test(words[1] ?? ''),
  }
}
