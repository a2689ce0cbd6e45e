/**
 * Colours of a plot, light and dark. A line keeps its colour in every plot; the eight of `--c1` to `--c8` are told apart by
 * people with any common colour blindness, and lines beyond them are dashed.
 */
const STYLE = `
.frame { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; --surface: #ffffff; --ink: #1f2328; --muted: #59636e;
  --grid: #d9dee3; --ours: #0b5fd0; --c1: #8a5a00; --c2: #b8432f; --c3: #7a3fa0; --c4: #00795f; --c5: #a3266f; --c6: #4f6b00;
  --c7: #57606a; --c8: #006f94 }
@media (prefers-color-scheme: dark) { .frame { --surface: #0d1117; --ink: #e6edf3; --muted: #9aa4af; --grid: #2b323b;
  --ours: #58a6ff; --c1: #e0a53c; --c2: #ff8b75; --c3: #c79bf2; --c4: #4fd0ad; --c5: #f38cc2; --c6: #b4cf5a; --c7: #a9b3bd;
  --c8: #5cc4e6 } }
.surface { fill: var(--surface) } .grid { stroke: var(--grid); stroke-width: 1 } .axis { stroke: var(--muted); stroke-width: 1 }
text { fill: var(--ink) } .muted { fill: var(--muted) } .title { font-weight: 600; font-size: 15px } .small { font-size: 12px }
.line { fill: none; stroke-width: 1.75; stroke-linejoin: round } .thick { stroke-width: 3.5 } .leader { stroke-width: 1; opacity: .6 }
`

/**
 * A whole picture. The surface is drawn, so that text stays readable wherever the file is shown.
 *
 * @param {{ width: number, height: number, title: string, description: string, body: readonly string[] }} picture
 */
export function frame({ width, height, title, description, body }) {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="frame" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>${STYLE.trim()}</style>`,
    `<rect class="surface" width="${width}" height="${height}" rx="6"/>`,
    text(16, 26, title, { kind: 'title' }),
    ...body,
    '</svg>',
    '',
  ].join('\n')
}

/** Coordinates carry one decimal: the same figures give the same bytes, and no one sees less than that. */
export function at(value) {
  return String(Math.round(value * 10) / 10)
}

export function line(x1, y1, x2, y2, kind) {
  return `<line class="${kind}" x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}"/>`
}

/** @param {{ kind?: string, anchor?: 'start' | 'middle' | 'end', colour?: string }} [look] */
export function text(x, y, words, { kind, anchor, colour } = {}) {
  const attributes = [
    kind === undefined ? '' : ` class="${kind}"`,
    anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    colour === undefined ? '' : ` style="fill: var(${colour})"`,
  ]
  return `<text x="${at(x)}" y="${at(y)}"${attributes.join('')}>${escaped(words)}</text>`
}

export function path(points, { colour, dash, kind = 'line' }) {
  const steps = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`)
  const dashes = dash === undefined ? '' : `; stroke-dasharray: ${dash}`
  return `<path class="${kind}" style="stroke: var(${colour})${dashes}" d="${steps.join('')}"/>`
}

export function dot(x, y, { colour, radius = 4, hollow = 'solid' }) {
  const fill = hollow === 'hollow' ? 'var(--surface)' : `var(${colour})`
  return `<circle cx="${at(x)}" cy="${at(y)}" r="${radius}" style="fill: ${fill}; stroke: var(${colour}); stroke-width: 1.5"/>`
}

function escaped(words) {
  return String(words).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
