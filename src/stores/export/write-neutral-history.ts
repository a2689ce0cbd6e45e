import type { Run, Series } from '../../core/model/run.js'
import { median } from '../../core/stats/center.js'
import { namedSeries } from './series-name.js'

/** One value of the neutral form. `unit` is a base unit; what is beyond `value`, `unit` and `samples` is ours. */
export interface NeutralMetric {
  readonly value: number
  readonly unit: string
  readonly direction: 'lower' | 'higher'
  readonly samples?: readonly number[]
  readonly rounds?: readonly (readonly number[])[]
  readonly benchmark: string
  readonly parameters?: Readonly<Record<string, string>>
  readonly metric: string
  readonly assume?: 'noisy' | 'exact'
  readonly primary?: boolean
  readonly found?: boolean
}

export interface NeutralHistory {
  readonly source: Readonly<Record<string, string>>
  readonly tool: string
  readonly runs: readonly Readonly<Record<string, unknown>>[]
}

/**
 * Runs in the neutral form that `backtest` and `history import --from neutral` read, oldest first. Measured values, commits
 * and machines come back whole from `readNeutralHistory`; verdicts, acceptances, steps and warnings are not part of the form.
 */
export function writeNeutralHistory(
  runs: readonly Run[],
  source: Readonly<Record<string, string>>,
): NeutralHistory {
  const tools = [...new Set(runs.map(({ parser }) => parser ?? 'unknown'))]
  const sorted = runs.toSorted((one, next) => Date.parse(one.startedAt) - Date.parse(next.startedAt))
  return { source, tool: tools.join('+'), runs: sorted.map(writeRun) }
}

function writeRun(run: Run): Readonly<Record<string, unknown>> {
  const { id, suite, branch, commit, startedAt, trigger, attempt, parser, environment } = run
  const optional = { ref: commit.ref, commitTime: commit.time, parser }
  const present = Object.entries(optional).filter(([, value]) => value !== undefined)
  return {
    ...{ time: startedAt, commit: commit.sha, id, suite, branch, trigger, attempt, environment },
    ...Object.fromEntries(present),
    metrics: Object.fromEntries(
      namedSeries(run.series).map(({ name, series }) => [name, writeSeries(series)]),
    ),
  }
}

function writeSeries({
  benchmark,
  parameters,
  metric,
  unit,
  direction,
  assume,
  primary,
  found,
  rounds,
}: Series): NeutralMetric {
  const samples = rounds.flat()
  return {
    ...{ value: median(samples), unit, direction },
    ...(samples.length > 1 ? { samples } : {}),
    ...(rounds.length > 1 ? { rounds } : {}),
    benchmark,
    ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    metric,
    ...(assume === undefined ? {} : { assume }),
    ...(primary === undefined ? {} : { primary }),
    ...(found === undefined ? {} : { found }),
  }
}
