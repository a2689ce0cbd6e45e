import { commandOfWords, wordsOfCommand } from '../../core/command/plain-command.js'
import { quoteWord } from '../../core/command/shell-words.js'
import { type Launch, launchOf } from './launch.js'
import type { PresetRequest, ProfilePlan, ProfilePreset } from './preset.js'
import { programKind } from './program-kind.js'
import { PYTHON_MEMORY_FILE, pythonMemoryHook } from './python-memory-hook.js'
import { type PythonProgram, pythonProgram } from './python-program.js'
import { notPlain, optionTaken, otherProgram } from './refusals.js'

const EXAMPLE = 'py-spy record -f raw -o {out}/profile.txt --subprocesses -- python bench.py'

/** Samples a second: twice what py-spy takes by itself, and still a rate that it keeps up with. */
const RATE = 200

/** What profiles by itself, which would be a profiler inside a profiler. */
const TAKEN = /^(?:--benchmark-cprofile|--profile)(?:=|$)|^(?:cProfile|profile|py-spy|memray|scalene)$/

/**
 * pytest-benchmark takes the profiler of the interpreter away during its rounds (`sys.setprofile(None)`), so that cProfile sees all
 * but the benchmarks; its own `--benchmark-cprofile` runs a function once. cProfile itself does not need that function of `sys`.
 */
const KEPT_CPROFILE = 'import cProfile, sys; sys.setprofile = lambda function: None; cProfile.main()'

/** py-spy samples what runs in every process; without it cProfile follows the calls of one. */
export const pythonPreset: ProfilePreset = {
  name: 'python',
  summary:
    'py-spy with every subprocess where it is installed and permitted, else cProfile; for memory the lines that held it at the peak, by tracemalloc; needs nothing else',
  appliesTo: (command) => programKind(command) === 'python',
  plans(request) {
    const words = wordsOfCommand(request.run, request.shell)
    if (words === undefined) return notPlain(EXAMPLE)
    const launch = launchOf(words)
    const program = launch === undefined ? undefined : pythonProgram(launch.program)
    if (launch === undefined || program === undefined)
      return otherProgram('a script, a module or pytest with Python', EXAMPLE)
    const taken = program.target.find((word) => TAKEN.test(word))
    if (taken !== undefined) return optionTaken(`\`${taken}\``, EXAMPLE)
    const place: Place = { request, words, launch, program }
    return request.subject === 'memory' ? [memoryPlan(place)] : [pySpyPlan(place), cProfilePlan(place)]
  },
}

interface Place {
  readonly request: PresetRequest
  readonly words: readonly string[]
  readonly launch: Launch
  readonly program: PythonProgram
}

function pySpyPlan(place: Place): ProfilePlan {
  const { request, launch, program } = place
  const record = ['py-spy', 'record', '-f', 'raw', '-r', String(RATE), '--subprocesses', '--full-filenames']
  const file = `${request.out}/py-spy.txt`
  const python = program.interpreter[0]!
  return {
    profiler: 'py-spy record',
    needs: ['py-spy'],
    // The interpreter of the suite, because another version may be unknown to py-spy, and it must live long enough to be found.
    probe: `py-spy record -f raw -d 2 -o /dev/null -- ${quoteWord(python)} -c 'import time; time.sleep(0.5)'`,
    run: changed(place, [...launch.before, ...record, '-o', file, '--', ...launch.program]),
    env: {},
    files: {},
    read: ['py-spy.txt'],
  }
}

function cProfilePlan(place: Place): ProfilePlan {
  const { request, launch, program } = place
  const isPyperf = request.parser === 'pyperf'
  const file = `${request.out}/cprofile.prof`
  const profiler = program.isPytest ? ['-c', KEPT_CPROFILE] : ['-m', 'cProfile']
  return {
    profiler: isPyperf ? 'pyperf --profile' : 'cProfile',
    needs: [],
    run: isPyperf
      ? // Its parent process only waits for workers, which it can profile itself.
        changed(place, [...launch.before, ...launch.program, '--profile', file])
      : changed(place, [
          ...launch.before,
          ...program.interpreter,
          ...profiler,
          '-o',
          file,
          ...program.target,
        ]),
    env: {},
    files: {},
    read: ['cprofile.prof'],
  }
}

function memoryPlan(place: Place): ProfilePlan {
  const { request, launch, program } = place
  const hook = `${request.out}/${PYTHON_MEMORY_FILE}`
  return {
    profiler: 'tracemalloc',
    needs: [],
    run: changed(place, [...launch.before, ...program.interpreter, hook, ...program.target]),
    env: {},
    files: { [PYTHON_MEMORY_FILE]: pythonMemoryHook },
    read: ['tracemalloc.txt'],
  }
}

function changed({ request, words }: Place, placed: readonly string[]): ProfilePlan['run'] {
  return commandOfWords(request.run, words, placed)!
}
