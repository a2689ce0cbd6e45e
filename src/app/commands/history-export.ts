import type { Direction, Warning } from '../../core/model/measurement.js'
import { Problem } from '../../core/model/problem.js'
import type { Run } from '../../core/model/run.js'
import { writeBencher } from '../../stores/export/write-bencher.js'
import {
  CUSTOM_TOOLS,
  writeGithubActionBenchmark,
} from '../../stores/export/write-github-action-benchmark.js'
import {
  DATA_PREFIX,
  writeGithubActionBenchmarkHistory,
} from '../../stores/export/write-github-action-benchmark-history.js'
import { writeNeutralHistory } from '../../stores/export/write-neutral-history.js'
import type { Store } from '../../stores/store.js'
import { type Host, write } from '../host.js'
import { renderWarning } from '../render-warning.js'
import { repositoryPage } from '../repository-page.js'
import { allRuns, type ExportLine, oneRun } from './exported-runs.js'

interface Exported {
  readonly text: string
  /** What the format cannot hold. */
  readonly warnings: readonly Warning[]
}

/** `history export`: stored runs in the format of another tool; what it cannot hold is said on standard error. */
export async function historyExport(line: ExportLine, store: Store, host: Host): Promise<number> {
  const { text, warnings } = await exported(line, store, host)
  await write(host.stdout, `${text}\n`)
  if (line.verbosity === 'quiet') return 0
  for (const warning of warnings) host.stderr.write(renderWarning('warning', warning))
  return 0
}

async function exported(line: ExportLine, store: Store, host: Host): Promise<Exported> {
  switch (line.to) {
    case 'neutral': {
      const document = writeNeutralHistory(await allRuns(line, store), { store: store.description })
      return { text: JSON.stringify(document, null, 1), warnings: [] }
    }
    case 'github-action-benchmark': {
      const run = await oneRun(line, store)
      return oneDocument(run, writeGithubActionBenchmark(run, directionOf(run, line)))
    }
    case 'github-action-benchmark-history': {
      const runs = oneBranch(await allRuns(line, store))
      const { document, warnings } = writeGithubActionBenchmarkHistory(runs, await repositoryPage(host))
      return { text: DATA_PREFIX + JSON.stringify(document, null, 2), warnings }
    }
    case 'bencher': {
      const run = await oneRun(line, store)
      return oneDocument(run, writeBencher(run))
    }
  }
}

function oneDocument(
  { id, suite, branch, startedAt }: Run,
  { document, warnings }: { readonly document: unknown; readonly warnings: readonly Warning[] },
): Exported {
  const which = { message: `this is run ${id} of ${suite} on ${branch} of ${startedAt}, without its machine` }
  return { text: JSON.stringify(document, null, 2), warnings: [which, ...warnings] }
}

/** The direction of the file; a run that has both is never split by a guess. */
function directionOf({ id, series }: Run, line: ExportLine): Direction {
  const present = [...new Set(series.map(({ direction }) => direction))]
  const direction = line.direction ?? (present.length === 1 ? present[0] : undefined)
  if (direction !== undefined && present.includes(direction)) return direction
  const tools = present.map((one) => `--direction ${one} (${CUSTOM_TOOLS[one]})`)
  const what =
    direction === undefined
      ? `run ${JSON.stringify(id)} has series of both directions, and github-action-benchmark reads one a file`
      : `run ${JSON.stringify(id)} has no series that is better ${direction}`
  throw new Problem({ kind: 'usage', what, expected: tools.join(' or ') })
}

function oneBranch(runs: readonly Run[]): readonly Run[] {
  const branches = [...new Set(runs.map(({ branch }) => JSON.stringify(branch)))]
  if (branches.length <= 1) return runs
  throw new Problem({
    kind: 'usage',
    what: `the stored runs are of ${branches.length} branches, and the format has no branch`,
    expected: '--branch NAME',
    remedy: `Choose one of ${branches.slice(0, 5).join(', ')}`,
  })
}
