import type { SuggestedConfig } from '../core/backtest/suggest-config.js'
import type { BacktestReport, SeriesBacktest } from '../core/model/backtest-report.js'
import { formatShare } from '../core/units/format-change.js'
import { plural } from '../core/units/plural.js'
import { answerFacts, powerRows } from './shared/backtest-facts.js'
import { seriesWords } from './shared/backtest-words.js'
import { benchmarkLabel, labelStyle } from './shared/benchmark-label.js'
import { escapeHtml } from './shared/escape-html.js'
import { powerChart, strokeSample } from './shared/power-chart.js'
import { shortenMiddle } from './shared/shorten-middle.js'
import { visibleLines } from './shared/visible-text.js'
import { renderSuggestedConfig } from './suggested-config.js'

export interface BacktestHtmlOptions {
  /** What was replayed, as the user named it. */
  readonly history: string
  readonly config: SuggestedConfig
}

/** A page wraps names, so more of them fits than at a terminal. */
const LONGEST_NAME = 300

/** A backtest as one self-contained page: no script, nothing fetched, names escaped. */
export function renderBacktestHtml(report: BacktestReport, { history, config }: BacktestHtmlOptions): string {
  const { sentence, facts } = answerFacts(report, history)
  const body = [
    `<h1>${escapeHtml(sentence)}</h1>`,
    `<dl>${facts.map(([name, text]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>`,
    powerSection(report),
    `<h2>Suggested configuration</h2>\n<pre>${escapeLines(renderSuggestedConfig(config, report))}</pre>`,
    seriesSection(report),
    warningSection(report),
  ]
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Backtest of ${escapeHtml(history)}</title><style>${STYLE}</style></head>\n<body><main>\n${body.join('\n')}\n</main></body></html>\n`
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0; }
dt { opacity: .7; } dd { margin: 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .2rem .7rem .2rem 0; text-align: right; vertical-align: top; }
th:first-child, td:first-child, .words { text-align: left; }
tbody tr { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
td:first-child { overflow-wrap: anywhere; max-width: 34rem; }
.words { opacity: .8; font-size: .9em; display: block; }
svg { width: 100%; max-width: 40rem; height: auto; display: block; font: 12px system-ui, sans-serif; fill: currentColor; }
svg .grid { stroke: currentColor; opacity: .15; }
svg.stroke { display: inline-block; width: 2rem; height: .5rem; margin-right: .5rem; vertical-align: middle; }
pre { padding: 1rem; overflow-x: auto; background: color-mix(in srgb, currentColor 7%, transparent); }
`

function powerSection(report: BacktestReport): string {
  const { sizes } = report.settings
  if (sizes.length === 0) return ''
  const rows = powerRows(report)
  const head = ['', ...sizes.map((size) => `+${size} %`)].map((cell) => `<th>${cell}</th>`).join('')
  const cells = rows.map(({ label, power }, index) => {
    const shares = sizes.map((size) => `<td>${formatShare(power[String(size)] ?? 0)}</td>`)
    return `<tr><td>${strokeSample(index)}${escapeHtml(label)}</td>${shares.join('')}</tr>`
  })
  return `<h2>Share of injected slowdowns found</h2>\n${powerChart(rows, sizes)}\n<table><thead><tr>${head}</tr></thead><tbody>${cells.join('\n')}</tbody></table>`
}

const HEADINGS = ['', 'metric', 'runs', 'noise', 'alarms', 'sees', 'quiet at', 'sees there', 'paired sees']

function seriesSection({ series }: BacktestReport): string {
  const label = labelStyle(series)
  const sorted = series.toSorted((one, next) => next.alarms - one.alarms)
  const rows = sorted.map((one) => {
    const name = `${escapeHtml(shortenMiddle(benchmarkLabel(one, label), LONGEST_NAME))}<span class="words">${escapeHtml(seriesWords(one))}</span>`
    const cells = [name, ...seriesCells(one)].map((cell) => `<td>${cell}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  const head = HEADINGS.map((cell) => `<th>${cell}</th>`).join('')
  return `<h2>${plural(series.length, 'series', 'series')}, most alarms first</h2>\n<p>Noise is how much a series varies between runs. It sees a slowdown that is found in 8 of 10 of its runs; quiet at is the threshold at which stored runs alone would hardly alarm.</p>\n<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

function seriesCells({
  metric,
  comparisons,
  noise,
  alarms,
  mde,
  suggested,
  paired,
}: SeriesBacktest): string[] {
  const shares = [noise, mde, suggested?.threshold, suggested?.mde, paired?.mde].map((share) =>
    share === undefined ? '-' : formatShare(share),
  )
  const [noiseText = '', mdeText = '', ...others] = shares
  return [escapeHtml(metric), String(comparisons), noiseText, String(alarms), mdeText, ...others]
}

function warningSection({ warnings }: BacktestReport): string {
  if (warnings.length === 0) return ''
  const items = warnings.map(({ message }) => `<li>${escapeHtml(message)}</li>`)
  return `<h2>Warnings</h2>\n<ul>${items.join('')}</ul>`
}

function escapeLines(text: string): string {
  return visibleLines(text).split('\n').map(escapeHtml).join('\n')
}
