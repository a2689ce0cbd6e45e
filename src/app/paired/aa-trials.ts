import type { SuiteConfig } from '../../config/config.js'
import { confirmSuspects } from '../../core/decide/confirm-suspects.js'
import { noiseFloors } from '../../core/decide/noise-floor.js'
import { screenPaired } from '../../core/decide/screen-paired.js'
import { suspectsOf } from '../../core/decide/stages.js'
import type { AaReport, NoiseFloor } from '../../core/model/aa-report.js'
import type { Warning } from '../../core/model/measurement.js'
import type { Policy } from '../../core/model/policy.js'
import { Problem } from '../../core/model/problem.js'
import type { Comparison } from '../../core/model/report.js'
import { uniqueWarnings } from '../../core/model/unique-warnings.js'
import { clopperPearson } from '../../core/stats/clopper-pearson.js'
import { plural } from '../../core/units/plural.js'
import { createArmsHolder } from './arms-holder.js'
import { measureSuspects } from './measure-suspects.js'
import type { PairedParts } from './paired-parts.js'
import { openPairedSession, type PairedSuiteSession } from './suite-session.js'

export interface AaInput {
  readonly suites: readonly SuiteConfig[]
  readonly policy: Policy
  /** Both arms are the base commit, built twice in different folders. */
  readonly parts: PairedParts
  readonly trials: number
  readonly seed: number
}

/** Confidence of the interval around the false-alarm rate. */
const CONFIDENCE = 0.95

/**
 * Plays the gate against itself: base beside a second build of base, screen and re-measurement as a pull request gets
 * them, as often as asked. Every regression it calls is a false alarm.
 * @throws Problem where an arm cannot be built or measured: a rate over the trials that worked would flatter the gate
 */
export async function aaTrials(input: AaInput): Promise<AaReport> {
  const holder = createArmsHolder(input.parts)
  const first: Comparison[][] = []
  const warnings: Warning[] = []
  let falseAlarms = 0
  let comparisons = 0
  let suspects = 0
  try {
    for (let trial = 1; trial <= input.trials; trial++) {
      const sessions = input.suites.map((suite, index) => session(input, holder, { suite, trial, index }))
      const played = await playTrial(input, sessions)
      first.push([...played.screened])
      comparisons += played.compared
      suspects += played.suspects
      falseAlarms += played.falseAlarms
      warnings.push(...sessions.flatMap((entry) => entry.warnings))
      input.parts.note(
        `trial ${trial} of ${input.trials}: ${plural(falseAlarms, 'false alarm')} in ${plural(comparisons, 'comparison')}`,
      )
    }
  } finally {
    await holder.remove()
  }
  const floors = noiseFloors(first)
  const [suite] = input.suites
  return {
    schema: 'noisegate.aa/1',
    trials: input.trials,
    ...{ comparisons, falseAlarms },
    rate: comparisons === 0 ? 0 : falseAlarms / comparisons,
    interval: clopperPearson(falseAlarms, comparisons, CONFIDENCE),
    confidence: CONFIDENCE,
    suspects,
    rounds: { screen: suite?.rounds.screen ?? 0, remeasure: suite?.rounds.remeasure ?? 0 },
    seed: input.seed,
    noiseFloor: Object.fromEntries(floors.map((floor) => [floorName(floor), floor])),
    warnings: uniqueWarnings(warnings),
  }
}

function session(
  { policy, parts, seed }: AaInput,
  holder: ReturnType<typeof createArmsHolder>,
  { suite, trial, index }: { readonly suite: SuiteConfig; readonly trial: number; readonly index: number },
): PairedSuiteSession {
  return openPairedSession({
    ...{ suite, policy, parts, holder },
    seed: (seed + trial * 104_729 + index * 7919) % 2 ** 32,
    monotonic: parts.measurer.tools.monotonic,
  })
}

interface PlayedTrial {
  readonly screened: readonly Comparison[]
  readonly compared: number
  readonly suspects: number
  readonly falseAlarms: number
}

async function playTrial({ policy }: AaInput, sessions: readonly PairedSuiteSession[]): Promise<PlayedTrial> {
  const screened: Comparison[] = []
  for (const entry of sessions) {
    const reading = await entry.measure({ rounds: entry.suite.rounds.screen, stage: 'screened' })
    screened.push(...screenPaired(reading.series, { policy, stage: 'screened' }))
  }
  const suspects = suspectsOf(screened)
  const remeasured = []
  for (const entry of sessions) {
    const reading = await measureSuspects(entry, {
      suspects,
      alpha: policy.gate.alpha,
      stage: 'remeasured',
    })
    remeasured.push(...(reading?.series ?? []))
  }
  const [failure] = sessions.flatMap((entry) => entry.failures)
  if (failure !== undefined)
    throw new Problem({ kind: 'measurement', what: `${failure.suite}: ${failure.message}` })
  const { comparisons } = confirmSuspects({ policy, screened, shifts: [], remeasured })
  const gated = comparisons.filter((row) => row.gated && row.method !== undefined)
  return {
    screened,
    compared: gated.length,
    suspects: suspects.length,
    falseAlarms: gated.filter((row) => row.verdict === 'regressed').length,
  }
}

function floorName(floor: NoiseFloor): string {
  const parameters = Object.entries(floor.parameters).map(([key, value]) => ` ${key}=${value}`)
  return `${floor.suite} ${floor.benchmark}${parameters.join('')} ${floor.metric}`
}
