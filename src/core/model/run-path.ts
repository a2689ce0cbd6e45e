import { nameOfPathComponent, pathComponent } from './path-component.js'
import { Problem } from './problem.js'
import type { Run } from './run.js'

/** The part of a run that its path tells. */
export type RunIdentity = Pick<Run, 'id' | 'suite' | 'branch' | 'startedAt' | 'attempt'> & {
  readonly commit: { readonly sha: string }
  readonly environment: { readonly stratum: string }
}

/** What a path tells. A name is undefined where it was too long to be kept whole. */
export interface ParsedRunPath {
  readonly branch: string | undefined
  readonly suite: string | undefined
  readonly stratum: string | undefined
  readonly id: string | undefined
  /** First 12 digits of the commit. */
  readonly sha12: string
  /** ISO 8601 UTC with milliseconds. */
  readonly startedAt: string
  readonly attempt: number
}

const FILE_NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z-([^-/]+)-([^/]+)-([1-9]\d{0,8})\.json$/

/**
 * Where a run is stored, in every store:
 * `runs/<branch>/<suite>/<stratum>/<yyyy>/<mm>/<dd>/<time>-<sha12>-<runid>-<attempt>.json`.
 * File names of one stratum sort by time. Throws a Problem for a `startedAt` or `attempt` that is none.
 */
export function runPath(run: RunIdentity): string {
  const file = runFileName(run)
  const day = [file.slice(0, 4), file.slice(4, 6), file.slice(6, 8)]
  return [runFolder({ ...run, stratum: run.environment.stratum }), ...day, file].join('/')
}

/** The last part of `runPath`. Throws as that does. */
export function runFileName(run: RunIdentity): string {
  const time = utcTime(run)
  if (!Number.isInteger(run.attempt) || run.attempt < 1 || run.attempt > 999_999_999) {
    throw invalid(run, `attempt ${run.attempt}`, 'a whole number from 1')
  }
  const compact = time.replace(/[-:]/g, '')
  return `${compact}-${shortSha(run.commit.sha)}-${pathComponent(run.id)}-${run.attempt}.json`
}

/** The folder of one stratum: `runs/<branch>/<suite>/<stratum>`. */
export function runFolder(of: {
  readonly branch: string
  readonly suite: string
  readonly stratum: string
}): string {
  return ['runs', pathComponent(of.branch), pathComponent(of.suite), pathComponent(of.stratum)].join('/')
}

/** Reads a path that `runPath` wrote; undefined for any other, also for one with `..` in it. */
export function parseRunPath(path: string): ParsedRunPath | undefined {
  const [root, branch, suite, stratum, year, month, day, file, ...rest] = path.split('/')
  if (root !== 'runs' || file === undefined || rest.length > 0) return undefined
  const components = [branch, suite, stratum].filter(
    (part): part is string => part !== undefined && isComponent(part),
  )
  const name = parseRunFileName(file)
  if (components.length !== 3 || name === undefined) return undefined
  if (`${year}-${month}-${day}` !== name.startedAt.slice(0, 10)) return undefined
  const [branchName, suiteName, stratumName] = components.map(nameOfPathComponent)
  return { branch: branchName, suite: suiteName, stratum: stratumName, ...name }
}

/** The part of `parseRunPath` that the file's own name tells; undefined for a file that is no run. */
export function parseRunFileName(
  file: string,
): Pick<ParsedRunPath, 'id' | 'sha12' | 'startedAt' | 'attempt'> | undefined {
  const match = FILE_NAME.exec(file)
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second, sha12 = '', id = '', attempt] = match
  const startedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return { id: nameOfPathComponent(id), sha12, startedAt, attempt: Number(attempt) }
}

function isComponent(part: string): boolean {
  return /^[a-z0-9._%~-]{1,100}$/.test(part) && !part.startsWith('.')
}

function utcTime(run: RunIdentity): string {
  const milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(run.startedAt)
    ? Date.parse(run.startedAt)
    : NaN
  if (Number.isNaN(milliseconds))
    throw invalid(run, `time ${JSON.stringify(run.startedAt)}`, 'ISO 8601 in UTC')
  return new Date(milliseconds).toISOString()
}

/** Twelve digits tell commits apart; a commit that is no hexadecimal name is kept as a component without `-`. */
function shortSha(sha: string): string {
  if (/^[0-9a-f]{7,}$/i.test(sha)) return sha.slice(0, 12).toLowerCase()
  return pathComponent(sha).slice(0, 40).replaceAll('-', '%2d')
}

function invalid(run: RunIdentity, what: string, expected: string): Problem {
  return new Problem({ kind: 'store', what: `run ${JSON.stringify(run.id)} has the ${what}`, expected })
}
