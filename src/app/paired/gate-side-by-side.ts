import type { Config } from '../../config/config.js'
import type { Policy } from '../../core/model/policy.js'
import { Problem } from '../../core/model/problem.js'
import type { Store } from '../../stores/store.js'
import { assembleReport } from '../assemble-report.js'
import { type GateParts, type GateRequest, type GateResult, NOTHING_JUDGED } from '../gate.js'
import { readNoiseFloors } from '../noise-floor-runs.js'
import { confirmSideBySide } from './confirm-side-by-side.js'
import { judgeSideBySide } from './judge-side-by-side.js'
import type { PairedParts } from './paired-parts.js'
import type { Suspect } from './suspect-list.js'

/**
 * The main job with base and head side by side. The store is opened first, because what is stored tells what has to be
 * measured; nothing measured here is ever recorded. Stored runs that cannot be read are a failure in the report.
 * @throws Problem of kind `usage`
 */
export async function gateSideBySide(
  request: GateRequest,
  parts: Pick<GateParts, 'openStore'> & { readonly paired: PairedParts },
  mode: 'auto' | 'paired',
): Promise<GateResult> {
  let store: Store | undefined
  try {
    store = await parts.openStore()
    const { config, context, branches, base, seed } = request
    const policy = await withNoiseFloors(config, store, {
      branches,
      machine: parts.paired.measurer.tools.machine,
    })
    const judged = await judgeSideBySide({
      judge: { context, policy, store, branches, ...(base === undefined ? {} : { base }) },
      mode,
      suites: config.suites,
      parts: parts.paired,
      seed,
    })
    const { runs, failures } = judged
    return {
      runs,
      report: assembleReport({ request, runs, judged, failures, store: store.description, recorded: false }),
    }
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'store') throw error
    const failures = [{ suite: '', kind: 'store' as const, message: error.message }]
    const input = { request, runs: [], judged: NOTHING_JUDGED, failures, recorded: false }
    return { runs: [], report: assembleReport({ ...input, store: store?.description }) }
  } finally {
    await store?.close()
  }
}

/**
 * The confirmation of an earlier job's suspects on this machine. No store is opened: paired rounds alone decide.
 * @throws Problem (usage) where there is no base to measure beside the candidate
 */
export async function confirmGate(
  request: GateRequest,
  paired: PairedParts | undefined,
  suspects: readonly Suspect[],
): Promise<GateResult> {
  if (paired === undefined) {
    throw new Problem({
      kind: 'usage',
      what: 'mode: confirm has no base to measure beside this checkout',
      remedy: 'Run it on the same event as the job that gated, or name the base with `base`',
    })
  }
  const { suites, policy } = request.config
  const judged = await confirmSideBySide({ suites, policy, parts: paired, suspects, seed: request.seed })
  const { runs, failures } = judged
  const input = { request: { ...request, confirming: true }, runs, judged, failures, recorded: false }
  return { runs, report: assembleReport({ ...input, store: undefined }) }
}

/** The policy with what `aa` measured of the suites, where it asks for that. */
async function withNoiseFloors(
  { policy, suites }: Config,
  store: Store,
  query: Omit<Parameters<typeof readNoiseFloors>[1], 'suites'>,
): Promise<Policy> {
  if (policy.gate.noiseFloor === 'off') return policy
  return {
    ...policy,
    noiseFloors: await readNoiseFloors(store, { ...query, suites: suites.map(({ name }) => name) }),
  }
}
