import type { SuiteConfig } from '../../config/config.js'
import type { Warning } from '../../core/model/measurement.js'
import type { PreparedArms } from '../../measure/arms.js'
import type { OutputComparison } from '../../measure/compare-outputs.js'
import { changedDefinitions } from './changed-definitions.js'
import type { PairedParts } from './paired-parts.js'

/** A suite that is set up in both arms. */
export interface ReadyArms {
  readonly arms: PreparedArms
  /** Of the declared build outputs; undefined where none are declared. */
  readonly outputs: OutputComparison | undefined
  readonly warnings: readonly Warning[]
}

/** Both trees, made when the first suite needs them, and each suite's setup, run once. */
export interface ArmsHolder {
  /** Throws a Problem, with `arm` where one arm is at fault; the same one each time. */
  ready(suite: SuiteConfig): Promise<ReadyArms>
  /** Removes the trees, if there are any. */
  remove(): Promise<void>
}

/** A holder over the parts' way of making trees. */
export function createArmsHolder({
  git,
  measurer,
  prepareArms,
  commits = 'different',
}: PairedParts): ArmsHolder {
  let prepared: Promise<PreparedArms> | undefined
  const suites = new Map<string, Promise<ReadyArms>>()
  const setUp = async (suite: SuiteConfig): Promise<ReadyArms> => {
    prepared ??= prepareArms()
    const arms = await prepared
    const options = { ...measurer.optionsOf(suite, 'setup'), checkout: arms.checkout, commits }
    // Loaded here, because most jobs find no suspect and make no trees.
    const { setUpArms } = await import('../../measure/set-up-arms.js')
    const { compareOutputs } = await import('../../measure/compare-outputs.js')
    const warnings = await setUpArms(suite, arms.arms, options, measurer.tools)
    const outputs = await compareOutputs(suite, arms.arms, arms.checkout)
    const changed = await changedDefinitions(git, arms)
    const pointedOut = changed === undefined ? [] : [changed]
    return { arms, outputs, warnings: [...arms.warnings, ...warnings, ...pointedOut] }
  }
  return {
    ready: (suite) => {
      const known = suites.get(suite.name) ?? setUp(suite)
      suites.set(suite.name, known)
      return known
    },
    remove: async () => {
      await (await prepared?.catch(() => undefined))?.remove()
    },
  }
}
