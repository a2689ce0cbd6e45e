import { commandOfWords, wordsOfCommand } from '../../core/command/plain-command.js'
import { isSetting } from '../../core/command/shell-line.js'
import { quoteWord } from '../../core/command/shell-words.js'
import { launchOf, programName } from './launch.js'
import { type NativeTool, nativeTools } from './native-tools.js'
import { OUT_VARIABLE } from './out-variable.js'
import type { PresetRequest, ProfilePlan, ProfilePreset } from './preset.js'
import { programKind } from './program-kind.js'
import { notPlain, otherProgram } from './refusals.js'

const EXAMPLE =
  'perf record -g -o {out}/perf.data -- ./bench && perf script -i {out}/perf.data > {out}/perf.txt'

/**
 * Compiled programs, with what they start. Cargo is asked to start the program through the profiler, so that neither it nor
 * the compiler is profiled.
 */
export const nativePreset: ProfilePreset = {
  name: 'native',
  summary:
    'compiled programs and `cargo bench`: `perf record` where it is permitted, else callgrind; for memory DHAT (total-bytes); needs perf or Valgrind',
  appliesTo: (command) => programKind(command) === 'native',
  plans(request) {
    const { run, shell, subject } = request
    const words = wordsOfCommand(run, shell)
    if (words === undefined) return notPlain(EXAMPLE)
    const launch = launchOf(words)
    if (launch === undefined) return otherProgram('a program that is understood', EXAMPLE)
    const name = programName(launch.program[0])
    if (name === 'go')
      return {
        reason:
          '`go run` links without symbols; build the program first and run `./program`, or name a profiler: `profile: COMMAND` with {out}',
      }
    const tools = nativeTools(subject)
    const plans = tools.flatMap((tool) => planOf(request, words, tool) ?? [])
    return plans.length > 0 ? plans : otherProgram('`cargo bench`, `cargo run` or a program', EXAMPLE)
  },
}

function planOf(request: PresetRequest, words: readonly string[], tool: NativeTool): ProfilePlan | undefined {
  const placed = placedWords(words, tool, request.parser)
  const run = placed === undefined ? undefined : commandOfWords(request.run, words, placed)
  if (run === undefined) return undefined
  const convert =
    tool.convert === undefined ? {} : { convert: `cd ${quoteWord(request.out)} && ${tool.convert}` }
  return {
    profiler: tool.profiler,
    needs: [tool.needs],
    ...(tool.probe === undefined ? {} : { probe: tool.probe }),
    run,
    env: { [OUT_VARIABLE]: request.out },
    files: {},
    ...convert,
    read: tool.read,
    ...(tool.quantity === undefined ? {} : { quantity: tool.quantity }),
  }
}

function placedWords(
  words: readonly string[],
  tool: NativeTool,
  parser: string,
): readonly string[] | undefined {
  const { before, program } = launchOf(words)!
  const name = programName(program[0])
  const script = `exec ${tool.command} "$0" "$@"`
  if (name === 'cargo')
    return cargoWords(before, program, `${parser === 'criterion' ? PROFILE_TIME : ''}${script}`)
  const settings = before.findIndex((word) => !isSetting(word))
  const at = settings < 0 ? before.length : settings
  return [...words.slice(0, at), 'sh', '-c', script, ...words.slice(at)]
}

/**
 * Criterion's own way to be profiled: each benchmark for some seconds without the analysis, which else is part of the profile.
 * Test harnesses that cargo starts as well do not know the option, so each program is asked.
 */
const PROFILE_TIME =
  'if "$0" --help 2>/dev/null | grep -q -e --profile-time; then set -- "$@" --profile-time 3; fi; '

/** A runner for whatever the target is; one that a project configures for its target by name goes before it. */
function cargoWords(
  before: readonly string[],
  [cargo, ...rest]: readonly [string, ...string[]],
  script: string,
): readonly string[] | undefined {
  const toolchain = rest[0]?.startsWith('+') === true ? 1 : 0
  if (!/^(?:bench|run|r)$/.test(rest[toolchain] ?? '') || rest.includes('--no-run')) return undefined
  const runner = `target.'cfg(all())'.runner=['sh','-c','${script}']`
  return [...before, cargo, ...rest.slice(0, toolchain), '--config', runner, ...rest.slice(toolchain)]
}
