import {
  type Diagnosis,
  type Finding,
  type FindingNumber,
  findingTitle,
  tellingFindings,
} from '../../core/model/diagnosis.js'
import { formatPair, formatValue } from '../../core/units/format-value.js'
import { escapeHtml } from '../shared/escape-html.js'

/** The bottleneck and the other findings, each with its numbers and the next step; empty where nothing was found. */
export function diagnosisSection(diagnosis: Diagnosis): string {
  const items = tellingFindings(diagnosis).map(findingItem)
  return items.length === 0
    ? ''
    : `<section class="diagnosis" aria-label="Findings">${items.join('\n')}</section>`
}

function findingItem({ kind, what, numbers, next, missing = [] }: Finding): string {
  const figures = numbers.map((number) => `<li>${escapeHtml(numberText(number))}</li>`)
  const wanted = missing.length === 0 ? '' : `<p>Missing: ${escapeHtml(missing.join(', '))}</p>`
  return `<article><p><b>${escapeHtml(findingTitle(kind))}</b> ${escapeHtml(what)}</p><ul class="figures">${figures.join('')}</ul>${wanted}<p>Next: ${escapeHtml(next)}</p></article>`
}

/** `waiting: 12 ms → 340 ms`. */
export function numberText({ name, unit, baseline, candidate }: FindingNumber): string {
  if (baseline === undefined) return `${name}: ${valueText(candidate, unit)}`
  const pair = unit === 'share' ? [baseline, candidate].map(shareText) : formatPair(baseline, candidate, unit)
  return `${name}: ${pair[0]} \u2192 ${pair[1]}`
}

function valueText(value: number, unit: string): string {
  return unit === 'share' ? shareText(value) : formatValue(value, unit)
}

function shareText(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
