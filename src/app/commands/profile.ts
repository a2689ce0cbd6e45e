import { resolve } from 'node:path'
import type { Warning } from '../../core/model/measurement.js'
import { chooseFunctions, chooseProfile } from '../../profiles/choose-profile.js'
import { profileEvidence } from '../../profiles/classify/activities.js'
import { diagnose } from '../../profiles/classify/diagnose.js'
import type { SideEvidence } from '../../profiles/classify/evidence.js'
import { memoryCurve } from '../../profiles/classify/memory-curve.js'
import { mergeProfiles } from '../../profiles/merge-profiles.js'
import type { Profile } from '../../profiles/profile.js'
import { NO_PROFILE, profileDocument } from '../../profiles/profile-document.js'
import type { ProfileLine } from '../command-line.js'
import { diagnosisText } from '../diagnosis-text.js'
import { expandPaths } from '../expand-paths.js'
import { type Host, write } from '../host.js'
import { singlePage } from '../profile-page/single-page.js'
import { writePage } from '../profile-page/write-page.js'
import { profileText } from '../profile-text.js'
import { readEvidence } from '../read-evidence.js'
import { readProfileFile } from '../read-profile-file.js'
import { renderWarning } from '../render-warning.js'

/** Said where there is no finding: silence would look like a failure. */
const NOTHING_FOUND = 'nothing conspicuous in what was measured'

/** `noisegate profile`: the functions of one profile, or of the processes of one program together, or what a program used. */
export async function profileCommand(line: ProfileLine, host: Host): Promise<number> {
  if (line.files.length === 0) return showUsage(line, host)
  const { profile, warnings } = await readMerged(line, host)
  if (line.verbosity !== 'quiet')
    for (const warning of warnings) host.stderr.write(renderWarning('warning', warning))
  const diagnosis = diagnose({ candidate: await evidenceOf(profile, line, host) })
  const text = line.json
    ? `${JSON.stringify({ ...profileDocument(profile), diagnosis }, null, 2)}\n`
    : profileText(profile, line.top) + diagnosisText(diagnosis)
  await write(host.stdout, text)
  if (line.html !== undefined)
    await writePage(resolve(host.cwd, line.html), singlePage(profile, { warnings, diagnosis }))
  return 0
}

/** What limits a program, by what it used alone. */
async function showUsage({ usage, json }: ProfileLine, { cwd, stdout }: Host): Promise<number> {
  const diagnosis = diagnose({ candidate: await readEvidence(usage, cwd) })
  const found = diagnosisText(diagnosis).trimStart()
  const text = found === '' ? `${NOTHING_FOUND}\n` : found
  await write(stdout, json ? `${JSON.stringify({ ...NO_PROFILE, diagnosis }, null, 2)}\n` : text)
  return 0
}

/** A curve of memory is evidence itself; a profile of time says what functions did. */
async function evidenceOf(profile: Profile, { usage }: ProfileLine, { cwd }: Host): Promise<SideEvidence> {
  const used = await readEvidence(usage, cwd)
  if (profile.kind === 'series') {
    const memory = memoryCurve(profile)
    return { ...used, ...(memory === undefined ? {} : { memory }) }
  }
  const evidence = profileEvidence(profile)
  return { ...used, ...(evidence === undefined ? {} : { profile: evidence }) }
}

async function readMerged({ files, format, quantity }: ProfileLine, { cwd }: Host) {
  const paths = await expandPaths(files, cwd)
  const reads = []
  for (const path of paths) reads.push({ path, read: await readProfileFile(resolve(cwd, path), format) })
  const warnings: Warning[] = reads.flatMap(({ read }) => read.warnings)
  const [only, ...rest] = reads
  const profile: Profile =
    rest.length === 0
      ? chooseProfile(only!.read, quantity, only!.path)
      : mergeProfiles(reads.map(({ path, read }) => chooseFunctions(read, quantity, path)))
  return { profile, warnings }
}
