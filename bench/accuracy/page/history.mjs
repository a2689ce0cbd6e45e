import { count, listed, percent, plain, ruleCells, table, whole } from './format.mjs'

const POWER = ['+5 %', '+10 %', '+20 %', '+50 %']

export function publishedSection({ published, screen }) {
  const rows = published.map((row) => [
    ...ruleCells(row),
    row.label,
    percent(row.alarmRate),
    percent(row.runRate),
    ...row.power.map(whole),
    whole(row.together),
  ])
  return `## Against stored runs, as published

Alarms with nothing injected, and the share of injected slowdowns found, in per cent. Peers at the settings that they are published with
or that their users write.

${table(['Rule', 'Tool', 'Setting', 'comparisons alarming', 'runs with an alarm', ...POWER, 'whole suite +20 %'], rows, 7)}

"Whole suite" counts a row as found when it is red itself or, with Noisegate, when the shift of its suite is reported as a row of its
own: \`compare: history\` then answers inconclusive for the suite, because one run on a slower machine looks the same, and \`auto\`
measures representatives in pairs. Such a shift for the worse is reported in ${percent(screen.shifts)} of runs with nothing injected, and in
${screen.shiftPower.map(whole).join(', ')} % of runs that are 5, 10, 20, 50 % slower as a whole.

The screen of \`auto\` with the cut that it calibrates on each store's own past passes ${percent(screen.suspects)} of comparisons on, and
${screen.power.map(whole).join(', ')} % of slowdowns of 5, 10, 20, 50 %. ${percent(screen.unscreened)} of comparisons are not left to it: their history is too noisy
for the threshold of 5 %, so that six paired rounds screen them.`
}

export function equalSection({ equal }) {
  const tables = equal.map(({ target, rows }) => {
    const cells = rows.map((row) => [...ruleCells(row), ...row.power.map(whole), whole(row.together)])
    return `### ${percent(target)} of comparisons alarm

${table(['Rule', 'Tool', ...POWER, 'whole suite +20 %'], cells, 5)}`
  })
  return `## At equal alarm rates

Published settings differ in how often they alarm, so they cannot be compared by what they find. Here every rule's cut is
turned until the same share of all comparisons alarms; where many scores are equal, a coin decides between them. Power in per cent, best first.

${tables.join('\n\n')}

![Slowdowns of 20 % found, by alarm rate](accuracy/power-20.svg)

![Slowdowns of 10 % found, by alarm rate](accuracy/power-10.svg)

![Slowdowns of 50 % found, by alarm rate](accuracy/power-50.svg)`
}

export function stillSection({ still }) {
  const tables = still.map(({ title, what, rows, runs }) => {
    const cells = rows.map((row) => [
      ...ruleCells(row),
      row.label,
      percent(row.alarmRate),
      percent(row.runRate),
      ...row.power.slice(1).map(whole),
    ])
    return `### ${title[0].toUpperCase()}${title.slice(1)}

${what} ${count(runs)} judged runs.

${table(['Rule', 'Tool', 'Setting', 'comparisons alarming', 'runs with an alarm', ...POWER.slice(1)], cells, 5)}`
  })
  return `## Code that does not change

Every alarm here is false.

${tables.join('\n\n')}`
}

export function samplesSection({ samples }) {
  if (samples === undefined) return ''
  const cells = samples.published.map((row) => [
    ...ruleCells(row),
    row.label,
    percent(row.alarmRate),
    percent(row.runRate),
    ...row.power.map(whole),
  ])
  return `## Tests over the iterations of one run

${listed(samples.names.map(plain))} keep the values inside each run, so that rules which test these
can be applied. Iterations of one process say how noisy the process was, not how different two machines or two builds are: that is why the
gate never tests over them.

${table(['Rule', 'Tool', 'Setting', 'comparisons alarming', 'runs with an alarm', ...POWER], cells, 6)}`
}
