import type { SuiteConfig } from '../../config/config.js'
import type { RoundsPlan } from '../../core/decide/plan-rounds.js'
import type { ArmName } from '../../core/model/arm.js'
import type { Warning } from '../../core/model/measurement.js'
import type { PairedSeries } from '../../core/model/paired-series.js'
import type { Policy } from '../../core/model/policy.js'
import { uniqueWarnings } from '../../core/model/unique-warnings.js'
import { ofArm, type PreparedArms } from '../../measure/arms.js'
import { measurePaired } from '../../measure/measure-paired.js'
import type { PairedMeasurement } from '../../measure/paired-rounds.js'
import { type PlacementRequest, probePlacement } from '../../measure/placement.js'
import type { ParsedSet } from '../../parsers/parsed-set.js'
import { commandBenchmark } from '../command-benchmark.js'
import { benchmarkFailed, definedOnly } from '../measure-run.js'
import type { Measurer } from '../measurer.js'
import { createRoundReader, type RoundReader } from '../round-reader.js'
import { pairSeries, type RoundMeasurements } from './pair-series.js'

/** What paired rounds of a suite are asked for. */
export interface PairedRequest {
  readonly suite: SuiteConfig
  readonly arms: PreparedArms
  readonly measurer: Measurer
  readonly policy: Policy
  /** Names the logs of this measurement. */
  readonly stage: string
  readonly rounds: number
  readonly seed: number
  readonly note: (text: string) => void
  /** Usual deviation of the suite's round ratios, where an earlier stage saw it: the plan then names its MDE. */
  readonly deviation?: number
  /** Told of the plan; what it throws ends the measurement before its first round. */
  readonly onPlan?: (plan: RoundsPlan) => void
}

/** Rounds measured and read. */
export interface PairedReading {
  readonly measurement: PairedMeasurement
  readonly series: readonly PairedSeries[]
  /** What each round measured; budgets are held against the candidate's. */
  readonly rounds: readonly RoundMeasurements[]
  readonly parser: string
  readonly told: ParsedSet['environment']
  readonly warnings: readonly Warning[]
}

/** Measures rounds of both arms and reads what each printed. Throws a Problem, with `arm` where one arm is at fault. */
export async function measurePairedSuite(request: PairedRequest): Promise<PairedReading> {
  const { suite, arms, measurer, policy } = request
  const readers = {
    baseline: createRoundReader(suite, measurer.tools.machine.cores),
    candidate: createRoundReader(suite, measurer.tools.machine.cores),
  }
  const placement = await probePlacement(placementOf(suite), {
    runProcess: measurer.tools.runProcess,
    env: definedOnly(measurer.optionsOf(suite, request.stage).inherited),
  })
  const measurement = await measurePaired(
    suite,
    arms.arms,
    {
      ...measurer.optionsOf(suite, request.stage),
      checkout: arms.checkout,
      rounds: request.rounds,
      seed: request.seed,
      alpha: policy.gate.alpha,
      delta: Math.log1p(policy.gate.threshold),
      prefix: placement.prefix,
      ...(request.deviation === undefined ? {} : { deviation: request.deviation }),
      stdout: { baseline: readers.baseline.stdout, candidate: readers.candidate.stdout },
      onPlan: (plan, text) => {
        request.onPlan?.(plan)
        request.note(`${suite.name}: ${text}`)
      },
    },
    measurer.tools,
  )
  return readRounds(
    request,
    { ...measurement, warnings: [...placement.warnings, ...measurement.warnings] },
    readers,
  )
}

async function readRounds(
  { suite, policy }: PairedRequest,
  measurement: PairedMeasurement,
  readers: Readonly<Record<ArmName, RoundReader>>,
): Promise<PairedReading> {
  const reading = measurement.rounds.map(async (round) => ({
    round,
    baseline: await readArm(suite, readers, {
      arm: 'baseline',
      round: round.round,
      files: round.baseline.files,
    }),
    candidate: await readArm(suite, readers, {
      arm: 'candidate',
      round: round.round,
      files: round.candidate.files,
    }),
  }))
  const read = await Promise.all(reading)
  const isCommand = read.every(({ baseline, candidate }) => baseline === undefined && candidate === undefined)
  const rounds: RoundMeasurements[] = read.map(({ round, baseline, candidate }) => ({
    baseline: isCommand
      ? commandBenchmark(suite.name, round.baseline.resources)
      : (baseline?.measurements ?? []),
    candidate: isCommand
      ? commandBenchmark(suite.name, round.candidate.resources)
      : (candidate?.measurements ?? []),
  }))
  const first = read[0]?.candidate ?? read[0]?.baseline
  return {
    measurement,
    series: pairSeries(suite.name, rounds, policy.renamed),
    rounds,
    parser: first?.parser ?? 'command',
    told: first?.environment ?? {},
    warnings: uniqueWarnings([
      ...measurement.warnings,
      ...read.flatMap(({ candidate }) => candidate?.warnings ?? []),
    ]),
  }
}

/** One arm of one round. A base whose output holds no benchmark has none: its series are then new. */
async function readArm(
  suite: SuiteConfig,
  readers: Readonly<Record<ArmName, RoundReader>>,
  {
    arm,
    round,
    files,
  }: { readonly arm: ArmName; readonly round: number; readonly files: Parameters<RoundReader['read']>[1] },
): Promise<ParsedSet | undefined> {
  try {
    const set = await readers[arm].read(round, files)
    if (set !== undefined && set.failures.length > 0) throw benchmarkFailed(suite, set.failures)
    return set
  } catch (error) {
    throw ofArm(arm, error)
  }
}

/** Where the processes of both arms run, as the suite asks for it. */
function placementOf({ cpus, nice }: SuiteConfig): PlacementRequest {
  return { ...(cpus === undefined ? {} : { cpus }), ...(nice === undefined ? {} : { niceness: nice }) }
}
