import { STORE_BRANCH, STORE_PATH } from '../../config/defaults.js'
import { systemClock } from '../../platform/clock.js'
import { openStore } from '../../stores/open-store.js'
import type { Store } from '../../stores/store.js'
import type { HistoryLine } from '../command-line.js'
import type { Host } from '../host.js'
import { localRepository } from '../local-repository.js'
import { historyExport } from './history-export.js'
import { historyImport } from './history-import.js'
import { historyList } from './history-list.js'
import { historySeries } from './history-series.js'
import { historyShow } from './history-show.js'

/** `noisegate history ...`: looks at and moves stored runs. */
export async function historyCommand(line: HistoryLine, host: Host): Promise<number> {
  const store = await openHistory(line.inputs, host)
  try {
    switch (line.action) {
      case 'list':
        return await historyList(line, store, host)
      case 'show':
        return await historyShow(line, store, host)
      case 'series':
        return await historySeries(line, store, host)
      case 'export':
        return await historyExport(line, store, host)
      case 'import':
        return await historyImport(line, store, host)
    }
  } finally {
    await store.close()
  }
}

function openHistory(inputs: HistoryLine['inputs'], host: Host): Promise<Store> {
  return openStore(
    {
      kind: inputs.store === 'branch' ? 'branch' : 'directory',
      branch: inputs['store-branch'] ?? STORE_BRANCH,
      path: inputs['store-path'] ?? STORE_PATH,
    },
    { workingDirectory: host.cwd, repository: () => localRepository(host), clock: systemClock },
  )
}
