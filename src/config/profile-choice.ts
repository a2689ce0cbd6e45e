import { PROFILE_PRESET_NAMES, type ProfilePresetName } from '../core/model/profile-preset-name.js'
import type { ProfileChoice } from './config.js'
import { nearest } from './nearest.js'
import { quote } from './quote.js'

/** Where a profiling command finds the folder that it writes into. */
export const OUT_MARK = '{out}'

const WORDS = ['auto', 'off', ...PROFILE_PRESET_NAMES] as const

/** What is accepted, for messages. */
export const PROFILE_FORM = `${WORDS.join(', ')}, or a command that writes its profile into the folder ${OUT_MARK}`

/** What is wrong with the text, without a position. */
export interface ProfileRefusal {
  readonly what: string
  readonly expected: string
  readonly remedy?: string
}

/** The text of `profile` as a choice: one of the words, or a command, which must say where its profile goes. */
export function readProfileChoice(text: string, label: string): ProfileChoice | ProfileRefusal {
  const word = text.trim()
  if (word === 'auto' || word === 'off') return { kind: word }
  if ((PROFILE_PRESET_NAMES as readonly string[]).includes(word))
    return { kind: 'preset', name: word as ProfilePresetName }
  if (text.includes(OUT_MARK)) return { kind: 'command', line: text }
  const likely = nearest(word, WORDS)
  return {
    what: `${label} is ${quote(text)}`,
    expected: PROFILE_FORM,
    ...(likely === undefined ? {} : { remedy: `did you mean ${likely}?` }),
  }
}
