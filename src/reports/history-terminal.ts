import {
  DRIFT_LEVEL,
  type GroupHistory,
  type Reference,
  type SeriesHistory,
} from '../core/model/series-history.js'
import { formatChange } from '../core/units/format-change.js'
import { formatValue } from '../core/units/format-value.js'
import { plural } from '../core/units/plural.js'
import { benchmarkLabel } from './shared/benchmark-label.js'
import { escapeTerminal } from './shared/escape-terminal.js'
import { levelChangeWords } from './shared/level-change-words.js'
import { markedSparkline } from './shared/marked-sparkline.js'
import { shortenMiddle } from './shared/shorten-middle.js'

/** These leave every line below 100 columns. */
const BARS = 50
const NAME_WIDTH = 74
const METRIC_WIDTH = 20
const VALUE_WIDTH = 12
const REFERENCE_WIDTH = 40

const SHA_LENGTH = 12

/** Stored series for a person at a terminal: the newest values with a line at each step, and what lies around it. */
export function renderHistory(groups: readonly GroupHistory[]): string {
  return groups.map((group) => `${groupLines(group).join('\n')}\n`).join('\n')
}

function groupLines({ branch, suite, stratum, runs, reference, series }: GroupHistory): string[] {
  return [
    plain(`${suite} on ${branch}, ${stratum}: ${plural(runs, 'run')}`),
    ...(reference === undefined ? [] : referenceLines(reference)),
    ...series.flatMap((entry) => [
      ...seriesLines(entry),
      ...stepLines(suite, entry),
      ...driftLines(entry, reference),
    ]),
  ]
}

function seriesLines(entry: SeriesHistory): string[] {
  const { metric, unit, points, steps } = entry
  const values = points.map(({ value }) => value)
  const places = steps.map(({ run }) => points.findIndex((point) => point.run === run))
  const name = plain(benchmarkLabel({ ...entry, suite: '' }, 'benchmark'), NAME_WIDTH)
  const newest = plain(formatValue(values.at(-1)!, unit), VALUE_WIDTH).padStart(VALUE_WIDTH)
  return [
    '',
    `  ${name}  ${plain(metric, METRIC_WIDTH)}`,
    `  ${newest}  ${markedSparkline(values, places, BARS)}`.trimEnd(),
  ]
}

function stepLines(suite: string, { steps }: SeriesHistory): string[] {
  return steps.map((step) => {
    const { range, what, evidence } = levelChangeWords({ ...step, suite }, 'benchmark')
    return `    level changed at ${plain(range)}: ${what} (${evidence})`
  })
}

/** A change that the runs on both sides do not bear out is in brackets. */
function driftLines({ drift }: SeriesHistory, reference: Reference | undefined): string[] {
  if (drift === undefined || reference === undefined) return []
  const change = formatChange(drift.change)
  const shown = drift.pValue <= DRIFT_LEVEL ? change : `(${change})`
  return [`    since ${plain(reference.name, REFERENCE_WIDTH)}: ${shown}`]
}

function referenceLines({ name, commit, isExact }: Reference): string[] {
  const found = isExact ? 'measured at' : 'not measured; last run before it at'
  return [
    `  reference ${plain(name, REFERENCE_WIDTH)}, ${found} ${plain(commit.slice(0, SHA_LENGTH))}`,
    `  changes since it in brackets are not sure (p > ${DRIFT_LEVEL})`,
  ]
}

function plain(text: string, limit = 160): string {
  return escapeTerminal(shortenMiddle(text, limit))
}
