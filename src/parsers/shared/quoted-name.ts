// Longer names are generated or hostile; a message stays readable and its position tells the rest.
const LONGEST = 120

/** A name from the output for a message: quoted, on one line, cut. */
export function quotedName(name: string): string {
  return JSON.stringify(name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name)
}
