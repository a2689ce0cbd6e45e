import { type Diagnosis, type Finding, findingTitle, tellingFindings } from '../core/model/diagnosis.js'
import { numberText } from '../reports/profile-page/diagnosis-section.js'
import { nameText } from './profile-text.js'

/** A diagnosis for a terminal: each finding, its numbers, the next step, after an empty line; nothing where it tells nothing. */
export function diagnosisText(diagnosis: Diagnosis): string {
  const lines = tellingFindings(diagnosis).flatMap(findingLines)
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`
}

function findingLines({ kind, what, numbers, next, missing = [] }: Finding): readonly string[] {
  return [
    `${findingTitle(kind)}: ${nameText(what)}`,
    ...numbers.map((number) => `  ${numberText(number)}`),
    ...(missing.length === 0 ? [] : [`  missing: ${missing.join(', ')}`]),
    `  next: ${next}`,
  ]
}
