import { parseRunPath } from '../../core/model/run-path.js'
import { escapeTerminal } from '../../reports/shared/escape-terminal.js'
import type { Store } from '../../stores/store.js'
import type { HistoryLine } from '../command-line.js'
import { type Host, write } from '../host.js'
import { storedRuns } from './stored-runs.js'

type ListLine = Extract<HistoryLine, { action: 'list' }>

/** `history list`: names of stored runs, newest first, without reading them. */
export async function historyList(line: ListLine, store: Store, { stdout }: Host): Promise<number> {
  const groups = await storedRuns(store, line, line.limit)
  if (line.json) {
    await write(stdout, `${JSON.stringify(groups, null, 2)}\n`)
    return 0
  }
  if (groups.length === 0) {
    await write(stdout, `no stored runs in ${store.description}; \`noisegate run --record\` stores one\n`)
    return 0
  }
  for (const { branch, suite, stratum, refs } of groups) {
    await write(stdout, `${escapeTerminal(`${suite} on ${branch}, ${stratum}`)}\n`)
    for (const { path } of refs) {
      const parsed = parseRunPath(path)
      await write(stdout, `  ${parsed?.startedAt ?? ''}  ${parsed?.sha12 ?? ''}  ${path}\n`)
    }
  }
  return 0
}
