import type { ArmPair } from '../core/model/arm.js'
import type { Warning } from '../core/model/measurement.js'
import { assertDistinct } from './arm-identity.js'
import { type ArmOptions, type ArmSession, openArmSessions } from './arm-session.js'
import { eachArm, ofArm } from './arms.js'
import { runSetup } from './run-setup.js'
import { assertNoPathOfCheckout, assertNothingShared } from './shared-installs.js'
import type { MeasurableSuite, MeasureTools } from './suite-session.js'

/** A suite that says how its arms are told apart. */
export interface ArmSuite extends MeasurableSuite {
  /** A command that prints the path or hash of the code under test. */
  readonly identity?: string
}

/** What makes two arms of one commit (`aa`) no error. */
export interface SetUpOptions extends ArmOptions {
  /** `same`: both arms are one commit, so their identity may be the same; by default they must differ. */
  readonly commits?: 'same' | 'different'
}

/**
 * Runs `setup` in both arms, baseline first, each with its own GITHUB_WORKSPACE, working directory and NOISEGATE_ARM, and
 * makes sure that they do not run the same code: by `identity` where the suite has one, else by looking for installs,
 * target folders and links that lead out of an arm. To be called once, before the rounds.
 *
 * @throws Problem with `arm` set where that arm's command failed, with its last lines; without `arm` where both share
 *   something (measurement), or the suite names the checkout itself (usage, before anything runs).
 */
export async function setUpArms(
  suite: ArmSuite,
  arms: ArmPair,
  options: SetUpOptions,
  tools: MeasureTools,
): Promise<readonly Warning[]> {
  if (suite.identity === undefined) assertNoPathOfCheckout(suite, options.checkout)
  const sessions = openArmSessions({ suite, arms, options, tools })
  try {
    const warnings: Warning[] = []
    for (const { name } of eachArm(arms)) warnings.push(...(await setUpArm(suite, sessions.arms[name])))
    if (suite.identity !== undefined) await assertDistinct(suite.identity, sessions.arms, options.commits)
    else warnings.push(...(await assertNothingShared(sessions.arms, options.checkout)))
    return warnings
  } finally {
    sessions.close()
  }
}

async function setUpArm(suite: ArmSuite, session: ArmSession): Promise<readonly Warning[]> {
  if (suite.setup === undefined) return []
  const { name } = session.arm
  const running = session.with({ padding: 0 })
  const { options, tools } = running
  const began = tools.monotonic()
  const report = (state: 'began' | 'ended') => {
    const elapsedSeconds = tools.monotonic() - began
    options.onProgress({ suite: suite.name, stage: 'setup', state, arm: name, rounds: 1, elapsedSeconds })
  }
  report('began')
  try {
    return await runSetup(running, suite.setup, `${name}, setup`)
  } catch (error) {
    throw ofArm(name, error)
  } finally {
    report('ended')
  }
}
