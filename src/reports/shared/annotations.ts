import type { Annotation } from '../../core/model/annotation.js'
import type { Location } from '../../core/model/measurement.js'
import type { BudgetResult, Comparison, Failure, Report } from '../../core/model/report.js'
import { seriesKey } from '../../core/model/series-key.js'
import { benchmarkLabel } from './benchmark-label.js'
import { budgetWords } from './budget-words.js'
import { comparisonCells } from './comparison-cells.js'
import { explanationSentence } from './explanation-words.js'
import { PLAIN_INLINE } from './inline-style.js'
import { groupRows } from './row-groups.js'
import { shortenMiddle } from './shorten-middle.js'
import { visibleLines, visibleText } from './visible-text.js'

/** The API takes 255 characters of title and 64 KB of message. */
const TITLE_LIMIT = 200
const MESSAGE_LIMIT = 4000

type Suites = ReadonlyMap<string, Location>

/**
 * Annotations of everything that fails or warns, what fails first. Each stands on the benchmark's own line where that is
 * known, else where its suite is declared; without either, or with a path outside the repository, which the API
 * would refuse together with all others, there is none.
 */
export function annotationsOf(report: Report, suites: Suites): Annotation[] {
  const groups = groupRows(report)
  const reasons = reasonsOf(report)
  const drafts = [
    ...report.failures.map((failure) => failureAnnotation(failure, suites)),
    ...groups.regressions.map((row) => rowAnnotation(row, 'failure', suites, reasons)),
    ...report.budgets.filter(({ broken }) => broken).map((budget) => budgetAnnotation(budget, suites)),
    ...groups.missing.map((row) =>
      rowAnnotation({ ...row, ...NOWHERE }, row.gated ? 'failure' : 'warning', suites),
    ),
    ...groups.ungatedRegressions.map((row) => rowAnnotation(row, 'warning', suites, reasons)),
    ...groups.inconclusive.map((row) => rowAnnotation(row, 'warning', suites)),
    ...report.warnings.map(({ message, file, line }) =>
      annotation(located(file, line), 'warning', 'Noisegate', message),
    ),
  ]
  return drafts.filter((draft) => draft !== undefined)
}

/** The line of a missing benchmark is one of the baseline's tree, not of this one. */
const NOWHERE = { location: { file: '' } } as const

/** Why a row regressed, by suite and series. */
type Reasons = ReadonlyMap<string, string>

const NO_REASONS: Reasons = new Map()

function reasonsOf({ explanations = [] }: Report): Reasons {
  return new Map(
    explanations.flatMap((explanation) => {
      const why = explanationSentence(explanation, PLAIN_INLINE)
      return explanation.series.map(
        (series) => [reasonKey(explanation.suite, seriesKey(series)), why] as const,
      )
    }),
  )
}

function reasonKey(suite: string, series: string): string {
  return `${suite.length} ${suite}${series}`
}

function rowAnnotation(
  row: Comparison,
  level: Annotation['level'],
  suites: Suites,
  reasons = NO_REASONS,
): Annotation | undefined {
  const cells = comparisonCells(row)
  const name = shortenMiddle(visibleText(benchmarkLabel(row, 'benchmark')), TITLE_LIMIT / 2)
  const change = cells.change === '' ? '' : ` ${cells.change}`
  const values =
    cells.baseline === '' || cells.candidate === '' ? '' : `${cells.baseline} to ${cells.candidate}`
  const details = [values, cells.interval, cells.evidence].filter((part) => part !== '').join('; ')
  const title = `${row.verdict}: ${name}, ${shortenMiddle(row.metric, 40)}${change}`
  const why = reasons.get(reasonKey(row.suite, seriesKey(row)))
  const message = why === undefined ? details : `${details}\nWhy: ${why}`
  return annotation(placeOf(row.location, row.suite, suites), level, title, message)
}

function budgetAnnotation(budget: BudgetResult, suites: Suites): Annotation | undefined {
  const { limit, value, basis } = budgetWords(budget)
  const name = shortenMiddle(visibleText(benchmarkLabel(budget, 'benchmark')), TITLE_LIMIT / 2)
  const title = `budget broken: ${name}, ${shortenMiddle(budget.metric, 40)}`
  return annotation(suites.get(budget.suite), 'failure', title, `${value}, ${limit} (${basis})`)
}

function failureAnnotation({ suite, message }: Failure, suites: Suites): Annotation | undefined {
  return annotation(
    suites.get(suite),
    'failure',
    `suite ${shortenMiddle(suite, TITLE_LIMIT / 2)} failed`,
    message,
  )
}

function placeOf(location: Location | undefined, suite: string, suites: Suites): Location | undefined {
  return location !== undefined && repositoryPath(location.file) !== undefined ? location : suites.get(suite)
}

function located(file: string | undefined, line: number | undefined): Location | undefined {
  if (file === undefined) return undefined
  return line === undefined ? { file } : { file, line }
}

function annotation(
  place: Location | undefined,
  level: Annotation['level'],
  title: string,
  message: string,
): Annotation | undefined {
  const path = place === undefined ? undefined : repositoryPath(place.file)
  if (place === undefined || path === undefined) return undefined
  const line = Math.max(1, Math.trunc(place.line ?? 1))
  const text = visibleLines(shortenMiddle(message, MESSAGE_LIMIT))
  const shown = { title: shortenMiddle(visibleText(title), TITLE_LIMIT), message: text === '' ? title : text }
  return { path, startLine: line, endLine: line, level, ...shown }
}

/** A path inside the repository with `/` between its parts, or undefined for anything else. */
function repositoryPath(file: string): string | undefined {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const outside =
    path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..')
  return outside || path.startsWith('<') || visibleText(path) !== path ? undefined : path
}
