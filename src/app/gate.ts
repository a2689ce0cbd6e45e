import type { Config, SuiteConfig } from '../config/config.js'
import type { GateContext } from '../core/decide/outcome.js'
import type { Warning } from '../core/model/measurement.js'
import type { CompareMode } from '../core/model/policy.js'
import { Problem } from '../core/model/problem.js'
import type { Failure, Report } from '../core/model/report.js'
import type { Commit, Run } from '../core/model/run.js'
import type { BaseCommit } from '../platform/base-commit.js'
import type { Store } from '../stores/store.js'
import { checkSuites } from './check-suites.js'
import type { Judged } from './judge-runs.js'
import type { PairedParts } from './paired/paired-parts.js'
import type { Recorded } from './record-runs.js'
import type { NamedCommit } from './reference-runs.js'

/** What one gate is about, wherever it runs. */
export interface GateRequest {
  readonly config: Config
  /** Keys comment and check. */
  readonly id: string
  readonly context: GateContext
  /** Branches whose stored runs may be the baseline: the first that holds some of a suite is its. */
  readonly branches: readonly [string, ...string[]]
  readonly candidate: Commit
  /** Absent where nothing tells: then everything stored on the branch counts. */
  readonly base?: BaseCommit
  readonly record: boolean
  readonly seed: number
  readonly version: string
  /** This job is the fresh machine that confirms an earlier job's regressions. */
  readonly confirming?: boolean
  /** One command that measures the same thing locally. */
  readonly reproduce?: string
}

/** What the gate needs done for it. */
export interface GateParts {
  /** Measures one suite and reads what it printed; throws a Problem. */
  readonly measure: (suite: SuiteConfig) => Promise<Run>
  /** Opened after measuring, so that nothing of it disturbs a measurement. */
  readonly openStore: () => Promise<Store>
  /** The commit of a revision; throws a Problem (usage) where the checkout does not know it. */
  readonly findCommit?: (revision: string) => Promise<NamedCommit>
  /** Absent where base and head cannot be measured side by side: outside a checkout, or without a base. */
  readonly paired?: PairedParts
}

export interface GateResult {
  readonly report: Report
  readonly runs: readonly Run[]
}

/** The judgement of a job in which nothing came to be judged. */
export const NOTHING_JUDGED: Judged = {
  comparisons: [],
  shifts: [],
  budgets: [],
  failures: [],
  warnings: [],
  windows: new Map(),
  baselineRuns: 0,
}

/**
 * The main job: measure every suite, compare with the stored baseline, decide, record, report. A suite that fails
 * does not keep the others from being measured, and is never hidden by them.
 * @throws Problem of kind `usage` only; everything else is in the report
 */
export async function gate(request: GateRequest, parts: GateParts): Promise<GateResult> {
  await checkSuites(request.config.suites)
  const mode = modeOf(request, parts)
  if (mode !== 'history' && parts.paired !== undefined) {
    const { gateSideBySide } = await import('./paired/gate-side-by-side.js')
    return gateSideBySide(request, { openStore: parts.openStore, paired: parts.paired }, mode)
  }
  const { runs, failures } = await measureAll(request.config.suites, parts.measure)
  const stored = await judgeAndRecord(request, parts, runs)
  const { assembleReport } = await import('./after-measuring.js')
  const report = assembleReport({
    request,
    runs,
    judged: { ...stored.judged, warnings: [...modeWarnings(request), ...stored.judged.warnings] },
    failures: [...failures, ...stored.judged.failures, ...stored.failures],
    store: stored.description,
    recorded: stored.recorded,
    ...(stored.found === undefined ? {} : { found: stored.found }),
  })
  return { report, runs }
}

/**
 * Which evidence decides. A run that is recorded is compared with the stored runs, since its base is its own branch;
 * without a base there is nothing to measure beside the candidate.
 * @throws Problem (usage) where paired rounds are asked for and there is no base
 */
function modeOf({ config, context, base }: GateRequest, { paired }: GateParts): CompareMode {
  const { compare } = config.policy.gate
  if (compare === 'history' || context === 'record') return 'history'
  if (base !== undefined && paired !== undefined) return compare
  if (compare === 'auto') return 'history'
  throw new Problem({
    kind: 'usage',
    what: 'compare: paired has no base to measure beside this checkout',
    remedy: 'Name one with --base REV (input: base), or use compare: history',
  })
}

/** Said where paired rounds were asked for and stored runs decided all the same. */
function modeWarnings({ config, context }: GateRequest): readonly Warning[] {
  if (config.policy.gate.compare !== 'paired' || context !== 'record') return []
  const message =
    'compare: paired was not followed: a run that is recorded has its own branch as its base, so the stored runs decided'
  return [{ message }]
}

async function measureAll(
  suites: readonly SuiteConfig[],
  measure: GateParts['measure'],
): Promise<{ readonly runs: readonly Run[]; readonly failures: readonly Failure[] }> {
  const runs: Run[] = []
  const failures: Failure[] = []
  for (const suite of suites) {
    try {
      runs.push(await measure(suite))
    } catch (error) {
      if (!(error instanceof Problem) || error.kind === 'usage') throw error
      failures.push({ suite: suite.name, kind: 'measurement', message: error.message })
    }
  }
  return { runs, failures }
}

interface Stored {
  readonly judged: Judged
  readonly failures: readonly Failure[]
  readonly recorded: boolean
  readonly found?: Pick<Recorded, 'levelChanges' | 'drifts'>
  readonly description?: string
}

async function judgeAndRecord(request: GateRequest, parts: GateParts, runs: readonly Run[]): Promise<Stored> {
  if (runs.length === 0) return { judged: NOTHING_JUDGED, failures: [], recorded: false }
  let store: Store | undefined
  let judged = NOTHING_JUDGED
  try {
    const { judgeRuns, recordRuns } = await import('./after-measuring.js')
    store = await parts.openStore()
    const { config, context, branches, base } = request
    judged = await judgeRuns({
      context,
      policy: config.policy,
      store,
      branches,
      runs,
      ...(base === undefined ? {} : { base }),
    })
    const recorded = request.record && judged.failures.every((failure) => failure.kind !== 'store')
    const { description } = store
    if (!recorded) return { judged, failures: [], recorded, description }
    const { reference, warnings } = await referenceOf(request, parts)
    const found = await recordRuns({
      ...recordInput(request, { store, runs, judged }),
      ...(reference === undefined ? {} : { reference }),
    })
    const told = { ...judged, warnings: [...judged.warnings, ...warnings] }
    return { judged: told, failures: [], recorded, found, description }
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'store') throw error
    const failures = [{ suite: '', kind: 'store' as const, message: error.message }]
    return {
      judged,
      failures,
      recorded: false,
      ...(store === undefined ? {} : { description: store.description }),
    }
  } finally {
    await store?.close()
  }
}

/** The configured reference; where it cannot be found the run is recorded all the same, with a warning. */
async function referenceOf(
  { config }: GateRequest,
  { findCommit }: GateParts,
): Promise<{ readonly reference?: NamedCommit; readonly warnings: readonly Warning[] }> {
  if (config.reference === undefined || findCommit === undefined) return { warnings: [] }
  try {
    return { reference: await findCommit(config.reference), warnings: [] }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { warnings: [{ message: `reference: ${error.message}` }] }
  }
}

function recordInput(
  request: GateRequest,
  found: { readonly store: Store; readonly runs: readonly Run[]; readonly judged: Judged },
) {
  const { comparisons, windows } = found.judged
  const { threshold } = request.config.policy.gate
  return { store: found.store, runs: found.runs, comparisons, windows, threshold }
}
