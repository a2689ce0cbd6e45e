import type { PreparedArms } from '../../measure/arms.js'
import type { Git } from '../../platform/git.js'
import type { Measurer } from '../measurer.js'

/** What measuring base and head side by side needs done for it. */
export interface PairedParts {
  readonly measurer: Measurer
  readonly git: Git
  /** Makes both trees; called at most once, when something is to be measured in them. Throws a Problem. */
  readonly prepareArms: () => Promise<PreparedArms>
  /** `same` where both arms are one commit on purpose (`aa`), so that sharing what they run is looked for, not their code. */
  readonly commits?: 'same' | 'different'
  /** Makes the folder for profiles of regressions, when there is something to put into it; absent: nothing is profiled. */
  readonly profilesFolder?: () => Promise<string>
  /** Tells a person about the plan, on standard error. */
  readonly note: (text: string) => void
}
