import type { SuiteConfig } from '../config/config.js'
import type { Run } from '../core/model/run.js'
import type { MeasureTools } from '../measure/suite-session.js'
import { type MeasureRunOptions, measureRun } from './measure-run.js'
import { wholeSuite } from './whole-suite.js'

/** Measures suites where the job runs: the same machine, log, echo and progress for every stage. */
export interface Measurer {
  readonly tools: MeasureTools
  /** How the commands of a suite run. `stage` tells its logs apart. */
  optionsOf(suite: SuiteConfig, stage: string): MeasureRunOptions
  /** One run of a suite in the checkout. Throws a Problem. */
  measure(suite: SuiteConfig): Promise<Run>
}

/** A measurer over the given options. */
export function createMeasurer(tools: MeasureTools, optionsOf: Measurer['optionsOf']): Measurer {
  return {
    tools,
    optionsOf,
    measure: (suite) => measureRun(wholeSuite(suite), optionsOf(suite, 'checkout'), tools),
  }
}
