import { Problem } from '../../core/model/problem.js'

/** Makes the Problem of a line of a profile. */
export type ProblemAtLine = (line: number, what: string, expected?: string) => Problem

export function problemsOf(file: string): ProblemAtLine {
  return (line, what, expected) =>
    new Problem({ kind: 'measurement', what, file, line, ...(expected === undefined ? {} : { expected }) })
}

/** Makes the Problem of a place in a binary profile, which has no lines: the byte stands in the text. */
export function problemAtByte(file: string, offset: number, what: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: `byte ${offset}: ${what}`,
    file,
    remedy: 'Profile again; the file was cut off or something else wrote it',
  })
}
