import { plural } from '../core/units/plural.js'
import { diagnosisSection } from './profile-page/diagnosis-section.js'
import { embeddedPage } from './profile-page/embed-json.js'
import { functionTable } from './profile-page/function-table.js'
import type { PageAssets, PageGraph, ProfilePage } from './profile-page/page.js'
import { escapeHtml } from './shared/escape-html.js'

/**
 * One profile, or two compared, as one self-contained page: flame graph, ranked functions, findings, warnings. It fetches
 * nothing, and its policy lets it run and style itself by these very assets only. Sentences and the table are plain HTML,
 * so that they are read without scripts and printed; the graph is drawn by the script.
 */
export function renderProfilePage(page: ProfilePage, assets: PageAssets): string {
  const { title, headline, facts, diagnosis, graph } = page
  const body = [
    `<header><h1>${escapeHtml(headline)}</h1>`,
    ...facts.map((fact) => `<p class="quiet">${escapeHtml(fact)}</p>`),
    '</header>',
    warningList(page),
    diagnosis === undefined ? '' : diagnosisSection(diagnosis),
    `<div class="columns">${graph === undefined ? noGraph() : graphSection(page, graph)}`,
    `<section class="table" aria-label="Functions">${functionTable(page)}</section></div>`,
  ].filter((part) => part !== '')
  const data = graph === undefined ? '' : `${embeddedPage(page, graph)}\n`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets)}">
<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title><style>${assets.style}</style></head>
<body class="${page.kind}"><main>
${body.join('\n')}
</main>
${data}<script>${assets.script}</script></body></html>
`
}

/** Nothing but the page's own script and style: no request, no frame, no form, no mark-up that a name might smuggle in. */
function policy({ scriptDigest, styleDigest }: PageAssets): string {
  return `default-src 'none'; script-src 'sha256-${scriptDigest}'; style-src 'sha256-${styleDigest}'; base-uri 'none'; form-action 'none'`
}

function warningList({ warnings }: ProfilePage): string {
  if (warnings.length === 0) return ''
  const items = warnings.map(({ message }) => `<li>${escapeHtml(message)}</li>`)
  return `<ul class="warnings" aria-label="Warnings">${items.join('')}</ul>`
}

function noGraph(): string {
  return '<p class="quiet">This format keeps no call stacks, so there is no flame graph; the functions are all it tells.</p>'
}

const KEYS =
  'Arrows move, Enter zooms, Escape shows all, / searches, n and p go to the next and the previous match'

function graphSection({ kind }: ProfilePage, graph: PageGraph): string {
  const sides =
    kind === 'comparison'
      ? '<span class="sides" role="group" aria-label="Width of a box"><button type="button" data-side="candidate" aria-pressed="true">candidate</button><button type="button" data-side="baseline" aria-pressed="false">baseline</button></span>'
      : ''
  const omitted =
    graph.omitted === 0
      ? ''
      : `<p class="quiet">Not drawn: ${plural(graph.omitted, 'call path that is', 'call paths that are')} too narrow to see.</p>`
  return `<section class="graph" aria-label="Flame graph">
<div class="tools"><label>Search <input id="search" type="search" autocomplete="off" spellcheck="false"></label><output id="found" for="search"></output><button type="button" id="reset">Show all</button>${sides}</div>
<div id="details" aria-live="polite"></div>
<div id="graph" tabindex="0" role="application" aria-label="Flame graph. ${KEYS}"></div>
<noscript><p>The flame graph needs scripts; the table does not.</p></noscript>
<p class="quiet">${legend(kind)} Callers stand above what they call. ${KEYS}.</p>${omitted}
</section>`
}

function legend(kind: ProfilePage['kind']): string {
  return kind === 'comparison'
    ? 'Width: cost on the chosen side, callees included. Colour: <span class="key grew">grew</span> <span class="key shrank">shrank</span> <span class="key same">unchanged or within noise</span>, by what the function itself cost more or less on that path.'
    : 'Width: cost, callees included. Colour: the stronger, the more the function itself costs.'
}
