import { commandOfWords, wordsOfCommand } from '../../core/command/plain-command.js'
import { launchOf, programName } from './launch.js'
import { OUT_VARIABLE } from './out-variable.js'
import type { ProfilePlan, ProfilePreset } from './preset.js'
import { programKind } from './program-kind.js'
import { notPlain, optionTaken, otherProgram } from './refusals.js'

const EXAMPLE = "go test -run='^$' -bench=. -cpuprofile={out}/cpu.pprof -o {out}/x.test ./pkg"

/** `-exec` and what profiles by itself; `-c` runs nothing. */
const TAKEN = /^--?(?:test\.)?(?:exec|c|cpuprofile|memprofile|blockprofile|mutexprofile|trace)(?:=|$)/

/**
 * Bytes between two samples of the memory profile: eight times finer than Go's own choice, because benchmarks that allocate
 * little for each operation leave few samples otherwise.
 */
const MEMORY_RATE = 65_536

/**
 * `go test` hands each test binary to a shell that adds the profile's option: unlike `-cpuprofile` of `go test` this works
 * for several packages, each with a file of its own, and leaves no binary in the tree.
 */
export const goPreset: ProfilePreset = {
  name: 'go',
  summary:
    '`go test` with `-cpuprofile`, for memory `-memprofile` (alloc_space), for any number of packages; needs nothing else',
  appliesTo: (command) => programKind(command) === 'go',
  plans({ run, shell, subject, out }) {
    const words = wordsOfCommand(run, shell)
    if (words === undefined) return notPlain(EXAMPLE)
    const launch = launchOf(words)
    const at = launch === undefined ? -1 : optionPlace(launch.program)
    if (launch === undefined || at < 0) return otherProgram('`go test`', EXAMPLE)
    const own = launch.program.slice(at)
    const end = own.findIndex((word) => /^--?args$/.test(word))
    const taken = own.slice(0, end < 0 ? undefined : end).find((word) => TAKEN.test(word))
    if (taken !== undefined) return optionTaken(`\`${taken}\``, EXAMPLE)
    const exec = ['-exec', `sh -c '${binaryScript(subject)}'`]
    const placed = [...launch.before, ...launch.program.slice(0, at), ...exec, ...own]
    return [planOf(commandOfWords(run, words, placed)!, subject, out)]
  },
}

/** Where options of `go test` may stand: behind `-C DIR`, which must be the first one. Negative for another program. */
function optionPlace(program: readonly string[]): number {
  if (programName(program[0] ?? '') !== 'go') return -1
  const test = 1 + changeOfFolder(program.slice(1))
  return program[test] === 'test' ? test + 1 + changeOfFolder(program.slice(test + 1)) : -1
}

function changeOfFolder([first = '']: readonly string[]): number {
  return first === '-C' ? 2 : first.startsWith('-C=') ? 1 : 0
}

/** Run by the shell with the binary as `$0`. It holds no single quote, since `-exec` knows no escapes. */
function binaryScript(subject: 'time' | 'memory'): string {
  const file = `"$${OUT_VARIABLE}/$$.pprof"`
  const option =
    subject === 'time'
      ? `-test.cpuprofile=${file}`
      : `-test.memprofile=${file} -test.memprofilerate=${MEMORY_RATE}`
  return `exec "$0" ${option} "$@"`
}

function planOf(run: ProfilePlan['run'], subject: 'time' | 'memory', out: string): ProfilePlan {
  return {
    profiler: subject === 'time' ? 'go test -cpuprofile' : 'go test -memprofile',
    needs: ['go'],
    run,
    env: { [OUT_VARIABLE]: out },
    files: {},
    read: ['*.pprof'],
    ...(subject === 'memory' ? { quantity: 'alloc_space' } : {}),
  }
}
