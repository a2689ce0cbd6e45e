/**
 * What the output tells about machine and toolchain. Absent is absent: only non-empty texts and finite numbers are
 * kept. Lenient on purpose, because a user may rewrite these parts of a document and no value depends on them.
 */
export function environmentOf(
  facts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, string | number] =>
        (typeof entry[1] === 'string' && entry[1] !== '') || Number.isFinite(entry[1]),
    ),
  )
}
