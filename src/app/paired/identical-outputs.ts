import type { Comparison } from '../../core/model/report.js'
import type { PairedSuiteSession } from './suite-session.js'

/**
 * The one row of a suite whose declared build outputs are byte-equal in both arms, dependencies and harness included:
 * unchanged without measuring. Undefined where they differ; absent outputs prove nothing and are measured.
 * @throws Problem where an arm cannot be built
 */
export async function identicalOutputsRow(session: PairedSuiteSession): Promise<Comparison | undefined> {
  const { outputs } = await session.ready()
  if (outputs?.result !== 'equal') return undefined
  return {
    suite: session.suite.name,
    benchmark: session.suite.name,
    parameters: {},
    metric: 'build outputs',
    unit: '1',
    direction: 'lower',
    verdict: 'unchanged',
    reason: `${outputs.files} byte-equal build outputs: not measured`,
    method: 'exact',
    baseline: outputs.files,
    candidate: outputs.files,
    change: 0,
    threshold: 0,
    gated: true,
    warnings: [],
  }
}
