import { count, percent, whole } from './format.mjs'

/** Positions of +10, +20 and +50 % in a list of powers. */
const SIZES = [1, 2, 3]

/** What a user wants to know first: how often it cries wolf, what it finds. */
export function inShort({ totals, published, equal, screen, still, paired, losses }) {
  const verdict = published.find(({ name }) => name === 'compare: history')
  return `## In short

- **Base and head in one job** (the default for pull requests): ${pairedSentence(paired)}
- **Against stored runs alone** (\`compare: history\`), over ${totals.repositories} public histories: ${percent(verdict.alarmRate)} of ${count(totals.comparisons)}
  comparisons and ${percent(verdict.runRate)} of runs are called regressed with nothing injected (some of them rightly: real changes are in
  the data), and ${whole(verdict.power[1])}, ${whole(verdict.power[2])} and ${whole(verdict.power[3])} % of slowdowns of 10, 20 and 50 % are found.
${stillSentence(still)}- **The history screen** of \`compare: auto\`, which decides nothing but what is measured again in pairs, passes ${percent(screen.suspects)} of
  comparisons on as suspects. It does not judge ${percent(screen.unscreened)}, whose history is too noisy for a threshold of 5 %: six paired rounds screen these.
- **Beside its peers**, every rule's cut set so that 1 % of comparisons alarm: ${equalSentence(equal[0].rows)}
- **Where it loses:** ${lossSentence(losses, totals)}`
}

function pairedSentence(paired) {
  const auto = paired.quiet.find(({ rule }) => rule === 'Noisegate, auto')
  const of = ([hits, trials]) => `${hits} of ${trials}`
  return `identical code is called regressed in ${of(auto.same)} comparisons,
  slowdowns of 10 % are found in ${of(auto.quiet)} rows whose rounds vary by at most 3 % and in ${of(auto.large)} rows of any kind, and slowdowns
  of 2 % are called regressed in ${of(auto.small)}. [How](#base-and-head-in-one-job).`
}

function stillSentence(still) {
  if (still.length === 0) return ''
  const lines = still.map(({ title, comparisons, rows }) => {
    const ours = rows.find(({ name }) => name === 'compare: history')
    return `  - ${title}: ${percent(ours.alarmRate)} of ${count(comparisons)} comparisons, ${percent(ours.runRate)} of runs; it finds ${whole(ours.power[2])} % of slowdowns of 20 % and ${whole(ours.power[3])} % of 50 %`
  })
  return `- **Where the code does not change**, so that every alarm is false, \`compare: history\` calls regressed
${lines.join('\n')}
`
}

function equalSentence(rows) {
  const ours = rows.find((row) => row.ours)
  const peers = rows.filter((row) => !row.ours)
  const best = (size) => peers.reduce((one, other) => (other.power[size] > one.power[size] ? other : one))
  const others = SIZES.map(
    (size) => `${whole(best(size).power[size])} (${best(size).name}, ${best(size).tool})`,
  )
  return `of slowdowns
  of 10 / 20 / 50 % the screen finds ${SIZES.map((size) => whole(ours.power[size])).join(' / ')} %, the best peer at each size
  ${others.join(' / ')} %.`
}

function lossSentence(losses, { repositories }) {
  if (losses.length === 0) return 'in no repository does a peer with a cut of its own find more.'
  return `in ${losses.length} of ${repositories} repositories some peer with a cut chosen for that repository finds more slowdowns of 20 %
  than the screen does. [Which, and by how much](#where-it-loses).`
}
