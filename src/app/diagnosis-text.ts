import { type Diagnosis, tellingFindings } from '../core/model/diagnosis.js'
import { findingLines } from '../reports/shared/finding-lines.js'
import { findingWords } from '../reports/shared/finding-words.js'
import { TERMINAL_INLINE } from '../reports/shared/inline-style.js'

/** A diagnosis for a terminal: each finding, its numbers, the next step, after an empty line; nothing where it tells nothing. */
export function diagnosisText(diagnosis: Diagnosis): string {
  const lines = tellingFindings(diagnosis).flatMap((finding) =>
    findingLines(findingWords(finding, TERMINAL_INLINE)),
  )
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`
}
