import { accountFor } from '../core/decide/accounting.js'
import { outcomeOf } from '../core/decide/outcome.js'
import { suitesWithoutGate } from '../core/decide/suites-without-gate.js'
import type { Warning } from '../core/model/measurement.js'
import type { Failure, Report, Side } from '../core/model/report.js'
import type { Run } from '../core/model/run.js'
import { plural } from '../core/units/plural.js'
import { headline } from '../reports/headline.js'
import type { GateRequest } from './gate.js'
import type { Judged } from './judge-runs.js'
import type { Recorded } from './record-runs.js'

export interface AssembleInput {
  readonly request: GateRequest
  readonly runs: readonly Run[]
  readonly judged: Judged
  readonly failures: readonly Failure[]
  readonly store: string | undefined
  readonly recorded: boolean
  /** What recording found. */
  readonly found?: Pick<Recorded, 'levelChanges' | 'drifts'>
}

/** The one record that every reporter renders: facts, verdicts, outcome and the answer in one sentence. */
export function assembleReport(input: AssembleInput): Report {
  const { request, runs, judged, failures } = input
  const { policy } = request.config
  const { outcome, exitCode } = outcomeOf({
    context: request.context,
    policy: policy.gate,
    comparisons: judged.comparisons,
    budgets: judged.budgets,
    shifts: judged.shifts,
    // A confirmation job gates by what it measured; waiting once more would never end.
    confirm: request.confirming === true ? 'off' : policy.gate.confirm,
    failures,
  })
  const report: Omit<Report, 'headline'> = {
    schema: 'noisegate.report/1',
    tool: { name: 'noisegate', version: request.version },
    id: request.id,
    outcome,
    exitCode,
    compare: policy.gate.compare,
    baseline: baselineSide(input),
    candidate: candidateSide(request, runs),
    seed: request.seed,
    recorded: input.recorded,
    accounting: accountFor(judged.comparisons, {
      declared: request.config.suites.length,
      measured: runs.length,
    }),
    comparisons: judged.comparisons,
    suiteShift: judged.shifts.length === 0 ? null : judged.shifts,
    ...(judged.plans === undefined || judged.plans.length === 0 ? {} : { plans: judged.plans }),
    ...(input.found?.levelChanges.length ? { levelChanges: input.found.levelChanges } : {}),
    ...(input.found?.drifts.length ? { drifts: input.found.drifts } : {}),
    budgets: judged.budgets,
    accepted: [],
    ...(judged.explanations?.length ? { explanations: judged.explanations } : {}),
    failures,
    warnings: unique([...request.config.warnings, ...judged.warnings, ...suitesWithoutGate(runs, policy)]),
    ...(request.reproduce === undefined ? {} : { reproduce: request.reproduce }),
  }
  return { ...report, headline: headline(report) }
}

function baselineSide({ request, judged, store }: AssembleInput): Side {
  const { base, branches } = request
  return {
    ...(base === undefined ? {} : { commit: base.sha, how: base.how }),
    ref: base?.ref ?? branches[0],
    runs: judged.baselineRuns,
    ...(store === undefined ? {} : { store }),
  }
}

function candidateSide({ candidate }: GateRequest, runs: readonly Run[]): Side {
  const machine = runs[0]?.environment
  return {
    commit: candidate.sha,
    ...(candidate.ref === undefined ? {} : { ref: candidate.ref }),
    ...(machine === undefined
      ? {}
      : { machine: `${machine.cpu}, ${plural(machine.cores, 'core')}, ${machine.image} ${machine.arch}` }),
  }
}

function unique(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()]
}
