import type { Policy } from '../../core/model/policy.js'

/** A renamed benchmark is selected by both of its names: each arm knows one of them. */
export function withOldNames(
  names: readonly string[],
  { renamed }: Pick<Policy, 'renamed'>,
): readonly string[] {
  const before = Object.entries(renamed).flatMap(([old, today]) => (names.includes(today) ? [old] : []))
  return [...names, ...before]
}
