import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { noise } from './noise.mjs'

/** Four runs a day, the newest before the checkout's commits: a busy repository's default branch. */
const NEWEST = Date.parse('2026-02-28T18:00:00Z')
const APART = 6 * 3_600_000

/** More than a window reads (50 runs and 10 to spare), so that whatever is read is a file of its own. */
const OWN_FILES = 120

/** Runs of unchanged code spread this much around their level. */
const SPREAD = 0.01

/** One series in twenty changed its level once, this many runs before whichever run is looked at. */
const STEPPED = 20
const RUNS_SINCE_STEP = 30

/** One series in ten has another verdict than unchanged, which is not stored. */
const UNCERTAIN = 10

/**
 * One run of the command, measured and recorded by the command line itself: what the generated history repeats, so that
 * names, machine and format are the real ones.
 */
export function recordedTemplate({ product, node, checkout, command, suite }) {
  const store = mkdtempSync(join(checkout, '..', 'template-'))
  try {
    const argv = [
      product.cli,
      'run',
      '--quiet',
      '--record',
      '--suite',
      suite,
      '--store',
      store,
      '--',
      ...command,
    ]
    execFileSync(node, argv, { cwd: checkout, stdio: ['ignore', 'ignore', 'inherit'] })
    const file = readdirSync(store, { recursive: true }).find((name) => String(name).endsWith('.json'))
    return { ...JSON.parse(readFileSync(join(store, String(file)), 'utf8')), branch: 'main' }
  } finally {
    rmSync(store, { recursive: true, force: true })
  }
}

/** Run `index` of `count`, oldest first: the template with its own time, commit, values and verdicts. */
export function historyRun(template, index, count) {
  const id = (at) => `${9_000_000_000 + at}`
  const startedAt = new Date(NEWEST - (count - 1 - index) * APART).toISOString()
  const level = (values, series) => values.map((value) => value * (1 + SPREAD * noise(index, series)))
  return {
    ...template,
    ...{ id: id(index), startedAt, trigger: 'push' },
    commit: { sha: (index + 1).toString(16).padStart(40, 'a'), ref: 'refs/heads/main', time: startedAt },
    series: template.series.map((series, at) => ({
      ...series,
      rounds: series.rounds.map((values) => level(values, at)),
    })),
    verdicts: template.series
      .filter((_, at) => (at + index) % UNCERTAIN === 0)
      .map(({ benchmark, parameters, metric }, at) => ({
        ...{ benchmark, parameters, metric, verdict: 'inconclusive', change: SPREAD * noise(index, at, 1) },
      })),
    steps: template.series
      .filter((_, at) => at % STEPPED === 0 && index >= RUNS_SINCE_STEP)
      .map(({ benchmark, parameters, metric }) => ({
        ...{ benchmark, parameters, metric, run: id(index - RUNS_SINCE_STEP), change: 0.06, pValue: 0.0005 },
      })),
  }
}

/**
 * Writes a directory store of `count` runs with the project's own paths and documents. Runs that no window reaches may be
 * hard links to one file of the same size (`shared: 'beyond-window'`): 2,000 x 1,000 would be half a gigabyte otherwise.
 */
export async function writeDirectoryHistory(product, { root, template, count, shared = 'none' }) {
  const [{ runPath }, { writeRun }] = await Promise.all([
    product.load('core/model/run-path.js'),
    product.load('stores/run-document.js'),
  ])
  const linked = shared === 'beyond-window' ? Math.max(0, count - OWN_FILES) : 0
  let source
  for (let index = 0; index < count; index++) {
    const run = historyRun(template, index, count)
    const path = join(root, runPath(run))
    mkdirSync(dirname(path), { recursive: true })
    if (index < linked && source !== undefined) linkSync(source, path)
    else writeFileSync(path, await writeRun(run))
    source ??= path
  }
  return { linked: Math.max(0, linked - 1) }
}
