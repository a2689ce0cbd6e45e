import { withImportedSteps } from '../../core/decide/imported-steps.js'
import { seriesHistories } from '../../core/decide/series-history.js'
import { chooseWindow } from '../../core/model/choose-window.js'
import { matchesGlob } from '../../core/model/name-glob.js'
import type { GroupHistory } from '../../core/model/series-history.js'
import { renderHistory } from '../../reports/history-terminal.js'
import type { Store } from '../../stores/store.js'
import type { HistoryLine } from '../command-line.js'
import { type Host, write } from '../host.js'
import { readPolicy } from '../read-policy.js'
import { type NamedCommit, readNamedCommit, referenceRuns } from '../reference-runs.js'
import { type StoredGroup, storedRuns } from './stored-runs.js'

type SeriesLine = Extract<HistoryLine, { action: 'series' }>

/**
 * `history show`: every series with its newest values, its steps, and what it drifted since a reference; what counts as a
 * step is the configuration's threshold.
 */
export async function historySeries(line: SeriesLine, store: Store, host: Host): Promise<number> {
  const against = line.against === undefined ? undefined : await readNamedCommit(line.against, host)
  const { threshold } = (await readPolicy(line.inputs, host)).policy.gate
  const groups: GroupHistory[] = []
  for (const group of await storedRuns(store, line, line.limit)) {
    groups.push(await groupHistory(group, line, { store, against, threshold }))
  }
  const shown = groups.filter(({ series }) => series.length > 0)
  if (line.json) await write(host.stdout, `${JSON.stringify(shown, null, 2)}\n`)
  else if (shown.length > 0) await write(host.stdout, renderHistory(shown))
  else
    await write(host.stdout, `no such runs in ${store.description}; \`noisegate run --record\` stores one\n`)
  return 0
}

interface Sources {
  readonly store: Store
  readonly against: NamedCommit | undefined
  /** Smallest relative change that counts. */
  readonly threshold: number
}

async function groupHistory(
  { refs, ...group }: StoredGroup,
  { benchmark }: SeriesLine,
  { store, against, threshold }: Sources,
): Promise<GroupHistory> {
  const counted = chooseWindow(await store.read(refs), { limit: refs.length })
  const runs = withImportedSteps(counted.runs, threshold)
  const found = against === undefined ? undefined : await referenceRuns(store, group, against)
  const series = seriesHistories({ runs, threshold, ...(found === undefined ? {} : { reference: found }) })
  return {
    ...group,
    runs: runs.length,
    ...(found === undefined ? {} : { reference: found.reference }),
    series: series.filter((entry) => benchmark === undefined || matchesGlob(benchmark, entry.benchmark)),
  }
}
