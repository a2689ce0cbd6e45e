import { join } from 'node:path'
import type { SuiteConfig } from '../../config/config.js'
import type { Explanation } from '../../core/model/explanation.js'
import type { Warning } from '../../core/model/measurement.js'
import type { Policy } from '../../core/model/policy.js'
import { Problem } from '../../core/model/problem.js'
import type { Comparison } from '../../core/model/report.js'
import { plural } from '../../core/units/plural.js'
import type { ReadyArms } from '../paired/arms-holder.js'
import type { PairedParts } from '../paired/paired-parts.js'
import { withOldNames } from '../paired/renamed-names.js'
import { comparisonPage } from '../profile-page/comparison-page.js'
import { writePage } from '../profile-page/write-page.js'
import { explainTarget } from './explain-target.js'
import { folderName } from './folder-name.js'
import { plannedProfile } from './profile-plans.js'
import { type ProfileTarget, profileTargets } from './profile-target.js'
import { profiledRounds } from './profiled-rounds.js'

export interface ProfilingInput {
  readonly suites: readonly {
    readonly suite: SuiteConfig
    readonly ready: () => Promise<ReadyArms>
  }[]
  /** As decided: nothing is profiled that fresh rounds of both arms did not confirm. */
  readonly comparisons: readonly Comparison[]
  readonly parts: PairedParts
  readonly profilesFolder: () => Promise<string>
  readonly policy: Policy
}

export interface Profiled {
  readonly explanations: readonly Explanation[]
  readonly warnings: readonly Warning[]
}

/**
 * Profiles the confirmed regressions in both arms, after every round was measured, the worst of each suite first, until the
 * suite's time for it is up. What cannot be profiled is a warning: verdicts stand without an explanation.
 * @throws Problem where the job was cancelled
 */
export async function profileRegressions(input: ProfilingInput): Promise<Profiled> {
  const explanations: Explanation[] = []
  const warnings: Warning[] = []
  for (const { suite, ready } of input.suites) {
    const targets = profileTargets(suite, input.comparisons)
    if (targets.length === 0 || suite.profile.choice.kind === 'off') continue
    const profiled = await profileSuite(input, { suite, ready, targets })
    explanations.push(...profiled.explanations)
    warnings.push(...profiled.warnings)
  }
  return { explanations, warnings }
}

interface SuiteTargets {
  readonly suite: SuiteConfig
  readonly ready: () => Promise<ReadyArms>
  readonly targets: readonly ProfileTarget[]
}

async function profileSuite(
  input: ProfilingInput,
  { suite, ready, targets }: SuiteTargets,
): Promise<Profiled> {
  const { parts } = input
  const explanations: Explanation[] = []
  const warnings: Warning[] = []
  const { monotonic } = parts.measurer.tools
  const began = monotonic()
  for (const [index, target] of targets.entries()) {
    const left = suite.profile.timeLimitMs - (monotonic() - began) * 1_000
    if (left <= 0) {
      warnings.push(outOfTime(suite, targets.length - index))
      break
    }
    try {
      const explanation = await profileTarget(input, { target, ready, index, timeLimitMs: left })
      if (explanation !== undefined) explanations.push(explanation)
    } catch (error) {
      // The verdict stands whatever goes wrong here, a full disk and our own mistakes included.
      if (parts.measurer.optionsOf(suite, 'profile').signal?.aborted === true) throw error
      warnings.push(notProfiled(target, (error as Error).message))
      // What fails for one benchmark of a command fails for the next.
      break
    }
  }
  return { explanations, warnings }
}

interface TargetRun {
  readonly target: ProfileTarget
  readonly ready: () => Promise<ReadyArms>
  readonly index: number
  readonly timeLimitMs: number
}

async function profileTarget(
  { parts, policy, profilesFolder }: ProfilingInput,
  { target, ready, index, timeLimitMs }: TargetRun,
): Promise<Explanation | undefined> {
  const { suite } = target
  const names = target.name === undefined ? undefined : withOldNames([target.name], policy)
  const planned = plannedProfile(target, names)
  if (planned.kind === 'none') {
    if (!planned.silent) throw new Problem({ kind: 'measurement', what: planned.reason })
    if (index === 0) parts.note(`${suite.name}: regressions are not profiled: ${planned.reason}`)
    return undefined
  }
  const subject = target.name ?? 'the whole suite'
  parts.note(
    `${suite.name}: profiling ${subject} in base and head, at most ${plural(suite.profile.rounds, 'round')} each`,
  )
  const name = folderName(suite.name, target.name)
  const root = await profilesFolder()
  const { arms } = await ready()
  const profiled = await profiledRounds({
    ...{ target, names, arms, timeLimitMs, ways: planned.ways, measurer: parts.measurer },
    folder: join(root, name),
    stage: `profile-${index + 1}`,
  })
  const { explanation, compared, callers } = explainTarget(target, profiled)
  const page = join(root, `${name}.html`)
  const { diagnosis } = explanation
  try {
    await writePage(page, comparisonPage(compared, { diagnosis, callers }))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { ...explanation, warnings: [...explanation.warnings, { message: error.message }] }
  }
  return { ...explanation, page }
}

function notProfiled({ suite, name }: ProfileTarget, message: string): Warning {
  return { message: `${name ?? `suite ${suite.name}`}: not profiled: ${message}` }
}

function outOfTime({ name }: SuiteConfig, count: number): Warning {
  const what = plural(count, 'regression was', 'regressions were')
  return {
    message: `suite ${name}: ${what} not profiled: the time limit of \`profile\` was used up; raise its time-limit`,
  }
}
