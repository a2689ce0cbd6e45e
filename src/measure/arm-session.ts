import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { ARMS, type Arm, type ArmName, type ArmPair } from '../core/model/arm.js'
import { Problem } from '../core/model/problem.js'
import { armEnvironment } from './arm-environment.js'
import { createCommandLog } from './command-log.js'
import { secretForms } from './secret-forms.js'
import type { MeasurableSuite, MeasureOptions, MeasureTools, SuiteSession } from './suite-session.js'
import { gitTrackedFiles } from './tracked-files.js'

/** What running commands in arms needs beside the suite. */
export interface ArmOptions extends Omit<MeasureOptions, 'rounds' | 'stdout'> {
  /** Root of the user's checkout. */
  readonly checkout: string
}

/** A suite as it runs in one arm. */
export interface ArmSession {
  readonly arm: Arm
  /** The session of a command with this much padding in its environment. */
  with(change: { readonly padding: number } & Partial<SuiteSession>): SuiteSession
}

/** Both sides of a suite, and one log. */
export interface ArmSessions {
  readonly arms: Readonly<Record<ArmName, ArmSession>>
  close(): void
}

export interface ArmSessionsRequest {
  readonly suite: MeasurableSuite
  readonly arms: ArmPair
  readonly options: ArmOptions
  readonly tools: MeasureTools
}

/**
 * Opens the log (and empties it) and a scratch folder for the commands of a suite in both arms.
 *
 * @throws Problem (usage) where the suite's working directory is outside the checkout, or a variable is impossible.
 */
export function openArmSessions(request: ArmSessionsRequest): ArmSessions {
  const { options, arms, suite } = request
  const inside = pathInCheckout(suite, options.checkout)
  const log = createCommandLog({ path: options.logPath })
  const scratch = mkdtempSync(join(tmpdir(), 'noisegate-'))
  const places = { log, echo: options.echo, secretForms: secretForms(options.secrets) }
  const open = (name: ArmName) => armSession(request, { arm: arms[name], inside, scratch, places })
  return {
    arms: { [ARMS[0]]: open(ARMS[0]), [ARMS[1]]: open(ARMS[1]) } as ArmSessions['arms'],
    close: () => {
      log.close()
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}

interface Opened extends Pick<SuiteSession, 'places' | 'scratch'> {
  readonly arm: Arm
  readonly inside: string
}

function armSession({ suite, options, tools }: ArmSessionsRequest, opened: Opened): ArmSession {
  const { arm, inside, places } = opened
  const workingDirectory = join(arm.directory, inside)
  // Names of equal length, because the path stands in the arguments of what measures resources.
  const scratch = join(opened.scratch, arm.name === ARMS[0] ? 'b' : 'c')
  mkdirSync(scratch, { recursive: true })
  const env = (padding: number) =>
    armEnvironment({
      ...{ inherited: options.inherited, suite: suite.env, checkout: options.checkout },
      ...{ arm, workingDirectory, padding },
    })
  const trackedFiles = gitTrackedFiles(tools.runProcess, { cwd: workingDirectory, env: env(0) })
  return {
    arm,
    with: ({ padding, ...change }) => ({
      ...{ suite: { ...suite, workingDirectory }, options: { ...options, rounds: 1 }, tools },
      ...{ env: env(padding), places, trackedFiles, scratch },
      ...change,
    }),
  }
}

/** The working directory relative to the root of the checkout. @throws Problem (usage) where it is outside. */
export function pathInCheckout({ name, workingDirectory }: MeasurableSuite, checkout: string): string {
  const inside = relative(checkout, real(resolve(workingDirectory)))
  if (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return inside
  throw new Problem({
    kind: 'usage',
    what: `suite \`${name}\`: the working directory ${workingDirectory} is outside the checkout ${checkout}, so base and head would both run in it`,
    remedy: 'Set `working-directory` to a folder of the repository, or use `compare: history`',
  })
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
