import { resolve } from 'node:path'
import type { Warning } from '../../core/model/measurement.js'
import { diagnose } from '../../profiles/classify/diagnose.js'
import type { SideEvidence } from '../../profiles/classify/evidence.js'
import { roundsEvidence } from '../../profiles/classify/rounds-evidence.js'
import { type ComparedProfiles, compareProfiles } from '../../profiles/diff/compare-profiles.js'
import type { ProfileDifference } from '../../profiles/diff/difference.js'
import { type FunctionCallers, projectCallers } from '../../profiles/diff/project-callers.js'
import type { FunctionProfile } from '../../profiles/profile.js'
import { projectFrames } from '../../profiles/project-frames.js'
import type { ExplainLine } from '../command-line.js'
import { diagnosisText } from '../diagnosis-text.js'
import { explainText } from '../explain-text.js'
import { type Host, write } from '../host.js'
import { comparisonPage } from '../profile-page/comparison-page.js'
import { writePage } from '../profile-page/write-page.js'
import { readEvidence } from '../read-evidence.js'
import { readProfileRounds } from '../read-profile-rounds.js'
import { renderWarning } from '../render-warning.js'

/** `noisegate explain`: profiles of two versions compared, functions ranked by what they changed. */
export async function explainCommand(line: ExplainLine, host: Host): Promise<number> {
  const baseline = await readProfileRounds('baseline', line, host.cwd)
  const candidate = await readProfileRounds('candidate', line, host.cwd)
  const options = line.change === undefined ? {} : { measuredChange: line.change }
  const compared = compareProfiles({ rounds: baseline.rounds }, { rounds: candidate.rounds }, options)
  const { difference } = compared
  const warnings = [
    ...baseline.warnings,
    ...candidate.warnings,
    ...difference.warnings,
    ...sameWork(difference),
  ]
  const whole: ProfileDifference = { ...difference, warnings }
  const diagnosis = diagnose({
    baseline: await evidenceOf(baseline.rounds, compared.scales.totals.baseline, line.baselineUsage, host),
    candidate: await evidenceOf(candidate.rounds, compared.scales.totals.candidate, line.usage, host),
  })
  if (line.verbosity !== 'quiet')
    for (const warning of warnings) host.stderr.write(renderWarning('warning', warning))
  const text = line.json
    ? `${JSON.stringify({ ...whole, diagnosis }, null, 2)}\n`
    : explainText(whole, line.top) + diagnosisText(diagnosis)
  await write(host.stdout, text)
  if (line.html !== undefined)
    await writePage(
      resolve(host.cwd, line.html),
      comparisonPage(
        { ...compared, difference: whole },
        { diagnosis, callers: callersBelow(compared, host.cwd) },
      ),
    )
  return 0
}

/** A checkout in which somebody asks is the project; of profiles made elsewhere nothing stands below it. */
function callersBelow({ tree, scales }: ComparedProfiles, folder: string): FunctionCallers {
  return tree === undefined ? new Map() : projectCallers(tree, scales, projectFrames(folder))
}

/** What a profile of time by itself cannot tell. */
function sameWork({ basis, unit }: ProfileDifference): readonly Warning[] {
  if (basis.kind !== 'round' || (unit !== 's' && unit !== 'samples')) return []
  const message =
    'each profile is taken to have done the same work; give the measured change with --change where it has not'
  return [{ message }]
}

async function evidenceOf(
  rounds: readonly FunctionProfile[],
  total: number,
  usage: readonly string[],
  { cwd }: Host,
): Promise<SideEvidence> {
  const profile = roundsEvidence(rounds, total)
  return { ...(await readEvidence(usage, cwd)), ...(profile === undefined ? {} : { profile }) }
}
