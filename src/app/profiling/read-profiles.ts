import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import type { Warning } from '../../core/model/measurement.js'
import { Problem } from '../../core/model/problem.js'
import { normaliseFrame } from '../../profiles/align/normalise-frame.js'
import { chooseFunctions } from '../../profiles/choose-profile.js'
import { frameIdentity } from '../../profiles/frame.js'
import { mergeProfiles } from '../../profiles/merge-profiles.js'
import type { FunctionProfile, StackProfile } from '../../profiles/profile.js'
import { profileTotal } from '../../profiles/profile-total.js'
import { relativeFrame, relativeFrames } from '../../profiles/relative-frames.js'
import { projectFrames, workStacks } from '../../profiles/work-stacks.js'
import { recognisedProfile } from '../read-profile-file.js'

export interface ProfilePlace {
  /** Folder that the profiler wrote into. */
  readonly out: string
  /** Globs below it. */
  readonly read: readonly string[]
  readonly quantity?: string
  /** Root of the arm: paths below it are shown relative to it. */
  readonly root: string
}

/** What one profiled round of an arm left. */
export interface RoundProfile {
  readonly whole: FunctionProfile
  /** The part that the project's own functions did; absent where paths do not tell. */
  readonly work?: FunctionProfile
  /** Identities, as in `whole`, of the project's own functions; empty where paths do not tell. */
  readonly project: ReadonlySet<string>
  readonly warnings: readonly Warning[]
}

/**
 * Reads what a profiler left: one file a process, added up. What is no profile, such as a recording that was converted, is
 * deleted, because the folder is to be uploaded.
 * @throws Problem (measurement) where there is no profile, none can be read, or they hold no samples
 */
export async function readProfiles(place: ProfilePlace): Promise<RoundProfile> {
  const { out, read, root } = place
  const paths = (await glob([...read], { cwd: out, dot: true })).sort()
  if (paths.length === 0)
    throw new Problem({
      kind: 'measurement',
      what: 'the profiler left no profile',
      expected: `files that match ${read.join(' or ')} in the folder {out}`,
      remedy: 'Run the command as it stands in the log and look at what it says',
    })
  const { profiles, warnings } = await readEach(place, paths)
  await removeOthers(out, paths)
  const work = workOf(profiles, root)
  const whole = sampled(profiles, root)
  return { whole, ...(work === undefined ? {} : { work }), project: projectOf(profiles, root), warnings }
}

/** One process that ended before it was sampled, or that was killed while it wrote, does not take the others' profiles away. */
async function readEach(
  { out, quantity }: ProfilePlace,
  paths: readonly string[],
): Promise<{ readonly profiles: readonly FunctionProfile[]; readonly warnings: readonly Warning[] }> {
  const profiles: FunctionProfile[] = []
  const warnings: Warning[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    try {
      const found = await recognisedProfile(join(out, path), 'auto')
      // A recording that the command itself converted lies beside what it became.
      if (found === undefined) continue
      profiles.push(chooseFunctions(found, quantity, path))
      warnings.push(...found.warnings)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error)
    }
  }
  if (profiles.length === 0) throw problems[0] ?? unrecognised(out)
  const unread = problems.map(({ message }) => ({ message: `a process is not in the profile: ${message}` }))
  return { profiles, warnings: [...warnings, ...unread] }
}

function unrecognised(out: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'no profile format recognises what the profiler left',
    file: out,
    expected: 'a profile; docs/profiling.md lists what is read',
  })
}

function sampled(profiles: readonly FunctionProfile[], root: string): FunctionProfile {
  const merged = mergeProfiles(profiles.map((profile) => relativeFrames(profile, root)))
  if (profileTotal(merged) > 0) return merged
  throw new Problem({
    kind: 'measurement',
    what: 'the profile holds no samples',
    remedy: 'Let the benchmark run longer, so that a sampling profiler sees it',
  })
}

/** Processes without the project's functions, such as npm's own, are no part of the work. */
function workOf(profiles: readonly FunctionProfile[], root: string): FunctionProfile | undefined {
  const isProject = projectFrames(root)
  const stacks = profiles.filter((profile): profile is StackProfile => profile.kind === 'stacks')
  if (stacks.length < profiles.length) return undefined
  const work = stacks.flatMap((profile) => workStacks(profile, isProject) ?? [])
  return work.length === 0 ? undefined : mergeProfiles(work.map((profile) => relativeFrames(profile, root)))
}

/** Found by the paths of the profiles: once they are relative and normalised, a dependency may look like the project. */
function projectOf(profiles: readonly FunctionProfile[], root: string): ReadonlySet<string> {
  const isProject = projectFrames(root)
  const stacks = profiles.filter((profile) => profile.kind === 'stacks')
  return new Set(
    stacks
      .flatMap(({ tree }) => tree.frames.filter(isProject))
      .map((frame) => frameIdentity(normaliseFrame(relativeFrame(frame, root)))),
  )
}

async function removeOthers(out: string, kept: readonly string[]): Promise<void> {
  const all = await glob('**/*', { cwd: out, dot: true })
  for (const path of all) if (!kept.includes(path)) await rm(join(out, path), { force: true })
}
