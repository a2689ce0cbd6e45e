import { tellingFindings } from '../../core/model/diagnosis.js'
import type { ExplainedFunction, Explanation } from '../../core/model/explanation.js'
import { profileSubject } from '../../core/model/profile-subject.js'
import type { Report } from '../../core/model/report.js'
import { formatChange } from '../../core/units/format-change.js'
import { plural } from '../../core/units/plural.js'
import { benchmarkLabel, type LabelStyle } from './benchmark-label.js'
import { type FindingWords, findingWords } from './finding-words.js'
import type { InlineStyle } from './inline-style.js'
import { sharePair, signedPoints } from './share-words.js'
import { calledBy, costNoun, whySentence } from './why-sentence.js'

/** A metric is a word; what is longer is somebody's mistake. */
const METRIC_LIMIT = 40

/** Metrics of one benchmark that are named; most benchmarks have at most three. */
const MOST_METRICS = 3

/** What is said of one explanation, safe for the place that the style is for. */
export interface ExplanationWords {
  /** What is explained: `BenchmarkDecode time`, `suite codec (12 series)`. */
  readonly subject: string
  /** The answer in one sentence without a full stop. */
  readonly why: string
  /** The columns that hold something. */
  readonly functions: readonly FunctionWords[]
  /** What `FunctionWords.shares` are of: `self time`. */
  readonly cost: string
  readonly findings: readonly FindingWords[]
  /** How it was found out, one sentence each. */
  readonly facts: readonly string[]
  readonly warnings: readonly string[]
}

/** One function as a row of a table. */
export interface FunctionWords {
  /** With who of the project called it, where it is not the project's own: `runtime.mallocgc, called by codec.Decode`. */
  readonly name: string
  /** `new` or `gone`; empty for a function of both sides. */
  readonly presence: string
  readonly where: string
  readonly shares: string
  readonly points: string
  readonly interval: string
  /** Its part of the whole, or why none is told. */
  readonly explains: string
  readonly isNews: boolean
}

export interface ExplanationStyle {
  readonly inline: InlineStyle
  readonly label: LabelStyle
  /** Most functions to tell. */
  readonly functionLimit: number
}

/** An explanation in words. */
export function explanationWords(explanation: Explanation, style: ExplanationStyle): ExplanationWords {
  const { diagnosis, functions, warnings } = explanation
  const { inline, functionLimit } = style
  return {
    subject: subjectOf(explanation, style),
    why: explanationSentence(explanation, inline),
    functions: functions.slice(0, functionLimit).map((row) => functionWords(row, inline)),
    cost: costNoun(functions[0]?.judged ?? 'self', explanation, inline),
    findings: tellingFindings(diagnosis).map((finding) => findingWords(finding, inline)),
    facts: factsOf(explanation, inline),
    warnings: warnings.map(({ message }) => inline.text(message, 400)),
  }
}

/** Explanations as the regressions stand above them: what costs most first. */
export function orderedExplanations({
  explanations = [],
}: Pick<Report, 'explanations'>): readonly Explanation[] {
  const size = ({ change }: Explanation) => (Number.isFinite(change) ? change : 0)
  return explanations.toSorted((first, second) => size(second) - size(first))
}

/** The answer alone: `decodeHeader self time 12 % → 19 %: 9.1 of the 11 points of the slowdown; CPU-bound`. */
export function explanationSentence(explanation: Explanation, style: InlineStyle): string {
  return whySentence({ ...explanation, whole: wholeNoun(explanation) }, style)
}

/** Nothing but time and memory is explained, so what is not memory by its name is time, whatever its unit. */
function wholeNoun({ series }: Explanation): 'slowdown' | 'increase' {
  return profileSubject(series[0].metric, 's') === 'memory' ? 'increase' : 'slowdown'
}

function subjectOf({ suite, series }: Explanation, { inline, label }: ExplanationStyle): string {
  const names = new Set(series.map((row) => benchmarkLabel({ suite, ...row }, label)))
  if (names.size > 1) return `suite ${inline.name(suite)} (${plural(series.length, 'series', 'series')})`
  const metrics = [...new Set(series.map(({ metric }) => inline.text(metric, METRIC_LIMIT)))]
  const more = metrics.length > MOST_METRICS ? ` and ${metrics.length - MOST_METRICS} more` : ''
  return `${inline.name([...names][0]!)} ${metrics.slice(0, MOST_METRICS).join(', ')}${more}`.trimEnd()
}

function functionWords(row: ExplainedFunction, style: InlineStyle): FunctionWords {
  const { name, location, presence, verdict, share, points, interval } = row
  return {
    name: [style.name(name), ...calledBy(row, style)].join(', '),
    presence: { both: '', new: 'new', vanished: 'gone' }[presence],
    where: style.text(location, 80),
    shares: sharePair(share.baseline, share.candidate),
    points: signedPoints(points),
    interval: interval === undefined ? '' : `${signedPoints(interval[0])} to ${signedPoints(interval[1])}`,
    explains: explainsOf(row),
    isNews: verdict === 'grew' || verdict === 'shrank',
  }
}

/** Less than half a per cent of the change is an answer to nothing. */
const LEAST_PART = 0.005

function explainsOf({ verdict, explains }: ExplainedFunction): string {
  if (verdict === 'within-noise') return 'within noise'
  const part =
    explains === undefined || Math.abs(explains) < LEAST_PART ? '' : `${(100 * explains).toFixed(0)} %`
  if (verdict === 'untested') return part === '' ? 'not tested' : `${part}, not tested`
  return part
}

function factsOf(
  { profiler, rounds, quantity, change, measuredChange }: Explanation,
  style: InlineStyle,
): string[] {
  const cost = style.text(quantity, 40)
  const scaled =
    measuredChange === undefined
      ? `${cost} as a whole ${formatChange(change)}`
      : `shares scaled to the measured ${formatChange(measuredChange)}`
  return [
    `Profiled with ${style.text(profiler)} after the timed rounds: ${plural(rounds, 'round')} of base and of head, ${scaled}`,
    `A point is 1 % of the ${cost} of base${rounds < 2 ? '' : '; the intervals hold for all functions at once'}`,
    ...(measuredChange === undefined
      ? []
      : ['Times and counts of head are for as much work as the run of base did']),
  ]
}
