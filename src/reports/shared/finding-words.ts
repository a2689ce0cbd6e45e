import { type Finding, type FindingNumber, findingTitle } from '../../core/model/diagnosis.js'
import { formatPair, formatValue } from '../../core/units/format-value.js'
import type { InlineStyle } from './inline-style.js'
import { shareText } from './share-words.js'

/** A sentence about a query may hold the query. */
const SENTENCE_LIMIT = 400

/** A finding for people: what was found, what it rests on, what to do. Foreign text is shown by `style`. */
export interface FindingWords {
  readonly title: string
  readonly what: string
  /** `wall time: 1.00 s → 1.11 s`, one each. */
  readonly numbers: readonly string[]
  /** What would have to be measured to decide; mostly none. */
  readonly missing: readonly string[]
  readonly next: string
}

/** The words of a finding, safe for the place that `style` is for. */
export function findingWords(
  { kind, what, numbers, next, missing = [] }: Finding,
  style: InlineStyle,
): FindingWords {
  const sentence = (text: string) => style.text(text, SENTENCE_LIMIT)
  return {
    title: findingTitle(kind),
    what: sentence(what),
    numbers: numbers.map((number) => sentence(numberText(number))),
    missing: missing.map(sentence),
    next: sentence(next),
  }
}

/** `waiting: 12 ms → 340 ms`; the name is not escaped. */
export function numberText({ name, unit, baseline, candidate }: FindingNumber): string {
  if (baseline === undefined) return `${name}: ${valueText(candidate, unit)}`
  const pair = unit === 'share' ? [baseline, candidate].map(shareText) : formatPair(baseline, candidate, unit)
  return `${name}: ${pair[0]} \u2192 ${pair[1]}`
}

function valueText(value: number, unit: string): string {
  return unit === 'share' ? shareText(value) : formatValue(value, unit)
}
