import { existsSync } from 'node:fs'
import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import type { ArmSession, ArmSessions } from './arm-session.js'
import { leadsInto } from './path-mention.js'
import { sharedBuildFolders } from './shared-installs/build-folders.js'
import { linkedPackages } from './shared-installs/linked-packages.js'
import { isPython, sharedPython } from './shared-installs/python-installs.js'
import type { ArmPlace, SharedInstall } from './shared-installs/shared-place.js'
import type { MeasurableSuite } from './suite-session.js'

/**
 * Makes sure, as far as can be seen, that an arm runs nothing of the user's checkout or of the other arm: Python's installs, build folders of Cargo and Go, linked packages, a virtual environment of the job.
 * To be called after `setup`. Gives back what could not be looked at.
 *
 * @throws Problem (measurement) naming what is shared, where, and what to do.
 */
export async function assertNothingShared(
  arms: ArmSessions['arms'],
  checkout: string,
): Promise<readonly Warning[]> {
  const warnings: Warning[] = []
  for (const [own, other] of [
    [arms.baseline, arms.candidate],
    [arms.candidate, arms.baseline],
  ] as const) {
    const place = placeOf(own, other, checkout)
    const python = isPython(place) ? await sharedPython(place) : { shared: [], warnings: [] }
    const shared = [
      ...python.shared,
      ...sharedBuildFolders(place),
      ...linkedPackages(place),
      ...lostEnvironment(place),
    ]
    const [first] = shared
    if (first !== undefined) throw sharedProblem(place, first, shared.length - 1)
    warnings.push(...python.warnings)
  }
  return warnings
}

/**
 * Refuses an absolute path of the user's checkout in what the suite says, before anything of it runs.
 *
 * @throws Problem (usage).
 */
export function assertNoPathOfCheckout(suite: MeasurableSuite, checkout: string): void {
  const run = suite.run.kind === 'shell' ? suite.run.line : suite.run.argv.join('\n')
  const said = [
    ['run', run],
    ['setup', suite.setup ?? ''],
    ...Object.entries(suite.env).map(([name, value]) => [`env.${name}`, value] as const),
  ] as const
  const found = said.find(([, text]) => leadsInto(text, checkout))
  if (found === undefined) return
  throw new Problem({
    kind: 'usage',
    what: `suite \`${suite.name}\`: \`${found[0]}\` names ${checkout}, the checkout itself, so base and head would run the same code`,
    remedy: "Use a relative path, or $GITHUB_WORKSPACE, which is each tree's own in its commands",
  })
}

function placeOf(own: ArmSession, other: ArmSession, checkout: string): ArmPlace {
  return { arm: own.arm, other: other.arm, checkout, session: own.with({ padding: 0 }) }
}

/** An activated environment of the checkout is renamed with everything else; without one in the arm another runs. */
function lostEnvironment({ arm, session }: ArmPlace): readonly SharedInstall[] {
  const folder = session.env.VIRTUAL_ENV
  if (folder === undefined || !leadsInto(folder, arm.directory) || existsSync(folder)) return []
  return [
    {
      what: `no environment of its own: the job has activated one in the checkout, and ${folder} does not exist`,
      remedy: 'Make it in `setup`, or activate none before Noisegate runs',
    },
  ]
}

function sharedProblem({ arm, session }: ArmPlace, found: SharedInstall, others: number): Problem {
  const more = others === 0 ? '' : ` (and ${others} more)`
  return new Problem({
    kind: 'measurement',
    what: `suite \`${session.suite.name}\`: the ${arm.name} would run ${found.what}${more}; measured like this, base and head are the same code`,
    remedy: found.remedy,
  })
}
