import type { PowerBySize } from '../../core/model/backtest-report.js'
import { escapeHtml } from './escape-html.js'

/** One line of the chart. */
export interface PowerLine {
  readonly label: string
  readonly power: PowerBySize
}

const WIDTH = 640
const HEIGHT = 260
const LEFT = 48
const RIGHT = 16
const TOP = 12
const BOTTOM = 40

/** Told apart by dashes too, for who does not see the colours. */
const STROKES = [
  { colour: '#1f6feb', dash: '' },
  { colour: '#2da44e', dash: '6 4' },
  { colour: '#bc4c00', dash: '2 3' },
  { colour: '#8250df', dash: '10 3 2 3' },
  { colour: '#57606a', dash: '1 5' },
]

/**
 * Share found against the size injected, one line a rule, as SVG. Sizes stand apart by their logarithm, since twice the
 * slowdown matters as much from 5 to 10 % as from 10 to 20 %.
 *
 * @param sizes per cent, ascending, at least one
 */
export function powerChart(lines: readonly PowerLine[], sizes: readonly number[]): string {
  const x = scale(sizes)
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM)
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(share)}" y2="${y(share)}" class="grid"/>` +
      `<text x="${LEFT - 6}" y="${y(share) + 4}" text-anchor="end">${share * 100} %</text>`,
  )
  const ticks = sizes.map(
    (size) => `<text x="${x(size)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">+${size} %</text>`,
  )
  const drawn = lines.map((line, index) => {
    const { colour, dash } = STROKES[index % STROKES.length]!
    const points = sizes.map((size) => `${x(size)},${round(y(line.power[String(size)] ?? 0))}`)
    const dots = points.map((point) => {
      const [cx, cy] = point.split(',')
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`
    })
    return `<g><title>${escapeHtml(line.label)}</title><polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>${dots.join('')}</g>`
  })
  const axis = `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 4}" text-anchor="middle">slowdown injected</text>`
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Share of injected slowdowns found, by size">${[...grid, ...ticks, axis, ...drawn].join('')}</svg>`
}

/** The stroke of a line, for a legend beside the chart. */
export function strokeSample(index: number): string {
  const { colour, dash } = STROKES[index % STROKES.length]!
  return `<svg viewBox="0 0 32 8" class="stroke" aria-hidden="true"><line x1="0" x2="32" y1="4" y2="4" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/></svg>`
}

function scale(sizes: readonly number[]): (size: number) => number {
  const low = Math.log(sizes[0]!)
  const span = Math.log(sizes.at(-1)!) - low
  const room = WIDTH - LEFT - RIGHT - 40
  return (size) => round(LEFT + 20 + (span === 0 ? 0.5 : (Math.log(size) - low) / span) * room)
}

function round(value: number): number {
  return Number(value.toFixed(1))
}
