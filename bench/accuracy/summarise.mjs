import { orShift, TWENTY } from './entries.mjs'
import { SIZES } from './evaluate.mjs'
import { alarmRate, macro, runRate, settingFor, settingsFor } from './rates.mjs'

/** Alarm rates per comparison at which all rules are compared. */
export const EQUAL_RATES = [0.01, 0.003]

/** Alarm rates of the plots, 0.1 % to 20 %, evenly on a logarithmic scale. */
const PLOTTED = Array.from({ length: 47 }, (_, step) => 0.001 * 200 ** (step / 46))

const share = (alarms) => alarms.reduce((sum, alarm) => sum + Number(alarm), 0) / alarms.length
const injected = SIZES.map((_, index) => index + 1)

/**
 * A rule as it is published, macro-averaged: alarms with nothing injected per comparison and per run, power by size, and
 * how many rows it finds when the whole run is 20 % slower.
 */
export function publishedRow(entry, setting, histories) {
  const over = (rate) => macro(histories.map(rate))
  return {
    ...{ name: entry.name, tool: entry.tool, ours: entry.ours, label: setting.label },
    alarmRate: over((one) => share(setting.alarms(one, 0))),
    runRate: over((one) => runRate(Array.from(setting.alarms(one, 0), Number), one.runOf)),
    power: injected.map((size) => over((one) => share(setting.alarms(one, size)))),
    together: over((one) => share(setting.together(one, TWENTY))),
  }
}

/** A rule with its cut set so that `target` of the comparisons alarm over these histories. */
export function equalRow(entry, target, histories) {
  const setting = settingFor(
    histories.map((one) => entry.scores(one)[0]),
    target,
  )
  const over = (rate) => macro(histories.map(rate))
  return {
    ...{ name: entry.name, tool: entry.tool, ours: entry.ours, target, cut: setting.cut },
    alarmRate: over((one) => alarmRate(entry.scores(one)[0], setting)),
    power: injected.map((size) => over((one) => alarmRate(entry.scores(one)[size], setting))),
    together: over((one) => togetherRate(entry, one, setting)),
  }
}

function togetherRate(entry, one, setting) {
  const scores = entry.together(one)[TWENTY]
  if (!entry.ours) return alarmRate(scores, setting)
  return share(
    orShift(
      one,
      scores.map((score) => score > setting.cut),
      TWENTY,
    ),
  )
}

/** One line of the plot of alarm rate against power, by size. */
export function curve(entry, histories) {
  const settings = settingsFor(
    histories.map((one) => entry.scores(one)[0]),
    PLOTTED,
  )
  return {
    ...{ name: entry.name, tool: entry.tool, ours: entry.ours },
    points: settings.map((setting, index) => ({
      alarmRate: PLOTTED[index],
      power: injected.map((size) =>
        macro(histories.map((one) => alarmRate(entry.scores(one)[size], setting))),
      ),
    })),
  }
}

/** One history: ours as it is, and every rule with a cut of its own at which 1 % of this history's comparisons alarm. */
export function historyRow(one, entries) {
  const own = entries.filter(({ scores }) => scores !== undefined)
  return {
    ...{ name: one.name, runs: one.runs, comparisons: one.runOf.length },
    verdict: {
      alarmRate: share(one.ours.verdict[0]),
      power: injected.map((size) => share(one.ours.verdict[size])),
    },
    own: own.map((entry) => ({ ...equalRow(entry, EQUAL_RATES[0], [one]) })),
  }
}

/** The screen of `auto` at the cut that each history calibrated for itself. */
export function screenRow(histories) {
  const over = (rate) => macro(histories.map(rate))
  return {
    suspects: over(({ ours }) => share(ours.suspect[0])),
    unscreened: over(({ ours }) => share(ours.unscreened)),
    power: injected.map((size) => over(({ ours }) => share(ours.suspect[size]))),
    shifts: over(({ ours }) => share(ours.shift.map(([reported]) => reported))),
    shiftPower: injected.map((size) =>
      over(({ ours }) => share(ours.shift.map((reported) => reported[size]))),
    ),
  }
}

/** The part of a history whose benchmarks pass, as a history of its own; undefined where none does. */
export function partOf(one, name, passes) {
  const kept = one.benchmarks.flatMap((benchmark, index) => (passes(benchmark) ? [index] : []))
  if (kept.length === 0) return undefined
  const pick = (list) => kept.map((index) => list[index])
  const lists = (bySize) => bySize.map(pick)
  const { ours } = one
  return {
    ...{ ...one, name, benchmarks: pick(one.benchmarks), runOf: pick(one.runOf) },
    runs: new Set(pick(one.runOf)).size,
    peers: new Map(
      [...one.peers].map(([rule, { scores, enough }]) => [
        rule,
        { scores: lists(scores), enough: pick(enough) },
      ]),
    ),
    ours: {
      ...{ scores: lists(ours.scores), together: lists(ours.together), suspect: lists(ours.suspect) },
      ...{ verdict: lists(ours.verdict), togetherVerdict: lists(ours.togetherVerdict) },
      ...{ unscreened: pick(ours.unscreened), shift: ours.shift },
    },
  }
}
