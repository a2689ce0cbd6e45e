import { plain, table } from './format.mjs'

export function rulesSection({ rules }) {
  const rows = rules.map(({ name, tool, version, source, published, knob }) => [
    name,
    `[${tool}](${source}) ${version}`,
    published.map(({ label }) => label).join(', '),
    knob,
  ])
  return `## The peers' rules

Each stands in a file of its own under \`bench/accuracy/peers\`, with what it leaves out.

${table(['Rule', 'From the documentation or source of', 'Settings', 'Turned for an equal alarm rate'], rows, 0)}

- github-action-benchmark's default is 200 %; 150, 120 and 110 % are what its users write. Bencher has no default boundary: 0.98 and
  0.99 on 64 runs and 25 % stand in its documentation, the factor 3 of its IQR rules is that of rustc-perf, which its source
  names as the model.
- rustc-perf falls back to 0.2 % with fewer than 30 commits, which is meant for instruction counts; here it does not alarm then.
- Perfherder and Otava read a series afterwards, with several runs behind a change. A gate has one. Perfherder's formula gives that one
  run no error of its own, so that its published 7 alarms far more often than in its own use; Otava's segmentation runs on the
  earlier runs and its test on the newest one.
- asv and benchstat test the values inside two runs where there are some. With one value a run asv's factor alone decides, and
  benchstat's rule cannot be applied.
- CodSpeed and Nyrkiö decide on servers whose rules are not public in full; they are not here.`
}

export function dataSection({ data }) {
  const rows = data.map(({ name, source, runner, tool }) => [
    /^[\w.-]+\/[\w.-]+$/.test(name) ? `[${plain(name)}](https://github.com/${name})` : plain(name),
    ...[revision(source.commit), paths(source.path), tool, runner, source.license].map(plain),
  ])
  return `## Data

The files are copies in the neutral form that \`backtest\` reads; they are not part of this repository.

${table(['Repository', 'Revision', 'Path', 'Tool', 'Runner', 'Licence'], rows, 0)}`
}

function revision(commit) {
  return /^[0-9a-f]{40}$/.test(commit) ? commit.slice(0, 7) : commit
}

/** Some sources are a dozen files of one folder each. */
function paths(path) {
  const all = [path].flat()
  return all.length === 1 ? all[0] : `${all[0]} and ${all.length - 1} more`
}
