import type { SuggestedConfig, SuggestedRule } from '../core/backtest/suggest-config.js'
import type { BacktestReport } from '../core/model/backtest-report.js'
import { formatShare } from '../core/units/format-change.js'
import { groupDigits, plural } from '../core/units/plural.js'
import { seriesWords } from './shared/backtest-words.js'

/** Patterns of the configuration are bounded; a longer name needs a glob that only its owner can choose. */
const LONGEST_MATCH = 500

/**
 * A suggested configuration as YAML that `.github/noisegate.yml` takes as it stands; every rule with its reason. Quoted
 * so that no name can end its string, steer a terminal or be taken for a workflow command.
 */
export function renderSuggestedConfig(config: SuggestedConfig, report: BacktestReport): string {
  const rules = rulesOf(config.rules)
  const lines = [
    `# Suggested by noisegate backtest: ${plural(report.runs, 'run')}, ${plural(report.comparisons, 'comparison')}.`,
    'gate:',
    ...compareReason(config, report).map((line) => `  # ${line}`),
    `  compare: ${config.compare}`,
    `  threshold: ${percent(config.threshold)}`,
    ...(rules.length === 0 ? [] : ['rules:', ...rules]),
  ]
  return `${lines.join('\n')}\n`
}

function compareReason({ compare, series, sharp }: SuggestedConfig, report: BacktestReport): string[] {
  if (compare === 'paired') return ['Paired rounds decide; what stored runs say does not enter.']
  const seen = `Stored runs alone see twice the threshold in ${groupDigits(sharp)} of ${groupDigits(series)} series.`
  if (compare === 'history') return [seen]
  const { suspectRate, comparisons, unscreened } = report.screen
  const all = Math.max(1, comparisons + unscreened)
  return [
    seen,
    `They screen ${formatShare(comparisons / all)} of the comparisons and pass on ${formatShare(suspectRate)} of these; paired rounds do the rest.`,
    'Without a second build: noisegate backtest --compare history suggests thresholds for stored runs alone.',
  ]
}

function rulesOf(rules: readonly SuggestedRule[]): string[] {
  const seen = new Set<string>()
  return rules.flatMap(({ series, threshold }) => {
    const { benchmark, metric } = series
    const key = JSON.stringify([benchmark, metric])
    if (benchmark.length > LONGEST_MATCH || seen.has(key)) return []
    seen.add(key)
    const answer = threshold === undefined ? 'gate: false' : `threshold: ${percent(threshold)}`
    return [
      `  # ${seriesWords(series)}`,
      `  - { match: ${quoted(benchmark)}, metric: ${quoted(metric)}, ${answer} }`,
    ]
  })
}

/** `12%`: a bare number is refused, because 12 and 0.12 are both in use. */
function percent(share: number): string {
  return `${Number((share * 100).toPrecision(6))}%`
}

/** Controls, marks without a shape, separators that are no blank, and what a runner takes for a command. */
const ESCAPED = /["\\]|(?! )[\p{C}\p{Z}]|#(?=\[)/gu

/** A double-quoted YAML scalar; letters of any script stay readable. */
function quoted(text: string): string {
  const inner = text.replace(ESCAPED, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`
    const code = character.codePointAt(0)!
    const digits = code > 0xffff ? 8 : 4
    return `\\${digits === 8 ? 'U' : 'u'}${code.toString(16).padStart(digits, '0')}`
  })
  return `"${inner}"`
}
