import { Problem, type ProblemDetails } from '../core/model/problem.js'

/** One finding in a configuration, an input or an argument; `kind` is always `usage`. */
export type Finding = Omit<ProblemDetails, 'kind' | 'evidence' | 'cause'>

/** More than this says that something is wrong at large, and a log should not hold megabytes of it. */
const MOST_LISTED = 50

/** Everything wrong with a configuration at once, so that a user corrects it once. Exit code 2. */
export class ConfigProblem extends Problem {
  /** Never empty, in reading order. */
  readonly findings: readonly Finding[]

  /** @param subject What is wrong, for the first line when there are several: `.github/noisegate.yml`. */
  constructor(subject: string, findings: readonly Finding[]) {
    super(summarise(subject, findings))
    this.name = 'ConfigProblem'
    this.findings = findings
  }
}

/** The message of one finding, `file:line:column: what; expected ...; remedy`. */
export function describeFinding(finding: Finding): string {
  return new Problem({ ...finding, kind: 'usage' }).message
}

function summarise(subject: string, findings: readonly Finding[]): ProblemDetails {
  const only = findings.length === 1 ? findings[0] : undefined
  if (only !== undefined) return { ...only, kind: 'usage' }
  const listed = findings.slice(0, MOST_LISTED).map(describeFinding)
  const unlisted = findings.length - listed.length
  if (unlisted > 0) listed.push(`and ${unlisted} more`)
  const errors = `${findings.length} errors`
  return {
    kind: 'usage',
    // The position before it names the file already, where that is what is wrong.
    what: findings[0]?.file === subject ? errors : `${errors} in ${subject}`,
    ...(findings[0]?.file === undefined ? {} : { file: findings[0].file }),
    evidence: listed.join('\n'),
  }
}
