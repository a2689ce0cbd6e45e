import type { Comparison } from '../model/report.js'
import type { Run, StoredVerdict } from '../model/run.js'
import { newSteps } from './new-steps.js'

/** What is known of a run when it is recorded. */
export interface Recording {
  /** Its rows, and those of other suites where there are some. */
  readonly comparisons: readonly Comparison[]
  /** Stored runs of its suite, oldest first. */
  readonly window: readonly Run[]
  /** Relative: smaller level changes are no steps. */
  readonly threshold: number
}

/** A run with the verdicts it earned and the steps that it makes known: what is stored, and what a replay supposes was. */
export function recordedRun(run: Run, recording: Recording): Run {
  return {
    ...run,
    verdicts: verdictsOf(run, recording.comparisons),
    steps: newSteps(run, recording.window, recording.threshold),
  }
}

/** What says nothing is not kept: a series without a verdict was unchanged, or new. It would be half of every stored run. */
const SILENT: ReadonlySet<string> = new Set(['unchanged', 'new'])

function verdictsOf(run: Run, comparisons: readonly Comparison[]): StoredVerdict[] {
  return comparisons
    .filter(({ suite, verdict }) => suite === run.suite && !SILENT.has(verdict))
    .map(({ benchmark, parameters, metric, verdict, change }) => ({
      ...{ benchmark, parameters, metric, verdict },
      ...(change === undefined ? {} : { change }),
    }))
}
