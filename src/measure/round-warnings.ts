import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'

/** Warnings of rounds, each said once with the number of rounds it stands for; the first names its round. */
export function roundWarnings(warnings: readonly Warning[]): readonly Warning[] {
  const groups = new Map<string, { readonly first: Warning; count: number }>()
  for (const warning of warnings) {
    const key = warning.message.replace(/(?:warm-up round|round \d+ of \d+)/, '')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: warning, count: 1 })
    else group.count++
  }
  return [...groups.values()].map(({ first, count }) =>
    count === 1
      ? first
      : { ...first, message: `${first.message} (and so in ${plural(count - 1, 'more round')})` },
  )
}
