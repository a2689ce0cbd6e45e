import { runValue } from '../../core/decide/collapse.js'
import type { Run } from '../../core/model/run.js'
import { formatValue } from '../../core/units/format-value.js'
import { plural } from '../../core/units/plural.js'
import { escapeTerminal } from '../../reports/shared/escape-terminal.js'
import type { Store } from '../../stores/store.js'
import type { HistoryLine } from '../command-line.js'
import { type Host, write } from '../host.js'
import { findRuns, unknownRun } from './find-runs.js'

type ShowLine = Extract<HistoryLine, { action: 'show' }>

/** `history show RUN`: one stored run, by its path or its id. */
export async function historyShow(line: ShowLine, store: Store, { stdout }: Host): Promise<number> {
  const found = await findRuns(line.run, {}, store)
  const [run] = await store.read(found.slice(0, 1).map(({ ref }) => ref))
  if (run === undefined) throw unknownRun(line.run, store)
  await write(stdout, line.json ? `${JSON.stringify(run, null, 2)}\n` : runText(run))
  return 0
}

function runText(run: Run): string {
  const { environment, commit } = run
  const lines = [
    `run       ${run.id} (attempt ${run.attempt}, ${run.trigger})`,
    `suite     ${run.suite} on ${run.branch}`,
    `commit    ${commit.sha}${commit.time === undefined ? '' : `, ${commit.time}`}`,
    `started   ${run.startedAt}`,
    `machine   ${environment.cpu}, ${plural(environment.cores, 'core')} (${environment.stratum})`,
    `series    ${run.series.length}`,
    ...run.series.map((series) => {
      const parameters = Object.entries(series.parameters).map(([key, value]) => ` ${key}=${value}`)
      const rounds = plural(series.rounds.length, 'round')
      return `  ${series.benchmark}${parameters.join('')}  ${series.metric}  ${formatValue(runValue(series), series.unit)}  (${rounds})`
    }),
  ]
  return `${lines.map(escapeTerminal).join('\n')}\n`
}
