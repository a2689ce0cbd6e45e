import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/read-config.js'
import { suggestConfig } from '../../src/core/backtest/suggest-config.js'
import type { BacktestReport, SeriesBacktest } from '../../src/core/model/backtest-report.js'
import { matchesGlob } from '../../src/core/model/name-glob.js'
import { renderBacktestHtml } from '../../src/reports/backtest-html.js'
import { renderBacktestTerminal } from '../../src/reports/backtest-terminal.js'
import { alarmWords, seriesWords } from '../../src/reports/shared/backtest-words.js'
import { renderSuggestedConfig } from '../../src/reports/suggested-config.js'
import { wobblingReport } from './backtest-situation.js'

const HOSTILE = [
  '::error::owned',
  '##[error]owned',
  '<script>alert(1)</script>',
  '"quoted" \\ and `ticks` | pipes',
  'line\nbreak\r\n: {yaml: true}',
  '\u001b[31mred\u001b[0m',
  '\u202Ereversed',
  '__proto__',
  '../../etc/passwd',
  '@user #12 {{ secrets.X }}',
  'x'.repeat(10_000),
  "it's & co",
  '\u{e0041}tag\u{1f600}',
]

const report = wobblingReport(HOSTILE)

/** Every series too noisy, so that each gets a rule of its own. */
const noisy: BacktestReport = {
  ...report,
  series: report.series.map(
    ({ suggested: _, ...one }, index): SeriesBacktest => ({
      ...one,
      ...(index % 2 === 0
        ? {}
        : { suggested: { threshold: index % 4 === 1 ? 0.15 : 0.2, alarms: 1, episodes: 1, mde: 0.4 } }),
    }),
  ),
}

describe('names that mean mischief', () => {
  it('stay text at a terminal and in a job log', () => {
    const text = renderBacktestTerminal(noisy, suggestConfig(noisy, 'history'), {
      history: '::warning::x\n::y',
    })
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).not.toContain('##[')
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(700)
  })

  it('stay text in the page', () => {
    const page = renderBacktestHtml(noisy, {
      history: '<img src=x onerror=alert(1)>"',
      config: suggestConfig(noisy, 'history'),
    })
    expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>"/)
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    // Self-contained: nothing is fetched.
    expect(page).not.toMatch(/<[^>]*\s(?:src|href|on\w+)=|url\(|@import/)
    expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThan(6000)
  })

  it('are matched by their own rules of the suggested configuration', () => {
    const all = suggestConfig(noisy, 'history')
    const rules = noisy.series.map((series) => ({ series, threshold: 0.2 }))
    const text = renderSuggestedConfig({ ...all, threshold: 0.05, rules }, noisy)
    const { policy } = readConfig(text, 'noisegate.yml')
    expect(policy.gate.threshold).toBe(0.05)
    for (const name of HOSTILE.filter((one) => one.length < 500)) {
      const own = policy.rules.filter(({ match }) => matchesGlob(match, name))
      expect(own, name).toHaveLength(1)
    }
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})

describe('the suggested configuration', () => {
  it.each(['auto', 'history', 'paired'] as const)('is one for compare: %s', (compare) => {
    const { policy } = readConfig(renderSuggestedConfig(suggestConfig(report, compare), report), 'x.yml')
    expect(policy.gate.compare).toBe(compare)
    expect(policy.gate.threshold).toBeGreaterThanOrEqual(0.05)
  })

  it('raises no threshold where paired rounds decide', () => {
    expect(suggestConfig(noisy, 'auto')).toMatchObject({ threshold: 0.05, rules: [] })
  })

  it('is left to stored runs only where the usual series is sharp', () => {
    const sharp = report.series.map((one) => ({ ...one, mde: 0.09 }))
    const blunt = report.series.map(({ mde: _, ...one }) => one)
    expect(suggestConfig({ ...report, series: sharp }).compare).toBe('history')
    expect(suggestConfig({ ...report, series: blunt }).compare).toBe('auto')
  })
})

describe('the words', () => {
  it('say what a threshold means, and what paired rounds would add', () => {
    const base = report.series.find(({ method }) => method === 'history')!
    const words = (one: Partial<SeriesBacktest>) => seriesWords({ ...base, ...one })
    const atThreshold = { threshold: 0.05, alarms: 9, episodes: 4, alarmsPerMonth: 0.4, mde: 0.12 }
    const paired = { mde: 0.03, rounds: 12, deviation: 0.01, basis: 'rounds' as const }
    expect(words({ atThreshold, suggested: atThreshold, paired })).toBe(
      'with 5 % you would have 0.4 alarms a month and see 12 % and up; paired rounds would see 3 % (from the rounds within its runs, 1 % a pair)',
    )
    expect(alarmWords({ ...atThreshold, alarmsPerMonth: 1 })).toBe('1 alarm a month')
    const { suggested: _, ...without } = base
    expect(seriesWords({ ...without, atThreshold, paired: { ...paired, basis: 'assumed' } })).toContain(
      'no threshold up to 50 % keeps stored runs quiet; paired rounds would see 3 % (assuming that rounds vary by 1 %)',
    )
  })

  it('say of an exact series how often it changed', () => {
    const exact = report.series.find(({ method }) => method === 'exact')!
    expect(seriesWords(exact)).toBe('compared by value, which never changed')
    expect(seriesWords({ ...exact, alarms: 2 })).toBe('compared by value, which changed in 2 runs')
  })
})
