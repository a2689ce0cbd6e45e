import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SuiteConfig } from '../../config/config.js'
import { ARMS, type ArmName } from '../../core/model/arm.js'
import type { Warning } from '../../core/model/measurement.js'
import { Problem } from '../../core/model/problem.js'
import { plural } from '../../core/units/plural.js'
import { armMark, otherArm } from '../../measure/arm-environment.js'
import { type ArmSessions, openArmSessions } from '../../measure/arm-session.js'
import type { PreparedArms } from '../../measure/arms.js'
import { silentEcho } from '../../measure/output-echo.js'
import { runInArm } from '../../measure/run-in-arm.js'
import { watchMemory } from '../../platform/memory-watch.js'
import type { SideEvidence } from '../../profiles/classify/evidence.js'
import type { ProfilePlan } from '../../profiles/presets/preset.js'
import { filteredSuite } from '../filtered-suite.js'
import type { Measurer } from '../measurer.js'
import type { ProfileWay } from './profile-plans.js'
import type { ProfileTarget } from './profile-target.js'
import { type RoundProfile, readProfiles } from './read-profiles.js'

export interface ProfiledRoundsRequest {
  readonly target: ProfileTarget
  /** Benchmarks by the names that either arm knows them by. */
  readonly names: readonly string[] | undefined
  /** In order of preference. */
  readonly ways: readonly ProfileWay[]
  readonly arms: PreparedArms
  readonly measurer: Measurer
  /** Folder for the profiles of this target. */
  readonly folder: string
  /** Names the log. */
  readonly stage: string
  /** Milliseconds for all of it. */
  readonly timeLimitMs: number
}

type OfArms<Value> = Readonly<Record<ArmName, Value>>

export interface ProfiledRounds {
  readonly profiler: string
  readonly rounds: OfArms<readonly RoundProfile[]>
  /** What one run without a profiler used, and its memory along time. */
  readonly evidence: OfArms<Pick<SideEvidence, 'usage' | 'memory'>>
  readonly warnings: readonly Warning[]
}

/** Often enough to see a spike of a tenth of a second, and 1 % of a processor at most. */
const MEMORY_INTERVAL_MS = 50

/**
 * Runs the target in both arms: once without a profiler, for what it uses, then in rounds with the first profiler that works
 * here, baseline and candidate in turn.
 * @throws Problem (measurement) where not one round of both arms could be profiled
 */
export async function profiledRounds(request: ProfiledRoundsRequest): Promise<ProfiledRounds> {
  const { target, measurer, arms, names } = request
  const suite = filteredSuite(target.suite, names).suite
  const options = { ...measurer.optionsOf(suite, request.stage), checkout: arms.checkout, echo: silentEcho }
  const sessions = openArmSessions({ suite, arms: arms.arms, options, tools: measurer.tools })
  const began = measurer.tools.monotonic()
  const left = () => request.timeLimitMs - (measurer.tools.monotonic() - began) * 1_000
  const running: Running = { request, suite, sessions, left }
  try {
    const way = await firstUsable(running)
    const evidence = {
      baseline: await usageOf(running, 'baseline'),
      candidate: await usageOf(running, 'candidate'),
    }
    return { ...(await profileArms(running, way)), evidence }
  } finally {
    sessions.close()
  }
}

interface Running {
  readonly request: ProfiledRoundsRequest
  readonly suite: SuiteConfig
  readonly sessions: ArmSessions
  /** Milliseconds that are left. */
  readonly left: () => number
}

/** @throws Problem (measurement) naming what was looked for */
async function firstUsable({ request, suite, sessions, left }: Running): Promise<ProfileWay> {
  for (const way of request.ways) {
    const { needs, probe } = way
    const line = [
      ...needs.map((name) => `command -v ${name} >/dev/null`),
      ...(probe === undefined ? [] : [`{ ${probe}; } >/dev/null 2>&1`]),
    ].join(' && ')
    if (line === '') return way
    const outcome = await runInArm(sessions.arms.candidate, {
      run: { kind: 'shell', line },
      ...{ env: {}, round: 0, label: 'candidate, looking for a profiler' },
      timeoutMs: Math.max(1, Math.min(left(), suite.timeoutMs)),
    })
    if (outcome.kind === 'measured') return way
  }
  throw new Problem({
    kind: 'measurement',
    what: `no profiler works here: ${request.ways.map(({ profiler }) => profiler).join(', ')} were looked for`,
    remedy:
      'Install one of them in the job, name a command with `profile`, or turn it off with `profile: off`',
  })
}

/** What one plain run uses; what cannot be measured is absent, because the profiles still tell. */
async function usageOf({ suite, sessions, left, request }: Running, arm: ArmName): Promise<SideEvidence> {
  const session = sessions.arms[arm]
  const { monotonic } = request.measurer.tools
  const watch = watchMemory({ mark: armMark(session.arm), intervalMs: MEMORY_INTERVAL_MS, monotonic })
  const outcome = await runInArm(session, {
    run: suite.run,
    ...{ env: {}, round: 0, label: `${arm}, watched` },
    timeoutMs: Math.max(1, Math.min(left(), suite.timeoutMs)),
  }).finally(() => watch.stop())
  if (outcome.kind !== 'measured') return {}
  return { usage: outcome.measured.output.resources, memory: watch.stop() }
}

async function profileArms(
  running: Running,
  way: ProfileWay,
): Promise<Pick<ProfiledRounds, 'profiler' | 'rounds' | 'warnings'>> {
  const { request, left } = running
  const wanted = request.target.suite.profile.rounds
  const done: Record<ArmName, RoundProfile[]> = { baseline: [], candidate: [] }
  const warnings: Warning[] = []
  let took = 0
  for (let round = 1; round <= wanted; round++) {
    // What the last round took is the best guess of the next.
    if (left() < took) {
      const message = `${round - 1} of ${plural(wanted, 'profiled round')} fit the time limit of \`profile\``
      warnings.push({ message })
      break
    }
    const before = left()
    try {
      const pair = await profilePair(running, way, round)
      for (const arm of ARMS) done[arm].push(pair[arm])
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== 'measurement' || round === 1) throw error
      warnings.push({ message: `profiled round ${round} of ${wanted}: ${error.message}` })
      break
    }
    took = before - left()
  }
  const read = [...done.baseline, ...done.candidate].flatMap((entry) => entry.warnings)
  return { profiler: way.profiler, rounds: done, warnings: [...warnings, ...read] }
}

/** The arm that goes first changes, so that a machine that gets slower burdens both alike. */
async function profilePair(running: Running, way: ProfileWay, round: number): Promise<OfArms<RoundProfile>> {
  const first: ArmName = round % 2 === 1 ? 'baseline' : 'candidate'
  const one = await profileArm(running, { way, round, arm: first })
  const other = await profileArm(running, { way, round, arm: otherArm(first) })
  return first === 'baseline' ? { baseline: one, candidate: other } : { baseline: other, candidate: one }
}

async function profileArm(
  running: Running,
  { way, round, arm }: { readonly way: ProfileWay; readonly round: number; readonly arm: ArmName },
): Promise<RoundProfile> {
  const { request, sessions } = running
  const out = join(request.folder, `${arm}-${round}`)
  const plan = way.planInto(out)
  await mkdir(out, { recursive: true })
  for (const [name, text] of Object.entries(plan.files)) await writeFile(join(out, name), text)
  await runPlan(running, plan, { round, arm })
  const { read, quantity } = plan
  const root = sessions.arms[arm].arm.directory
  return readProfiles({ out, read, root, ...(quantity === undefined ? {} : { quantity }) })
}

/** @throws Problem (measurement) where the command or what converts its profile fails */
async function runPlan(
  { request, sessions, left }: Running,
  { run, convert, env }: ProfilePlan,
  { round, arm }: { readonly round: number; readonly arm: ArmName },
): Promise<void> {
  const label = `${arm}, profile ${round} of ${request.target.suite.profile.rounds}`
  const commands = [run, ...(convert === undefined ? [] : [{ kind: 'shell', line: convert } as const])]
  for (const command of commands) {
    const outcome = await runInArm(sessions.arms[arm], {
      ...{ run: command, env, round, label },
      timeoutMs: Math.max(1, left()),
    })
    if (outcome.kind === 'timed-out') throw outOfTime(label)
    if (outcome.kind !== 'measured') throw new Problem({ kind: 'measurement', what: outcome.message, arm })
  }
}

function outOfTime(label: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: `${label}: the command did not end in the time that was left`,
    remedy: 'Raise the `time-limit` of `profile`, or name a command that profiles less',
  })
}
