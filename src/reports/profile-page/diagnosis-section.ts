import { type Diagnosis, type Finding, findingTitle, tellingFindings } from '../../core/model/diagnosis.js'
import { escapeHtml } from '../shared/escape-html.js'
import { numberText } from '../shared/finding-words.js'

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
