import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { globSync } from 'tinyglobby'
import type { ProfileSubject } from '../../src/core/model/profile-subject.js'
import { chooseFunctions } from '../../src/profiles/choose-profile.js'
import { functionCosts } from '../../src/profiles/function-costs.js'
import { mergeProfiles } from '../../src/profiles/merge-profiles.js'
import type { ProfilePlan } from '../../src/profiles/presets/preset.js'
import { presetFor } from '../../src/profiles/presets/registry.js'
import type { FunctionProfile } from '../../src/profiles/profile.js'
import { readProfile } from '../../src/profiles/profile-stream.js'
import { profileTotal } from '../../src/profiles/profile-total.js'

/** A folder with a program, and one that no shell takes kindly to for its profiles. */
export interface ProfiledProject {
  readonly path: string
  /** Runs a command in the project; throws where it fails. */
  run(line: string): string
  /** The plans that `profile: auto` makes for a command, with an empty folder for what is written. */
  plans(command: PlannedCommand): readonly ProfilePlan[]
  /** Runs one of them as the gate does, and adds up what was written. */
  profile(plan: ProfilePlan): ProfiledRun
  remove(): void
}

export interface PlannedCommand {
  readonly line: string
  readonly parser?: string
  readonly subject?: ProfileSubject
  /** Without quotes in it; the default folder holds blanks and both kinds. */
  readonly plainOut?: 'plain'
}

export interface ProfiledRun {
  /** What the command printed: the reason, where the profile is not of what it should be. */
  readonly output: string
  readonly profile: FunctionProfile
  readonly files: readonly string[]
  /** Name of the function that cost most itself. */
  readonly first: string
  /** Part of the whole, 0 to 1, that functions whose name matches cost themselves. */
  share(name: RegExp): number
}

/** @param env added to the environment of everything that runs in the project */
export function profiledProject(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): ProfiledProject {
  const folder = mkdtempSync(join(tmpdir(), 'noisegate-presets-'))
  const path = join(folder, 'project')
  const outs = { hostile: join(folder, `o'u"t $HOME, %p`), plain: join(folder, `o'u t, %p`) }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  const shell = (line: string, added: Readonly<Record<string, string>> = {}) => {
    const all = { ...process.env, ...env, ...added }
    const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
      cwd: path,
      env: all,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${line}\nexit ${status}\n${stdout}\n${stderr}`)
    return stdout
  }
  let out = outs.hostile
  return {
    path,
    run: shell,
    plans({ line, parser = 'auto', subject = 'time', plainOut }) {
      out = plainOut === undefined ? outs.hostile : outs.plain
      rmSync(out, { recursive: true, force: true })
      mkdirSync(out)
      const command = { run: { kind: 'shell', line }, shell: 'bash', parser } as const
      const plans = presetFor(command)?.plans({ ...command, subject, out }) ?? { reason: 'no preset' }
      if ('reason' in plans) throw new Error(plans.reason)
      return plans
    },
    profile(plan) {
      for (const [name, text] of Object.entries(plan.files)) writeFileSync(join(out, name), text)
      if (plan.run.kind === 'argv') throw new Error('a line became an argv')
      const output = shell(plan.run.line, plan.env)
      if (plan.convert !== undefined) shell(plan.convert, plan.env)
      return { output, ...readRun(out, plan) }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Whether a plan can be carried out here: the gate asks the same. */
export function isPossible({ needs, probe }: ProfilePlan): boolean {
  const runs = (line: string) => spawnSync('bash', ['-c', line], { stdio: 'ignore' }).status === 0
  return needs.every((name) => runs(`command -v ${name}`)) && (probe === undefined || runs(probe))
}

function readRun(out: string, { read, quantity }: ProfilePlan): Omit<ProfiledRun, 'output'> {
  const files = globSync([...read], { cwd: out }).sort()
  const profiles = files.map((file) => {
    const found = readProfile(readFileSync(join(out, file)), 'auto', { file })
    if (found === undefined) throw new Error(`${file} is not recognised`)
    return chooseFunctions(found, quantity, file)
  })
  const profile = mergeProfiles(profiles)
  const costs = functionCosts(profile).toSorted((one, next) => (next.self ?? 0) - (one.self ?? 0))
  return {
    ...{ profile, files, first: costs[0]?.frame.name ?? '' },
    share(name) {
      const found = costs.filter(({ frame }) => name.test(frame.name))
      return found.reduce((sum, { self = 0 }) => sum + self, 0) / profileTotal(profile)
    },
  }
}
