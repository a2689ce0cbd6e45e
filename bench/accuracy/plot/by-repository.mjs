import { dot, frame, line, text } from './frame.mjs'

const BOX = { left: 290, right: 736 }
const ROW = 22
const TOP = 84
const WIDTH = 760

const x = (power) => BOX.left + power * (BOX.right - BOX.left)

/**
 * One row a repository: what ours and each peer find there, every rule with a cut of its own.
 *
 * @param {{ percent: number, rows: readonly { name: string, ours: number, peers: readonly number[] }[] }} figures
 */
export function byRepository({ percent, rows }) {
  const bottom = TOP + rows.length * ROW
  return frame({
    ...{ width: WIDTH, height: bottom + 44, title: `Slowdowns of ${percent} % found in each repository` },
    description: 'Every rule with its cut set so that 1 % of the comparisons of that repository alarm.',
    body: [
      text(16, 46, 'every rule with its cut set so that 1 % of that repository alarms', {
        kind: 'muted small',
      }),
      dot(22, 60, { colour: '--ours', radius: 5 }),
      text(34, 64, 'Noisegate', { kind: 'small', colour: '--ours' }),
      dot(114, 60, { colour: '--c7', hollow: 'hollow', radius: 3.5 }),
      text(126, 64, 'each peer', { kind: 'small', colour: '--c7' }),
      ...[0, 0.25, 0.5, 0.75, 1].flatMap((power) => [
        line(x(power), TOP - 8, x(power), bottom, 'grid'),
        text(x(power), bottom + 18, `${power * 100} %`, { kind: 'muted small', anchor: 'middle' }),
      ]),
      ...rows.flatMap((row, index) => repository(row, TOP + index * ROW + ROW / 2)),
    ],
  })
}

function repository({ name, ours, peers }, y) {
  return [
    text(BOX.left - 12, y + 4, shortened(name), { kind: 'small', anchor: 'end' }),
    ...(peers.length === 0
      ? []
      : [line(x(Math.min(...peers, ours)), y, x(Math.max(...peers, ours)), y, 'grid')]),
    ...peers.map((power) => dot(x(power), y, { colour: '--c7', hollow: 'hollow', radius: 3.5 })),
    dot(x(ours), y, { colour: '--ours', radius: 5 }),
  ]
}

/** The longest name of a repository would reach out of the picture. */
function shortened(name) {
  return name.length <= 40 ? name : `${name.slice(0, 39)}…`
}
