import { join } from 'node:path'
import type { Command } from '../../config/config.js'
import { OUT_MARK } from '../../config/profile-choice.js'
import { quoteWord } from '../../core/command/shell-words.js'
import { filterCommand } from '../../parsers/filters/filter-command.js'
import type { ProfilePlan, ProfilePreset } from '../../profiles/presets/preset.js'
import { presetFor, presetNamed } from '../../profiles/presets/registry.js'
import { filteredSuite } from '../filtered-suite.js'
import { wholeSuite } from '../whole-suite.js'
import type { ProfileTarget } from './profile-target.js'

/** The ways to profile a target, in order of preference; `out` is the folder that the profiler writes into. */
export type ProfilePlans = (out: string) => readonly ProfilePlan[]

/** How a target can be profiled, or why it cannot. `silent`: nobody asked for it, so nobody needs to be told. */
export type PlannedProfile =
  | { readonly kind: 'plans'; readonly plans: ProfilePlans }
  | { readonly kind: 'none'; readonly reason: string; readonly silent: boolean }

/** The plans of a target by its suite's `profile`: the configured command, else those of a preset. */
export function plannedProfile(target: ProfileTarget, names: readonly string[] | undefined): PlannedProfile {
  const { suite, subject } = target
  const { choice } = suite.profile
  if (choice.kind === 'off') return { kind: 'none', reason: 'profile is off', silent: true }
  if (choice.kind === 'command') {
    const run = ownCommand(target, choice.line, names)
    return { kind: 'plans', plans: (out) => [commandPlan(run, out)] }
  }
  const { run } = filteredSuite(suite, names).suite
  const command = { run, shell: suite.shell, parser: suite.parser }
  const preset = choice.kind === 'preset' ? presetNamed(choice.name) : presetFor(command)
  if (preset === undefined)
    return {
      kind: 'none',
      reason: 'no profiler is known for this command; name one with the key `profile` of the suite',
      silent: true,
    }
  return presetPlans(preset, (out) => preset.plans({ ...command, subject, out }))
}

function presetPlans(
  { name }: ProfilePreset,
  plans: (out: string) => ReturnType<ProfilePreset['plans']>,
): PlannedProfile {
  // Whether a command can be changed does not depend on where the profile goes.
  const first = plans(join('/', 'out'))
  if ('reason' in first) return { kind: 'none', reason: `${name}: ${first.reason}`, silent: false }
  return {
    kind: 'plans',
    plans: (out) => {
      const made = plans(out)
      return 'reason' in made ? [] : made
    },
  }
}

/** The configured command for the target's benchmark, where it says `{filter}`. */
function ownCommand({ suite }: ProfileTarget, line: string, names: readonly string[] | undefined): string {
  const run: Command = { kind: 'shell', line }
  const { shell, filter } = suite
  if (names === undefined || !line.includes('{filter}') || filter === undefined) return wholeLine(run, suite)
  const filtered = filterCommand({ run, shell, names, filter })
  return filtered.kind === 'filtered' && filtered.command.kind === 'shell'
    ? filtered.command.line
    : wholeLine(run, suite)
}

function wholeLine(run: Command, suite: ProfileTarget['suite']): string {
  const whole = wholeSuite({ ...suite, run }).run
  return whole.kind === 'shell' ? whole.line : whole.argv.join(' ')
}

function commandPlan(line: string, out: string): ProfilePlan {
  return {
    profiler: 'the command of profile',
    needs: [],
    run: { kind: 'shell', line: line.replaceAll(OUT_MARK, () => quoteWord(out)) },
    env: {},
    files: {},
    read: ['**/*'],
  }
}
