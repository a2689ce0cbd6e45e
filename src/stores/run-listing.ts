import { nameOfPathComponent, pathComponent } from '../core/model/path-component.js'
import type { Run } from '../core/model/run.js'
import { parseRunFileName, runFolder } from '../core/model/run-path.js'
import type { RunQuery, RunRef, Store } from './store.js'

/** What a store must tell for its runs to be found: folders by name, files by path. */
export interface RunFiles {
  /** Names in a folder, in any order; empty when it does not exist. */
  list(folder: string): Promise<readonly string[]>
  read(refs: readonly RunRef[]): Promise<readonly Run[]>
}

type Latest = Parameters<Store['latest']>[0]

/** Names of runs, newest first. Lists the day folders it needs and no more. */
export async function latestRuns(files: RunFiles, query: Latest): Promise<readonly RunRef[]> {
  const found: RunRef[] = []
  const before = query.after === undefined ? undefined : fileName(query.after.path)
  if (query.limit < 1) return found
  let listed = 0
  let waiting: string[] = []
  for await (const day of daysNewestFirst(files, runFolder(query), before)) {
    waiting.push(day)
    if (waiting.length < daysAtOnce(found.length, listed, query.limit)) continue
    listed += waiting.length
    found.push(...(await runsOf(files, waiting, before)))
    waiting = []
    if (found.length >= query.limit) return found.slice(0, query.limit)
  }
  found.push(...(await runsOf(files, waiting, before)))
  return found.slice(0, query.limit)
}

/** As many days as will do where they hold as many runs as those before: one listing after the other is mostly waiting. */
function daysAtOnce(found: number, listed: number, limit: number): number {
  return found === 0 ? 1 : Math.min(MOST_AT_ONCE, Math.ceil(((limit - found) * listed) / found))
}

/** Listings that wait for each other's answers no longer; a whole history is asked for in portions. */
const MOST_AT_ONCE = 32

/** Runs of some days, newest first, those before a run file only. */
async function runsOf(
  files: RunFiles,
  days: readonly string[],
  before: string | undefined,
): Promise<readonly RunRef[]> {
  const lists = await Promise.all(days.map((day) => files.list(day)))
  return days.flatMap((day, index) => {
    const names = (lists[index] ?? []).filter((name) => parseRunFileName(name) !== undefined)
    const wanted = before === undefined ? names : names.filter((name) => name < before)
    return newestFirst(wanted).map((name) => ({ path: `${day}/${name}` }))
  })
}

/** Strata of a branch and suite that hold a run, sorted. */
export async function strataOf(
  files: RunFiles,
  query: Omit<RunQuery, 'stratum'>,
): Promise<readonly string[]> {
  const folder = ['runs', pathComponent(query.branch), pathComponent(query.suite)].join('/')
  const found: string[] = []
  for (const component of await files.list(folder)) {
    const newest = await newestIn(files, `${folder}/${component}`)
    if (newest === undefined) continue
    found.push(nameOfPathComponent(component) ?? (await documentOf(files, newest)).environment.stratum)
  }
  return found.sort()
}

/** Every (branch, suite) that holds a run, sorted; of one branch where given. */
export async function suitesOf(
  files: RunFiles,
  branch?: string,
): Promise<readonly { branch: string; suite: string }[]> {
  const branches = branch === undefined ? await files.list('runs') : [pathComponent(branch)]
  const found: { branch: string; suite: string }[] = []
  for (const branchComponent of branches) {
    for (const suiteComponent of await files.list(`runs/${branchComponent}`)) {
      const pair = await branchAndSuite(files, branchComponent, suiteComponent)
      if (pair !== undefined) found.push(pair)
    }
  }
  return found.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
}

async function branchAndSuite(files: RunFiles, branchComponent: string, suiteComponent: string) {
  const folder = `runs/${branchComponent}/${suiteComponent}`
  for (const stratum of await files.list(folder)) {
    const newest = await newestIn(files, `${folder}/${stratum}`)
    if (newest === undefined) continue
    const branch = nameOfPathComponent(branchComponent)
    const suite = nameOfPathComponent(suiteComponent)
    if (branch !== undefined && suite !== undefined) return { branch, suite }
    const run = await documentOf(files, newest)
    return { branch: run.branch, suite: run.suite }
  }
  return undefined
}

async function newestIn(files: RunFiles, folder: string): Promise<RunRef | undefined> {
  for await (const day of daysNewestFirst(files, folder)) {
    const names = (await files.list(day)).filter((name) => parseRunFileName(name) !== undefined)
    const newest = newestFirst(names)[0]
    if (newest !== undefined) return { path: `${day}/${newest}` }
  }
  return undefined
}

/** Only the document tells a name that was too long for its folder. */
async function documentOf(files: RunFiles, ref: RunRef): Promise<Run> {
  const [run] = await files.read([ref])
  return run as Run
}

/** Day folders of a stratum, newest first, none later than the run file `before`. */
async function* daysNewestFirst(files: RunFiles, folder: string, before = '9'): AsyncGenerator<string> {
  for (const year of newestFirst(await folders(files, folder, /^\d{4}$/))) {
    if (year > before.slice(0, 4)) continue
    for (const month of newestFirst(await folders(files, `${folder}/${year}`, /^\d\d$/))) {
      if (year + month > before.slice(0, 6)) continue
      for (const day of newestFirst(await folders(files, `${folder}/${year}/${month}`, /^\d\d$/))) {
        if (year + month + day <= before.slice(0, 8)) yield `${folder}/${year}/${month}/${day}`
      }
    }
  }
}

async function folders(files: RunFiles, folder: string, pattern: RegExp): Promise<readonly string[]> {
  return (await files.list(folder)).filter((name) => pattern.test(name))
}

function newestFirst(names: readonly string[]): readonly string[] {
  return [...names].sort((one, other) => (one < other ? 1 : -1))
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function sortKey(pair: { readonly branch: string; readonly suite: string }): string {
  return `${pair.branch}\0${pair.suite}`
}
