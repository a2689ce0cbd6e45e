import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ARMS, type Arm, type ArmName, type ArmPair } from '../core/model/arm.js'
import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import { plural } from '../core/units/plural.js'
import { openArmsFolder } from '../platform/arms-folder.js'
import { type Checkout, makeWorkTree, readCheckout, type WorkTreeTools } from '../platform/work-tree.js'

/** Which commits become trees, and of which checkout. */
export interface ArmsRequest extends WorkTreeTools {
  /** A folder of the user's checkout. It is read, never written. */
  readonly checkout: string
  /** Full name of the base commit. */
  readonly base: string
  /** Full name of another candidate than the checkout with its changes, such as base itself in `aa`. */
  readonly head?: string
  /** Folder for the trees; the system's by default. */
  readonly temporary?: string
  /** Paths below the root of the checkout that are no part of the work although git does not ignore them. */
  readonly exclude?: readonly string[]
}

/** Both trees, as long as they are needed. */
export interface PreparedArms {
  readonly arms: ArmPair
  /** Root of the user's checkout, which no command of an arm may lead to. */
  readonly checkout: string
  /** Absent where the candidate is exactly its commit. */
  readonly dirty?: { readonly files: number }
  readonly warnings: readonly Warning[]
  /** Ends what the arms left running, then removes the trees. May be called again. */
  remove(): Promise<void>
}

/** Equally long, because the length of a path moves what follows it in memory. */
const folders: Readonly<Record<ArmName, string>> = { baseline: 'arm-b', candidate: 'arm-c' }

/**
 * Makes base and head as trees outside the checkout, in a folder that goes with this process whatever ends it. The
 * candidate is the checkout's HEAD (of a pull request GitHub's merge commit) with its uncommitted changes.
 *
 * @throws Problem with `arm` set where that tree could not be made; then nothing is left. (usage) where `checkout` is none.
 */
export async function prepareArms(request: ArmsRequest): Promise<PreparedArms> {
  const checkout = await readCheckout(request, request.checkout)
  const folder = await openArmsFolder(request.temporary ?? tmpdir())
  try {
    const baseline = await makeArm(request, checkout, { name: 'baseline', root: folder.path })
    const candidate = await makeArm(request, checkout, { name: 'candidate', root: folder.path })
    const files = candidate.changedFiles
    return {
      arms: { baseline: baseline.arm, candidate: candidate.arm },
      checkout: checkout.directory,
      ...(files === 0 ? {} : { dirty: { files } }),
      warnings: [...baseline.warnings, ...candidate.warnings, ...(files === 0 ? [] : [dirtyWarning(files)])],
      remove: () => folder.remove(),
    }
  } catch (error) {
    await folder.remove()
    throw error
  }
}

interface MadeArm {
  readonly arm: Arm
  readonly changedFiles: number
  readonly warnings: readonly Warning[]
}

async function makeArm(
  request: ArmsRequest,
  checkout: Checkout,
  { name, root }: { readonly name: ArmName; readonly root: string },
): Promise<MadeArm> {
  const directory = join(root, folders[name], basename(checkout.directory))
  const commit = name === 'baseline' ? request.base : (request.head ?? checkout.head)
  const changes = name === 'candidate' && request.head === undefined ? 'take' : 'leave'
  try {
    const exclude = request.exclude ?? []
    const tree = await makeWorkTree(request, { checkout, directory, commit, changes, exclude })
    return { arm: { name, directory, commit }, ...tree }
  } catch (error) {
    throw ofArm(name, error)
  }
}

/** The Problem with the arm it concerns, named in its sentence too; anything else as it is. */
export function ofArm(arm: ArmName, error: unknown): unknown {
  if (!(error instanceof Problem) || error.details.arm !== undefined) return error
  const kind = error.kind === 'store' ? 'measurement' : error.kind
  const { what } = error.details
  return new Problem({ ...error.details, kind, arm, what: what.includes(arm) ? what : `${arm}: ${what}` })
}

function dirtyWarning(files: number): Warning {
  const count = plural(files, 'file')
  return {
    message: `the checkout is dirty: ${count} with uncommitted changes became part of the candidate, so it is not its commit alone`,
  }
}

/** Both arms, baseline first. */
export function eachArm(arms: ArmPair): readonly [Arm, Arm] {
  return [arms[ARMS[0]], arms[ARMS[1]]]
}
