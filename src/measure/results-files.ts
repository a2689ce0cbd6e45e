import { lstatSync, readFileSync, realpathSync, rmSync, type Stats, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { Problem } from '../core/model/problem.js'
import type { RoundOutput } from './measured-suite.js'

/** What a suite's `results` means: a file, a glob or a directory below its working directory. */
export interface ResultsPlace {
  readonly suite: string
  readonly results: string
  readonly workingDirectory: string
}

/** Paths relative to the working directory, with `/`, that version control keeps. */
export type TrackedFiles = () => Promise<ReadonlySet<string>>

export interface ReadOptions {
  /** Counts from 1, for messages. */
  readonly round: number
  /** When the round began, milliseconds since the epoch. */
  readonly startedAtMs: number
  /** All files together, 256 MiB by default; more does not fit beside its own parsed form. */
  readonly maxBytes?: number
}

/** Some file systems (FAT, HFS+, network) keep times to two seconds. */
const timestampSlackMs = 2_000

/** Pictures and pages of an HTML report beside the numbers (Criterion, JMH); no parser reads them. */
const reportPages = /\.(?:html?|svg|png|css|js)$/i

/**
 * Refuses `results` that can leave the working directory or would name all of it.
 *
 * @throws Problem (usage).
 */
export function assertResultsInside({ results, suite }: ResultsPlace): void {
  const segments = results.split(/[/\\]/)
  const outside = isAbsolute(results) || /^[a-z]:/i.test(results) || segments.includes('..')
  const everything = segments.every((segment) => segment === '' || segment === '.')
  if (!outside && !everything && !results.startsWith('!')) return
  throw refused(suite, results, 'a file, a glob or a directory below the working directory, without `..`')
}

/**
 * Deletes what `results` matches, so that a stale file is never read: the file, each file of the glob, each file inside
 * the directory (folders stay; Criterion loses its own last comparison, which Noisegate does not use).
 *
 * @throws Problem (usage) where a match is outside the working directory (by a symbolic link), inside `.git`, or tracked:
 *   then nothing was deleted.
 */
export async function removeStaleResults(place: ResultsPlace, trackedFiles: TrackedFiles): Promise<void> {
  const { paths } = await found(place)
  if (paths.length === 0) return
  const tracked = await trackedFiles()
  const kept = paths.find((path) => tracked.has(path))
  if (kept !== undefined) {
    throw new Problem({
      kind: 'usage',
      what: `suite \`${place.suite}\`: \`results: ${place.results}\` matches ${kept}, which is tracked by git; results are deleted before each round`,
      remedy: 'Name only files that the command writes',
    })
  }
  for (const path of paths) rmSync(join(place.workingDirectory, path), { force: true })
}

/**
 * The files that a round wrote, sorted by path (relative to the working directory, with `/`).
 *
 * @throws Problem (measurement): nothing there, all empty, older than the round, or more than `maxBytes`. Four messages.
 */
export async function readResults(place: ResultsPlace, options: ReadOptions): Promise<RoundOutput['files']> {
  const { paths, directory } = await found(place)
  const wanted = directory ? paths.filter((path) => !reportPages.test(path)) : paths
  const fail = (what: string, remedy: string): Problem =>
    new Problem({
      kind: 'measurement',
      what: `suite \`${place.suite}\`, round ${options.round}: the command ${what}`,
      expected: `\`${place.results}\` in ${place.workingDirectory}`,
      remedy,
    })
  if (wanted.length === 0)
    throw fail('wrote no results', 'Check the path, or that the command writes this file')
  const sized = wanted.map((path) => ({ path, ...measured(place, path) }))
  const stale = sized.find((file) => file.changedAtMs < options.startedAtMs - timestampSlackMs)
  if (stale !== undefined) {
    throw fail(
      `left stale results: ${stale.path} was last changed at ${new Date(stale.changedAtMs).toISOString()}, before the round began`,
      'Let the command write its results anew instead of restoring them',
    )
  }
  if (sized.every((file) => file.size === 0)) {
    throw fail(`wrote empty results: ${sized[0]!.path} holds 0 bytes`, 'See the log for what stopped it')
  }
  const maxBytes = options.maxBytes ?? 256 * 1024 * 1024
  const total = sized.reduce((sum, file) => sum + file.size, 0)
  if (total > maxBytes) {
    throw fail(`wrote ${total} bytes of results, more than ${maxBytes}`, 'Name fewer files, or raw data less')
  }
  return wanted.map((path) => ({ path, bytes: readFileSync(join(place.workingDirectory, path)) }))
}

interface Found {
  readonly paths: readonly string[]
  readonly directory: boolean
}

async function found(place: ResultsPlace): Promise<Found> {
  assertResultsInside(place)
  const pattern = normalised(place.results)
  const stat = lstat(join(place.workingDirectory, pattern))
  const isLink = stat?.isSymbolicLink() === true
  if (isLink) assertInside(place, pattern)
  // A name that exists is that file, even where it holds characters of a glob.
  const target = isLink ? statSync(join(place.workingDirectory, pattern), { throwIfNoEntry: false }) : stat
  if (target?.isFile()) return { paths: checked(place, [pattern]), directory: false }
  const directory = target?.isDirectory() === true
  const { glob, escapePath } = await import('tinyglobby')
  const paths = await glob(directory ? `${escapePath(pattern)}/**` : pattern, {
    cwd: place.workingDirectory,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return { paths: checked(place, paths.map(slashed)), directory }
}

function checked(place: ResultsPlace, paths: readonly string[]): readonly string[] {
  for (const path of paths) assertInside(place, path)
  return paths.toSorted((one, other) => (one < other ? -1 : 1))
}

function assertInside(place: ResultsPlace, path: string): void {
  const root = realpathSync(place.workingDirectory)
  const full = resolve(place.workingDirectory, path)
  // The folder is resolved apart, because the file may be a link to nothing.
  const folder = relative(root, realpathSync(dirname(full)))
  const target = realpath(full)
  const names = [folder, target === undefined ? '' : relative(root, target)]
  const escapes = names.some((name) => name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name))
  if (!escapes && !names.some((name) => name.split(sep).includes('.git'))) return
  throw refused(
    place.suite,
    place.results,
    `matches below the working directory; ${path} is ${escapes ? 'outside it' : 'part of the git folder'}`,
  )
}

function refused(suite: string, results: string, expected: string): Problem {
  return new Problem({
    kind: 'usage',
    what: `suite \`${suite}\`: \`results: ${results}\` is refused, because results are deleted before each round`,
    expected,
  })
}

function measured(place: ResultsPlace, path: string): { size: number; changedAtMs: number } {
  const { size, mtimeMs } = statSync(join(place.workingDirectory, path))
  return { size, changedAtMs: mtimeMs }
}

function normalised(results: string): string {
  return slashed(results)
    .replace(/^(?:\.\/+)+/, '')
    .replace(/\/+$/, '')
}

function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}

function lstat(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

function realpath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
