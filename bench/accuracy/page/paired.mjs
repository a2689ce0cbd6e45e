import { listed, table } from './format.mjs'

const COLUMNS = [
  ['same', 'identical code called regressed'],
  ['small', '+2 % called regressed'],
  ['large', '+10 % found, all rows'],
  ['quiet', '+10 % found, s_d <= 3 %'],
  ['detectable', '+10 % found, MDE <= 10 %'],
]

export function pairedSection({ paired }, interval) {
  const { campaigns, machine, executions } = paired.results
  const dates = [...new Set(campaigns.map(({ date }) => date))].sort()
  const nodes = [...new Set(campaigns.map(({ node }) => node))].sort()
  return `## Base and head in one job

Programs that really run, not replayed: C, Go, Rust and Python, eight benchmarks each, base and head as git commits
(\`npm run bench:paired\`; figures of ${listed(dates)}, on ${machine}, Node ${listed(nodes)}). Half of the benchmarks do 10 % more
work in head, twice the default threshold; the other half 2 %, 0.4 times it. Identical code comes from \`noisegate aa\`. The two last
kinds of rows are what people do today on the same programs: a block of 16 runs of each and a U test at 0.01, and the ratio of two single runs.
Intervals are exact (Clopper-Pearson, 95 %); s_d is the deviation of a row's round ratios.

${rates(paired.quiet, interval)}

![Found and falsely called regressed in paired rounds](accuracy/paired.svg)

With a load on the other processor (\`--load\`):

${rates(paired.loaded, interval)}

Rows with a larger deviation are throughput-bound programs (copying, maps, formatting, most of Python) whose whole processes run up
to 70 % slower while a neighbour of the virtual machine works on the same core. They come out inconclusive, and "all rows" counts them
as not found.

What a verdict costs, twenty benchmarks of which one got slower by half (\`node bench/paired/executions.mjs\`):

${table(
  ['Mode', 'Called regressed', 'Executions'],
  executions.map(({ mode, executions: many, regressed }) => [
    mode,
    listed(regressed),
    share(many, executions[0].executions),
  ]),
  1,
)}`
}

function share(many, most) {
  return `${many} (${((many / most) * 100).toFixed(0)} %)`
}

function rates(rows, interval) {
  const counted = COLUMNS.filter(([column]) => rows.some((row) => row[column] !== undefined))
  const cells = rows.map((row) => [
    row.rule.startsWith('Noisegate') ? `**${row.rule}**` : row.rule,
    ...counted.map(([column]) => rate(row[column], interval)),
  ])
  return table(['Rule', ...counted.map(([, title]) => title)], cells, counted.length)
}

function rate(counted, interval) {
  if (counted === undefined) return ''
  const [hits, trials] = counted
  const [low, high] = interval(hits, trials)
  const percent = (value) => `${(value * 100).toFixed(1)} %`
  return `${hits} of ${trials} = ${percent(hits / trials)} [${percent(low)}, ${percent(high)}]`
}
