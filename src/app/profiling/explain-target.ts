import type { Diagnosis, Finding } from '../../core/model/diagnosis.js'
import { type Explanation, MOST_EXPLAINED } from '../../core/model/explanation.js'
import { uniqueWarnings } from '../../core/model/unique-warnings.js'
import { mean } from '../../core/stats/center.js'
import { diagnose } from '../../profiles/classify/diagnose.js'
import type { SideEvidence } from '../../profiles/classify/evidence.js'
import { roundsEvidence } from '../../profiles/classify/rounds-evidence.js'
import { type ComparedProfiles, compareProfiles } from '../../profiles/diff/compare-profiles.js'
import type { FunctionChange } from '../../profiles/diff/difference.js'
import { type FunctionCallers, projectCallers } from '../../profiles/diff/project-callers.js'
import { frameIdentity } from '../../profiles/frame.js'
import type { FunctionProfile } from '../../profiles/profile.js'
import { profileTotal } from '../../profiles/profile-total.js'
import { explainedFunction } from '../profile-page/explained-function.js'
import { costChange, type ProfileTarget } from './profile-target.js'
import type { ProfiledRounds } from './profiled-rounds.js'
import { sameWork } from './same-work.js'

/** An explanation, and the comparison behind it, for its page. */
export interface Explained {
  readonly explanation: Explanation
  readonly compared: ComparedProfiles
  /** Who of the project called what is not its own. */
  readonly callers: FunctionCallers
}

/**
 * Compares the profiled rounds of both arms in the light of what was measured. Where the benchmark repeats its work as often
 * as time allows, profiles and usage of one length stand for different amounts of work: the measured change says how different.
 * @throws Problem (usage) where the arms' profiles do not measure the same
 */
export function explainTarget(target: ProfileTarget, profiled: ProfiledRounds): Explained {
  const [first] = target.rows
  const isPlain = target.rows.every(({ benchmark, suite }) => benchmark === suite)
  const rounds = chosenRounds(profiled, isPlain ? 'whole' : 'work')
  // A plain command does the same work in every run, so its profiles stand for themselves: the measured change is one of the
  // whole process, with a start that profilers do not see.
  const isScaled = !isPlain && target.isWhole && target.subject === 'time'
  const measuredChange = isScaled ? costChange(first) : undefined
  const work = allocationWork(target, rounds)
  const compared = compareProfiles(
    { rounds: rounds.baseline, ...(work === undefined ? {} : { work: 1 }) },
    { rounds: rounds.candidate, ...(work === undefined ? {} : { work }) },
    measuredChange === undefined ? {} : { measuredChange },
  )
  const { totals } = compared.scales
  const evidence = evidenceOf(target, profiled, measuredChange)
  const diagnosis = diagnose({
    baseline: { ...evidence.baseline, ...timeProfile(rounds.baseline, totals.baseline) },
    candidate: { ...evidence.candidate, ...timeProfile(rounds.candidate, totals.candidate) },
  })
  const { difference } = compared
  const { functions, quantity, unit, change } = difference
  const shown = functions.filter(isTelling).slice(0, MOST_EXPLAINED)
  const callers = callersOf(compared, profiled)
  const explanation: Explanation = {
    suite: target.suite.name,
    series: [identityOf(first), ...target.rows.slice(1).map(identityOf)],
    ...(measuredChange === undefined ? {} : { measuredChange }),
    ...{ profiler: profiled.profiler, rounds: rounds.candidate.length, quantity, unit, change },
    functions: shown.map((row) => explainedFunction(row, difference, callers)),
    hidden: functions.length - shown.length,
    diagnosis: supported(diagnosis, target),
    warnings: uniqueWarnings([...wholeSuite(target), ...profiled.warnings, ...difference.warnings]),
  }
  return { explanation, compared, callers }
}

/** Who of the project called what is not its own; empty without stacks. */
function callersOf({ tree, scales }: ComparedProfiles, { rounds }: ProfiledRounds): FunctionCallers {
  const own = new Set([...rounds.baseline, ...rounds.candidate].flatMap(({ project }) => [...project]))
  if (tree === undefined) return new Map()
  return projectCallers(tree, scales, (frame) => own.has(frameIdentity(frame)))
}

/** Points of a function that nothing is said about by leaving it out. */
const LEAST_POINTS = 0.1

function isTelling({ verdict, points }: FunctionChange): boolean {
  return verdict === 'grew' || verdict === 'shrank' || Math.abs(points) >= LEAST_POINTS
}

/** How much memory one watched run of each arm held is no evidence of a change, unless rounds found that memory regressed. */
function supported({ findings, ...rest }: Diagnosis, { subject }: ProfileTarget): Diagnosis {
  const isSupported = ({ kind }: Finding) => kind !== 'high-memory' && kind !== 'memory-spike'
  return { ...rest, findings: subject === 'memory' ? findings : findings.filter(isSupported) }
}

type Rounds = Readonly<Record<'baseline' | 'candidate', readonly FunctionProfile[]>>

/** The work alone, where each round of both arms tells it: half of one and half of the other cannot be compared. */
function chosenRounds({ rounds }: ProfiledRounds, wanted: 'whole' | 'work'): Rounds {
  const all = [...rounds.baseline, ...rounds.candidate]
  const isWork = wanted === 'work' && all.every(({ work }) => work !== undefined)
  const pick = (arm: keyof Rounds) => rounds[arm].map(({ whole, work }) => (isWork ? (work ?? whole) : whole))
  return { baseline: pick('baseline'), candidate: pick('candidate') }
}

/** How much more work the candidate's rounds did, by what was measured of one unit of work; for bytes allocated only. */
function allocationWork(
  { rows: [first], isWhole, subject }: ProfileTarget,
  { baseline, candidate }: Rounds,
): number | undefined {
  const change = costChange(first)
  if (subject !== 'memory' || !isWhole || first.metric !== 'allocated-bytes' || change === undefined)
    return undefined
  const totals = { baseline: mean(baseline.map(profileTotal)), candidate: mean(candidate.map(profileTotal)) }
  const work = totals.candidate / totals.baseline / (1 + change)
  return Number.isFinite(work) && work > 0 ? work : undefined
}

/** Evidence of memory alone for a regression of memory: that a program computes says nothing about what it holds. */
function evidenceOf(
  { subject }: ProfileTarget,
  { evidence }: ProfiledRounds,
  change: number | undefined,
): ProfiledRounds['evidence'] {
  if (subject === 'time') return sameWork(evidence, change)
  const memoryOnly = ({ usage, memory }: SideEvidence): SideEvidence => ({
    ...(usage?.peakRss === undefined ? {} : { usage: { peakRss: usage.peakRss } }),
    ...(memory === undefined ? {} : { memory }),
  })
  return { baseline: memoryOnly(evidence.baseline), candidate: memoryOnly(evidence.candidate) }
}

function timeProfile(rounds: readonly FunctionProfile[], total: number): Pick<SideEvidence, 'profile'> {
  const profile = roundsEvidence(rounds, total)
  return profile === undefined ? {} : { profile }
}

function identityOf({ benchmark, parameters, metric }: ProfileTarget['rows'][0]) {
  return { benchmark, parameters, metric }
}

/** The profile of several benchmarks says how the processor was shared among them, which most harnesses keep equal. */
function wholeSuite({ name, isWhole }: ProfileTarget): Explanation['warnings'] {
  if (isWhole || name !== undefined) return []
  const message =
    'the command runs the whole suite, so its other benchmarks are in the profiles too; with `{filter}` in it and the key `filter`, only what regressed is profiled'
  return [{ message }]
}
