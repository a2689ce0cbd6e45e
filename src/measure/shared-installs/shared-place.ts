import { realpathSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Arm } from '../../core/model/arm.js'
import type { SuiteSession } from '../suite-session.js'

/** One arm and the trees that it must not reach into. */
export interface ArmPlace {
  readonly arm: Arm
  readonly other: Arm
  /** Root of the user's checkout. */
  readonly checkout: string
  /** Where and with what environment the suite's commands run in the arm. */
  readonly session: SuiteSession
}

/** Something that both arms would run. */
export interface SharedInstall {
  /** What was found, as the object of "the baseline runs ...". */
  readonly what: string
  readonly remedy: string
}

/** `the checkout` or `the candidate` where `path` leads there, links followed; undefined where it stays or is elsewhere. */
export function strangerTree({ arm, other, checkout }: ArmPlace, path: string): string | undefined {
  const target = real(path)
  if (isInside(target, arm.directory)) return undefined
  if (isInside(target, other.directory)) return `the ${other.name}`
  return isInside(target, real(checkout)) ? 'the checkout' : undefined
}

/** Whether a path is a folder or in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, resolve(path))
  return way === '' || (!/^\.\.(?:[/\\]|$)/.test(way) && !/^(?:[/\\]|[a-z]:)/i.test(way))
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
