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

/** One way to profile a target. Each run writes into a folder of its own and has its plan for it. */
export interface ProfileWay extends Pick<ProfilePlan, 'profiler' | 'needs' | 'probe'> {
  /** The plan of a run whose profile goes into the folder `out`. */
  planInto(out: string): ProfilePlan
}

/** How a target can be profiled, in order of preference, or why it cannot. `silent`: nobody asked for it, so nobody needs to be told. */
export type PlannedProfile =
  | { readonly kind: 'ways'; readonly ways: readonly ProfileWay[] }
  | { readonly kind: 'none'; readonly reason: string; readonly silent: boolean }

/** The ways of a target by its suite's `profile`: the configured command, else those of a preset. */
export function plannedProfile(target: ProfileTarget, names: readonly string[] | undefined): PlannedProfile {
  const { suite, subject } = target
  const { choice } = suite.profile
  if (choice.kind === 'off') return { kind: 'none', reason: 'profile is off', silent: true }
  if (choice.kind === 'command') {
    return { kind: 'ways', ways: [commandWay(ownCommand(target, choice.line, names))] }
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
  return presetWays(preset, (out) => preset.plans({ ...command, subject, out }))
}

function presetWays(
  { name }: ProfilePreset,
  plansInto: (out: string) => ReturnType<ProfilePreset['plans']>,
): PlannedProfile {
  // Which profilers can change a command does not depend on where the profile goes.
  const plans = plansInto(join('/', 'out'))
  if ('reason' in plans) return { kind: 'none', reason: `${name}: ${plans.reason}`, silent: false }
  return { kind: 'ways', ways: plans.map((plan) => wayOf(plan, plansInto)) }
}

/** The way of one profiler of a preset, whose plans have names of their own. */
function wayOf(
  { profiler, needs, probe }: ProfilePlan,
  plansInto: (out: string) => ReturnType<ProfilePreset['plans']>,
): ProfileWay {
  return {
    ...{ profiler, needs },
    ...(probe === undefined ? {} : { probe }),
    planInto: (out) => {
      const plans = plansInto(out)
      const same = 'reason' in plans ? undefined : plans.find((plan) => plan.profiler === profiler)
      if (same === undefined) throw new Error(`the plan of ${profiler} depends on the folder ${out}`)
      return same
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

function commandWay(line: string): ProfileWay {
  const head = { profiler: 'the command of profile', needs: [] }
  return {
    ...head,
    planInto: (out) => ({
      ...head,
      run: { kind: 'shell', line: line.replaceAll(OUT_MARK, () => quoteWord(out)) },
      env: {},
      files: {},
      read: ['**/*'],
    }),
  }
}
