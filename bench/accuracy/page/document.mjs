import { equalSection, publishedSection, samplesSection, stillSection } from './history.mjs'
import { howMeasured } from './measured.mjs'
import { pairedSection } from './paired.mjs'
import { lossesSection, repositoriesSection } from './repositories.mjs'
import { inShort } from './short.mjs'
import { dataSection, rulesSection } from './sources.mjs'

/**
 * docs/accuracy.md, whole.
 *
 * @param {object} figures
 * @param {{ version: string, date: string }} made of the code that made the figures
 * @param {(hits: number, trials: number) => readonly [number, number]} interval exact, 95 %
 */
export function accuracyDocument(figures, { version, date }, interval) {
  return `${[
    `# How often the gate is wrong

No gate is believed that cries wolf, so this one publishes its own error rates, measured on real data, beside those of the rules that
other tools use. Written by \`npm run bench:accuracy\` with Noisegate ${version} of ${date}; every figure on this page comes from the
data, none is typed. Your own benchmarks get the same: [below](#the-same-for-your-benchmarks).`,
    inShort(figures),
    howMeasured(figures),
    publishedSection(figures),
    equalSection(figures),
    stillSection(figures),
    repositoriesSection(figures),
    lossesSection(figures),
    samplesSection(figures),
    pairedSection(figures, interval),
    yourOwn(),
    rulesSection(figures),
    dataSection(figures),
  ]
    .filter((section) => section !== '')
    .join('\n\n')}\n`
}

function yourOwn() {
  return `## The same for your benchmarks

Error rates depend on the benchmarks and the machine more than on any rule. \`backtest\` replays a store, or the history that another
tool kept, through the same functions, and suggests thresholds:

\`\`\`sh
noisegate backtest dev/bench/data.js                    # what github-action-benchmark kept
noisegate backtest --suggest > .github/noisegate.yml    # the runs stored here
\`\`\`

\`noisegate aa\` measures identical code against itself in paired rounds: the false-alarm rate and the noise floor on your machine. This
page is made by

\`\`\`sh
npm run bench:accuracy -- --histories DIR
\`\`\`

from a folder of histories in the [neutral form](history-format.md).`
}
