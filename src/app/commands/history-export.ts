import { writeNeutralHistory } from '../../stores/import/write-neutral-history.js'
import type { Store } from '../../stores/store.js'
import type { HistoryLine } from '../command-line.js'
import { type Host, write } from '../host.js'
import { storedRuns } from './stored-runs.js'

type ExportLine = Extract<HistoryLine, { action: 'export' }>

/** `history export`: every stored run the filter lets through as one neutral history, oldest first. */
export async function historyExport(line: ExportLine, store: Store, { stdout }: Host): Promise<number> {
  const groups = await storedRuns(store, line, Number.MAX_SAFE_INTEGER)
  const runs = await store.read(groups.flatMap(({ refs }) => refs))
  await write(stdout, `${JSON.stringify(writeNeutralHistory(runs, { store: store.description }), null, 1)}\n`)
  return 0
}
