import type { Arm, ArmName } from '../core/model/arm.js'
import { leadsInto, replacePath } from './path-mention.js'
import { scrubbedEnvironment } from './scrubbed-environment.js'

export interface ArmEnvironmentSources {
  readonly inherited: Readonly<Record<string, string | undefined>>
  /** `env:` of the suite. */
  readonly suite: Readonly<Record<string, string>>
  readonly arm: Arm
  /** Root of the user's checkout. */
  readonly checkout: string
  /** Absolute, in the arm. */
  readonly workingDirectory: string
  /** Bytes; the same for both arms of a round. */
  readonly padding: number
}

/** Variables by which a git hook's git would act on the user's repository instead of the arm's. */
const redirectsGit =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX|NAMESPACE)$/

/**
 * The environment of an arm's commands, scrubbed: what the job set to a path in the checkout (PATH of `npx`, PYTHONPATH,
 * GITHUB_WORKSPACE) names the same path in the arm. Both arms' environments are equally large for equal padding, because
 * size moves the stack: the shorter name of an arm is made up for.
 */
export function armEnvironment(sources: ArmEnvironmentSources): Readonly<Record<string, string>> {
  const { inherited, suite, arm, checkout } = sources
  const moved = Object.entries(inherited).flatMap(([name, value]) =>
    value === undefined || redirectsGit.test(name) || name === 'OLDPWD'
      ? []
      : [[name, leadsInto(value, checkout) ? replacePath(value, checkout, arm.directory) : value] as const],
  )
  return {
    ...scrubbedEnvironment({ inherited: Object.fromEntries(moved), suite }),
    GITHUB_WORKSPACE: arm.directory,
    PWD: sources.workingDirectory,
    NOISEGATE_ARM: arm.name,
    NOISEGATE_PADDING: 'x'.repeat(sources.padding + longest - arm.name.length),
  }
}

const longest = 'candidate'.length satisfies number

/** What the environment of every process of an arm holds; see `markedProcesses` of platform. */
export function armMark({ directory }: Pick<Arm, 'directory'>): string {
  return `GITHUB_WORKSPACE=${directory}`
}

/** The other side. */
export function otherArm(arm: ArmName): ArmName {
  return arm === 'baseline' ? 'candidate' : 'baseline'
}
