import type { BacktestReport, PowerBySize } from '../../core/model/backtest-report.js'
import { formatShare } from '../../core/units/format-change.js'
import { groupDigits, plural } from '../../core/units/plural.js'
import { rateText } from './backtest-words.js'

/** Days; a shorter history does not tell how often something happens in a month. */
const MONTH = 30.44
const SHORTEST_SPAN = MONTH / 2

/** What a backtest came to, as every reporter says it. Not escaped. */
export interface AnswerFacts {
  readonly sentence: string
  readonly facts: readonly (readonly [name: string, text: string])[]
}

/** @param history what was replayed, as the user named it */
export function answerFacts(report: BacktestReport, history: string): AnswerFacts {
  const { settings, span, comparisons, runs, exact, screen, machineEffectRuns } = report
  const judged = settings.level === 'at-base' ? 'as pull requests' : 'as pushes'
  const facts: (readonly [string, string])[] = [
    [
      'replayed',
      `${history}: ${plural(runs, 'run')} with ${plural(comparisons, 'comparison')}, ${day(span.from)} to ${day(span.to)}`,
    ],
    [
      'judged',
      `${judged}, by stored runs alone (compare: history), threshold ${formatShare(settings.threshold)}, alpha ${settings.alpha}`,
    ],
    ...(report.alarms === 0
      ? []
      : [['alarms', 'some may be real slowdowns: a history holds them too'] as const]),
  ]
  if (exact.comparisons > 0)
    facts.push([
      'by value',
      `${groupDigits(exact.comparisons)} of the comparisons, ${plural(exact.alarms, 'alarm')}`,
    ])
  if (machineEffectRuns > 0)
    facts.push([
      'machine',
      `${plural(machineEffectRuns, 'run')} moved as a whole: called a machine effect, not a slowdown`,
    ])
  if (screen.comparisons + screen.unscreened > 0)
    facts.push([
      'auto',
      `would pass on ${formatShare(screen.suspectRate)} of ${plural(screen.comparisons, 'comparison')} to paired rounds, and send ${groupDigits(screen.unscreened)} there that are too noisy to screen`,
    ])
  return { sentence: alarmSentence(report), facts }
}

function alarmSentence(report: BacktestReport): string {
  const { alarms, comparisons, alarmRate, runsWithAlarm, runs, runAlarmRate } = report
  if (alarms === 0) return `No alarm in ${plural(comparisons, 'comparison')} of ${plural(runs, 'run')}`
  const inRuns = `${groupDigits(runsWithAlarm)} of ${plural(runs, 'run')} (${formatShare(runAlarmRate)})`
  const rate =
    report.span.days < SHORTEST_SPAN
      ? ''
      : `, ${rateText(runsWithAlarm / (report.span.days / MONTH))} a month`
  return `${plural(alarms, 'alarm')} in ${plural(comparisons, 'comparison')} (${formatShare(alarmRate)}), in ${inRuns}${rate}`
}

/** Fewer alarms than this do not tell where a cut belongs: one real slowdown among them would move it. */
const FEWEST_SWEPT = 3

/** How often a slowdown was found, by rule: what terminal and HTML show. */
export function powerRows(report: BacktestReport): { readonly label: string; readonly power: PowerBySize }[] {
  const { screen, sweep, suiteShift } = report
  const tested = screen.comparisons + screen.unscreened
  const swept = sweep.filter(({ alarmRate }) => alarmRate * tested >= FEWEST_SWEPT)
  return [
    { label: 'called regressed (compare: history)', power: report.power },
    ...(screen.comparisons === 0 ? [] : [{ label: 'passed on by the screen (auto)', power: screen.power }]),
    ...swept.map(({ alarmRate, power }) => ({
      label: `screen with its cut at ${formatShare(alarmRate)} alarms`,
      power,
    })),
    { label: 'injected into all series: reported', power: suiteShift.power },
  ]
}

function day(time: string): string {
  return time.slice(0, 10)
}
