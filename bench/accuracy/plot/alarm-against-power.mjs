import { dot, frame, line, path, text } from './frame.mjs'
import { lookOf } from './looks.mjs'
import { spreadLabels } from './spread-labels.mjs'

const BOX = { left: 56, right: 500, top: 62, bottom: 400 }
const WIDTH = 832
const HEIGHT = 452
const FIRST = 0.001
const LAST = 0.2

const x = (rate) => BOX.left + (Math.log(rate / FIRST) / Math.log(LAST / FIRST)) * (BOX.right - BOX.left)
const y = (power) => BOX.bottom - power * (BOX.bottom - BOX.top)

/**
 * One line a rule, its cut turned through all alarm rates; a circle where a published setting stands.
 *
 * @param {{ percent: number, size: number, curves: readonly object[], published: readonly object[] }} figures `size` is the
 *   position of the injected slowdown in every `power`
 */
export function alarmAgainstPower({ percent, size, curves, published }) {
  const drawn = curves.map(({ name, tool, points }) => ({
    ...{ label: `${name} (${tool})`, look: lookOf(name) },
    points: points.map(({ alarmRate, power }) => [x(alarmRate), y(power[size])]),
  }))
  return frame({
    ...{
      width: WIDTH,
      height: HEIGHT,
      title: `How much of a slowdown of ${percent} % is found, by alarm rate`,
    },
    description: `Share of injected slowdowns of ${percent} % that each rule finds, against the share of unchanged comparisons that it calls slower.`,
    body: [
      text(16, 46, 'lines: the rule at any cut; circles: the settings it is published with', {
        kind: 'muted small',
      }),
      ...axes(),
      ...drawn.map(({ points, look }) => path(points, look)),
      ...published.flatMap((row) => publishedDot(row, size)),
      ...lineLabels(drawn),
    ],
  })
}

function axes() {
  const rates = [0.001, 0.003, 0.01, 0.03, 0.1, 0.2]
  return [
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((power) => [
      line(BOX.left, y(power), BOX.right, y(power), 'grid'),
      text(BOX.left - 8, y(power) + 4, `${Math.round(power * 100)} %`, {
        kind: 'muted small',
        anchor: 'end',
      }),
    ]),
    ...rates.flatMap((rate) => [
      line(x(rate), BOX.top, x(rate), BOX.bottom, 'grid'),
      text(x(rate), BOX.bottom + 18, `${Number((rate * 100).toPrecision(2))} %`, {
        ...{ kind: 'muted small', anchor: 'middle' },
      }),
    ]),
    line(BOX.left, BOX.bottom, BOX.right, BOX.bottom, 'axis'),
    text((BOX.left + BOX.right) / 2, BOX.bottom + 38, 'comparisons of unchanged code called slower', {
      ...{ kind: 'muted small', anchor: 'middle' },
    }),
  ]
}

/** Only where it lies on the plot: a setting that alarms more rarely stands at the edge, hollow. */
function publishedDot({ name, ours, alarmRate, power }, size) {
  const { colour } = lookOf(name)
  if (alarmRate > LAST) return []
  const hollow = alarmRate < FIRST ? 'hollow' : 'solid'
  const place = [x(Math.max(alarmRate, FIRST)), y(power[size])]
  const label = ours ? [text(place[0] - 9, place[1], name, { kind: 'small', anchor: 'end', colour })] : []
  return [dot(...place, { colour, hollow }), ...label]
}

function lineLabels(drawn) {
  const ends = drawn.map(({ points }) => points.at(-1)[1])
  const places = spreadLabels(ends, { gap: 17, from: BOX.top, to: BOX.bottom })
  return drawn.flatMap(({ label, look }, index) => [
    path(
      [
        [BOX.right + 2, ends[index]],
        [BOX.right + 14, places[index]],
        [BOX.right + 20, places[index]],
      ],
      { colour: look.colour, kind: 'line leader' },
    ),
    text(BOX.right + 24, places[index] + 4, label, { kind: 'small', colour: look.colour }),
  ])
}
