import { RUNS_TO_GATE } from '../core/decide/outcome.js'
import type { Comparison, Report } from '../core/model/report.js'
import { formatChange, formatShare } from '../core/units/format-change.js'
import { groupDigits, plural } from '../core/units/plural.js'
import { groupRows, type RowGroups } from './shared/row-groups.js'

/** What the answer follows from. */
export type HeadlineInput = Pick<
  Report,
  'comparisons' | 'budgets' | 'failures' | 'accounting' | 'suiteShift' | 'recorded'
> &
  Partial<Pick<Report, 'outcome'>>

/**
 * The answer of a report in one sentence without a final full stop: `2 of 40 benchmarks got slower`, `No benchmark got
 * slower beyond 5 %`, `Baseline recorded, nothing compared`, `Nothing gates yet: 4 of 7 stored runs`. What fails the
 * job comes first; good news is never said over a suite that failed.
 */
export function headline(input: HeadlineInput): string {
  const groups = groupRows(input)
  const bad = [...badNews(input, groups), ...failureNews(input)]
  if (input.outcome === 'pending') bad.push('a fresh machine has to confirm it')
  if (bad.length > 0) return capitalised(bad.join('; '))
  return notCompared(input) ?? shifted(input) ?? notGating(input, groups) ?? goodNews(input, groups)
}

function badNews({ comparisons, budgets, suiteShift }: HeadlineInput, groups: RowGroups): string[] {
  const news: string[] = []
  const broken = budgets.filter((budget) => budget.broken).length
  if (groups.regressions.length > 0) {
    const compared = comparisons.filter(({ verdict }) => verdict !== 'new' && verdict !== 'missing')
    const count = groupDigits(countBenchmarks(groups.regressions))
    news.push(
      `${count} of ${plural(countBenchmarks(compared), 'benchmark')} got ${worseWord(groups.regressions)}`,
    )
  }
  const slower = (suiteShift ?? []).filter(({ verdict }) => verdict === 'regressed')
  if (slower.length > 0) {
    const [{ suite, change }] = slower as [(typeof slower)[number]]
    const more = slower.length === 1 ? '' : ` (and ${plural(slower.length - 1, 'other suite')})`
    news.push(`the whole suite ${suite}${more} got slower, ${formatChange(change)} at the median`)
  }
  if (broken > 0)
    news.push(
      `${groupDigits(broken)} of ${plural(budgets.length, 'budget')} ${broken === 1 ? 'is' : 'are'} broken`,
    )
  const missing = countBenchmarks(groups.missing.filter(({ gated }) => gated))
  if (missing > 0)
    news.push(`${plural(missing, 'benchmark')} of the baseline ${missing === 1 ? 'is' : 'are'} missing`)
  return news
}

function failureNews({ failures }: HeadlineInput): string[] {
  const count = (kind: string) => failures.filter((failure) => failure.kind === kind).length
  const news: string[] = []
  const measurement = count('measurement')
  const store = count('store')
  if (measurement > 0) news.push(`${plural(measurement, 'suite')} could not be measured`)
  if (store > 0) news.push(`the stored baseline of ${plural(store, 'suite')} could not be read or written`)
  const [nothing] = failures.filter((failure) => failure.kind === 'nothing-compared')
  if (nothing !== undefined) news.push(`nothing was compared in ${nothing.suite}: ${nothing.message}`)
  return news
}

function notCompared({ accounting, recorded }: HeadlineInput): string | undefined {
  if (accounting.compared > 0) return undefined
  if (recorded) return 'Baseline recorded, nothing compared'
  if (accounting.measured === 0) return 'Nothing was measured'
  if (accounting.new === 1) return 'The only series is new, so there is nothing to compare it with'
  return `All ${groupDigits(accounting.new)} series are new, so there is nothing to compare them with`
}

function shifted({ suiteShift }: HeadlineInput): string | undefined {
  const machines = (suiteShift ?? []).filter(({ verdict }) => verdict === undefined)
  const [first] = machines
  if (first === undefined) return undefined
  const more = machines.length === 1 ? '' : ` (and ${plural(machines.length - 1, 'other suite')})`
  return `The whole suite ${first.suite}${more} moved together, which is more often the machine than the code`
}

function notGating({ comparisons }: HeadlineInput, groups: RowGroups): string | undefined {
  const judged = comparisons.filter(({ verdict }) => verdict !== 'new' && verdict !== 'missing')
  if (judged.some(({ gated }) => gated)) return undefined
  const worse = countBenchmarks(groups.ungatedRegressions)
  const hint =
    worse === 0 ? '' : `, but ${plural(worse, 'benchmark')} got ${worseWord(groups.ungatedRegressions)}`
  const tested = judged.filter(({ method }) => method === 'history-tail')
  const stored = Math.max(0, ...tested.map(({ baselineRuns }) => baselineRuns ?? 0))
  if (stored > 0 && stored < RUNS_TO_GATE)
    return `Nothing gates yet: ${stored} of ${RUNS_TO_GATE} stored runs${hint}`
  if (judged.every(({ method }) => method === 'advisory'))
    return `No verdict: ${plural(judged.length, 'ratio')} without a test behind ${judged.length === 1 ? 'it' : 'them'}`
  return `Nothing here gates${hint}`
}

function goodNews({ comparisons }: HeadlineInput, groups: RowGroups): string {
  const better = countBenchmarks(groups.improvements)
  const improved = better === 0 ? '' : `; ${groupDigits(better)} improved`
  const doubtful = countBenchmarks(groups.inconclusive)
  if (doubtful > 0)
    return `No benchmark got slower for certain, ${groupDigits(doubtful)} ${doubtful === 1 ? 'is' : 'are'} inconclusive${improved}`
  if (groups.quiet.some(({ gated }) => gated)) {
    const compared = comparisons.filter(({ verdict }) => verdict !== 'new' && verdict !== 'missing')
    return `No sign of a slowdown in ${plural(countBenchmarks(compared), 'benchmark')}${improved}`
  }
  return `No benchmark got slower${beyond(comparisons)}${improved}`
}

/** The threshold where all gated noisy rows share one. */
function beyond(comparisons: readonly Comparison[]): string {
  const noisy = comparisons.filter(({ gated, method }) => gated && method !== undefined && method !== 'exact')
  const thresholds = new Set(noisy.map(({ threshold }) => threshold))
  if (thresholds.size === 0) return ''
  return thresholds.size === 1 ? ` beyond ${formatShare([...thresholds][0]!)}` : ' beyond its threshold'
}

/** Time and throughput get slower; allocations and sizes get worse. */
function worseWord(comparisons: readonly Comparison[]): string {
  return comparisons.every(({ unit }) => unit === 's' || unit === '1/s' || unit === 'B/s')
    ? 'slower'
    : 'worse'
}

function countBenchmarks(comparisons: readonly Comparison[]): number {
  const identities = comparisons.map(({ suite, benchmark, parameters }) => {
    const pairs = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return JSON.stringify([suite, benchmark, pairs])
  })
  return new Set(identities).size
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
