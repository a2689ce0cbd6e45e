import { dot, frame, line, text } from './frame.mjs'

const BOX = { left: 330, right: 726 }
const ROW = 24
const GROUP = 30
const TOP = 62
const WIDTH = 760

const x = (rate) => BOX.left + rate * (BOX.right - BOX.left)

/**
 * Rates with their intervals, in groups that share a heading.
 *
 * @param {{ title: string, note: string, groups: readonly { heading: string, rows: readonly { label: string, rate: number,
 *   low: number, high: number, ours: boolean }[] }[] }} figures
 */
export function intervals({ title, note, groups }) {
  let y = TOP
  const body = []
  for (const { heading, rows } of groups) {
    y += GROUP
    body.push(text(16, y, heading, { kind: 'muted' }))
    for (const row of rows) {
      y += ROW
      body.push(...interval(row, y - 4))
    }
  }
  const bottom = y + 12
  const grid = [0, 0.25, 0.5, 0.75, 1].flatMap((rate) => [
    line(x(rate), TOP, x(rate), bottom, 'grid'),
    text(x(rate), bottom + 18, `${rate * 100} %`, { kind: 'muted small', anchor: 'middle' }),
  ])
  return frame({
    ...{ width: WIDTH, height: bottom + 34, title, description: note },
    body: [text(16, 46, note, { kind: 'muted small' }), ...grid, ...body],
  })
}

function interval({ label, rate, low, high, ours }, y) {
  const colour = ours ? '--ours' : '--c7'
  return [
    text(BOX.left - 14, y + 4, label, { kind: 'small', anchor: 'end' }),
    `<line style="stroke: var(${colour}); stroke-width: 2" x1="${x(low).toFixed(1)}" y1="${y}" x2="${x(high).toFixed(1)}" y2="${y}"/>`,
    dot(x(rate), y, { colour, radius: 4.5 }),
  ]
}
