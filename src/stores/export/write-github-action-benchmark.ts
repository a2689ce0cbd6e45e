import { runValue } from '../../core/decide/collapse.js'
import type { Direction, Warning } from '../../core/model/measurement.js'
import type { Run, Series } from '../../core/model/run.js'
import { lostDetail, said } from './lost-detail.js'
import { roundRange } from './round-range.js'
import { namedSeries } from './series-name.js'

/** A row of github-action-benchmark's custom JSON; `range` and `extra` are text for people. */
export interface CustomRow {
  readonly name: string
  readonly unit: string
  /** In `unit`, which is always the base unit: that tool compares numbers, whatever unit a later file has. */
  readonly value: number
  readonly range?: string
  readonly extra?: string
}

/** The tool that reads rows of a direction: the value of that action's input `tool`. */
export const CUSTOM_TOOLS: Readonly<Record<Direction, string>> = {
  lower: 'customSmallerIsBetter',
  higher: 'customBiggerIsBetter',
}

/**
 * The series of a run that are better in one direction, as github-action-benchmark's custom JSON: its file has one
 * direction for all rows, named by its input `tool`. Source: github-action-benchmark v1.22.0, `src/extract.ts`.
 */
export function writeGithubActionBenchmark(
  run: Pick<Run, 'series'>,
  direction: Direction,
): { readonly document: readonly CustomRow[]; readonly warnings: readonly Warning[] } {
  const named = namedSeries(run.series)
  const written = named.filter(({ series }) => series.direction === direction)
  const series = written.map((one) => one.series)
  return {
    document: written.map((one) => writeRow(one.name, one.series)),
    warnings: [
      ...said(
        named.length - written.length,
        'are',
        `better ${direction === 'lower' ? 'higher' : 'lower'} and belong in a file of their own`,
      ),
      ...said(series.filter(({ metric }) => metric !== 'time').length, 'have', 'their metric in the name'),
      ...lostDetail(series),
    ],
  }
}

function writeRow(name: string, series: Series): CustomRow {
  const { unit, metric, parameters, rounds } = series
  const range = roundRange(series)
  const extra = [
    `metric: ${metric}`,
    ...Object.entries(parameters).map(([key, value]) => `${key}: ${value}`),
    ...(rounds.length > 1 ? [`rounds: ${rounds.length}`] : []),
  ]
  return {
    ...{ name, unit, value: runValue(series) },
    ...(range === undefined ? {} : { range: `${range[0]} to ${range[1]}` }),
    extra: extra.join('\n'),
  }
}
