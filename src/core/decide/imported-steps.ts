import type { Run } from '../model/run.js'
import { STEP_WINDOW } from '../trend/change-points.js'
import { newSteps } from './new-steps.js'

/**
 * The same runs, with the steps that imported ones would have made known had they been recorded here one after the other.
 * Nobody looked for steps when they were imported: a file that later holds fewer old runs would give other steps, and
 * a stored run never changes.
 *
 * @param runs of one branch, suite and stratum, oldest first
 * @param threshold relative, as `newSteps`
 */
export function withImportedSteps(runs: readonly Run[], threshold: number): Run[] {
  const known: Run[] = []
  for (const run of runs) {
    if (run.trigger !== 'import' || run.steps.length > 0) known.push(run)
    else known.push({ ...run, steps: newSteps(run, known.slice(1 - STEP_WINDOW), threshold) })
  }
  return known
}
