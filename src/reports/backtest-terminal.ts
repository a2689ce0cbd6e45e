import type { SuggestedConfig } from '../core/backtest/suggest-config.js'
import type { BacktestReport, SeriesBacktest, ThresholdOutcome } from '../core/model/backtest-report.js'
import { formatShare } from '../core/units/format-change.js'
import { groupDigits, plural } from '../core/units/plural.js'
import { answerFacts, powerRows } from './shared/backtest-facts.js'
import { rateText, seriesWords } from './shared/backtest-words.js'
import { benchmarkLabel, type LabelStyle, labelStyle } from './shared/benchmark-label.js'
import { escapeTerminal } from './shared/escape-terminal.js'
import { shortenMiddle } from './shared/shorten-middle.js'
import { type TextColumn, textTable } from './shared/text-table.js'
import { renderSuggestedConfig } from './suggested-config.js'
import type { Tone } from './terminal.js'

export interface BacktestTerminalOptions {
  /** What was replayed, as the user named it. */
  readonly history: string
  readonly style?: (tone: Tone, text: string) => string
}

/** A screen; the JSON and HTML documents have every series. */
const SERIES_SHOWN = 25
const NAME_WIDTH = 56
const SERIES_IN_WORDS = 3
const FACT_WIDTH = 10
const NOTHING = '-'

type Style = (tone: Tone, text: string) => string

/** A backtest for a person at a terminal: what it came to, how often what is found, series by series, what to write. */
export function renderBacktestTerminal(
  report: BacktestReport,
  config: SuggestedConfig,
  options: BacktestTerminalOptions,
): string {
  const { history, style = (_tone: Tone, text: string) => text } = options
  const sections = [
    answerLines(report, history, style),
    powerLines(report, style),
    seriesLines(report, style),
    report.warnings.map(({ message }) => `warning: ${plain(message, 400)}`),
    unitLines(report),
    [
      style('strong', 'suggested .github/noisegate.yml'),
      ...renderSuggestedConfig(config, report)
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ],
  ]
  const shown = sections.filter((lines) => lines.length > 0)
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function answerLines(report: BacktestReport, history: string, style: Style): string[] {
  const { sentence, facts } = answerFacts(report, history)
  return [
    style('strong', sentence),
    ...facts.map(([name, text]) => `${name.padEnd(FACT_WIDTH)} ${plain(text, 400)}`),
  ]
}

function powerLines(report: BacktestReport, style: Style): string[] {
  const sizes = report.settings.sizes
  if (sizes.length === 0) return []
  const columns: TextColumn[] = [
    { title: 'slowdown injected', align: 'left' },
    ...sizes.map((size) => ({ title: `+${size} %`, align: 'right' as const })),
  ]
  const rows = powerRows(report).map(({ label, power }) => [
    label,
    ...sizes.map((size) => formatShare(power[String(size)] ?? 0)),
  ])
  const [head = '', ...body] = textTable(columns, rows)
  return [style('strong', head), ...body]
}

const COLUMNS: readonly TextColumn[] = [
  { title: 'benchmark', align: 'left' },
  { title: 'metric', align: 'left' },
  { title: 'runs', align: 'right' },
  { title: 'noise', align: 'right' },
  { title: 'alarms', align: 'right' },
  { title: 'a month', align: 'right' },
  { title: 'sees', align: 'right' },
  { title: 'quiet at', align: 'right' },
  { title: 'sees there', align: 'right' },
  { title: 'paired sees', align: 'right' },
]

function seriesLines({ series, settings }: BacktestReport, style: Style): string[] {
  if (series.length === 0) return []
  const label = labelStyle(series)
  const sorted = series.toSorted((one, next) => next.alarms - one.alarms)
  const shown = sorted.slice(0, SERIES_SHOWN)
  const [head = '', ...body] = textTable(
    COLUMNS,
    shown.map((one) => seriesCells(one, label)),
  )
  const more = series.length - shown.length
  const assumed = shown.some(({ paired }) => paired?.basis === 'assumed')
  return [
    `${style('strong', plural(series.length, 'series', 'series'))}, most alarms first; "sees" is the smallest slowdown found in 8 of 10 runs, at ${formatShare(settings.threshold)} unless a rule says otherwise`,
    ...[head, ...body].map((line) => `  ${line}`),
    ...(more > 0 ? [`  ... and ${groupDigits(more)} more: --html FILE or --json-file FILE has all`] : []),
    ...(assumed
      ? [style('faint', '  * assuming that rounds vary by 3 %, because the stored runs hold single values')]
      : []),
    ...wordLines(sorted, label).map((line) => `  ${line}`),
  ]
}

/** The worst series in words: what the columns mean. */
function wordLines(sorted: readonly SeriesBacktest[], label: LabelStyle): string[] {
  return sorted
    .filter(({ alarms, method }) => alarms > 0 && method === 'history')
    .slice(0, SERIES_IN_WORDS)
    .map(
      (one) => `${shortenMiddle(plain(benchmarkLabel(one, label), 10_000), NAME_WIDTH)}: ${seriesWords(one)}`,
    )
}

function seriesCells(series: SeriesBacktest, label: LabelStyle): string[] {
  const { atThreshold: now, suggested, paired, noise } = series
  const isSame = now !== undefined && suggested?.threshold === now.threshold
  return [
    shortenMiddle(plain(benchmarkLabel(series, label), 10_000), NAME_WIDTH),
    plain(series.metric, 40),
    groupDigits(series.comparisons),
    shareOr(noise),
    groupDigits(series.alarms),
    now?.alarmsPerMonth === undefined ? NOTHING : rateText(now.alarmsPerMonth),
    shareOr(now?.mde),
    ...(isSame || series.method === 'exact' ? ['', ''] : suggestedCells(suggested)),
    paired === undefined ? NOTHING : `${formatShare(paired.mde)}${paired.basis === 'assumed' ? '*' : ''}`,
  ]
}

/** The threshold at which stored runs alone stay quiet; not repeated where that is the one in use. */
function suggestedCells(suggested: ThresholdOutcome | undefined): string[] {
  return suggested === undefined
    ? [NOTHING, NOTHING]
    : [formatShare(suggested.threshold), shareOr(suggested.mde)]
}

function unitLines({ unknownUnits }: BacktestReport): string[] {
  if (unknownUnits.length === 0) return []
  const units = unknownUnits.map((unit) => JSON.stringify(plain(unit, 60))).join(', ')
  return [`units of unknown direction, taken as lower is better: ${units}`]
}

function shareOr(share: number | undefined): string {
  return share === undefined ? NOTHING : formatShare(share)
}

function plain(text: string, limit = 160): string {
  return escapeTerminal(shortenMiddle(text, limit))
}
