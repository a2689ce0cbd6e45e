// The gate's own error rates on really interleaved processes: identical code, a slowdown of twice the threshold, one of
// 0.4 times the threshold; in three languages, on a quiet machine or with a load on the other core (`--load`).
// Usage: node bench/paired/run.mjs [--load] [--aa N] [--slow N] [--blocks N] [--write]
// `--write` adds the figures to results.json, from which docs/accuracy.md is made (`npm run bench:accuracy`).
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cautiousDeviation } from '../../lib/core/stats/center.js'
import { clopperPearson } from '../../lib/core/stats/clopper-pearson.js'
import { competitors } from './competitors.mjs'
import { quietProcessor } from './quiet-processor.mjs'
import { makeRepository } from './workloads.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const { values: options } = parseArgs({
  options: {
    load: { type: 'boolean', default: false },
    aa: { type: 'string', default: '13' },
    slow: { type: 'string', default: '13' },
    blocks: { type: 'string', default: '4' },
    paired: { type: 'string', default: '13' },
    languages: { type: 'string', default: 'c,go,rust,python' },
    write: { type: 'boolean', default: false },
  },
})
const LANGUAGES = options.languages.split(',')
/** Twice the threshold, and 0.4 times it, on half of the benchmarks each. */
const FACTORS = [1.1, 1.1, 1.02, 1.02, 1.1, 1.1, 1.02, 1.02]
const LARGE = 1.1
/** Rows noisier than this are not what the promise is about. */
const QUIET_DEVIATION = 0.03

function noisegate(cwd, args, env = {}) {
  const run = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args, '--quiet'], {
    cwd,
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  })
  if (run.status === 2 || run.stdout.length === 0) throw new Error(run.stderr.toString())
  return JSON.parse(run.stdout.toString())
}

function rate([hits, trials]) {
  const [low, high] = clopperPearson(hits, trials, 0.95)
  const percent = (value) => `${(value * 100).toFixed(1)} %`
  return trials === 0
    ? '-'
    : `${hits} of ${trials} = ${percent(hits / trials)} [${percent(low)}, ${percent(high)}]`
}

const add = (total, [hits, trials]) => {
  total[0] += hits
  total[1] += trials
}

/** Rows of one report by what was planted: found or not, with the deviation of their rounds. */
function readRows(report) {
  const names = [...new Set(report.comparisons.map(({ benchmark }) => benchmark))]
  return report.comparisons.map((row) => ({
    factor: FACTORS[ORDER[report.comparisons[0].suite].indexOf(row.benchmark)],
    regressed: row.verdict === 'regressed',
    mde: row.mde,
    threshold: row.threshold,
    deviation:
      row.ratios === undefined || row.ratios.length < 2
        ? undefined
        : cautiousDeviation(row.ratios.map((change) => Math.log1p(change))),
    known: names.length,
  }))
}

const ORDER = {
  c: ['hash', 'divide', 'mix', 'random', 'crc', 'chase', 'copy', 'branch'],
  go: ['hash', 'divide', 'mix', 'random', 'crc', 'chase', 'map', 'format'],
  rust: ['hash', 'divide', 'mix', 'random', 'crc', 'chase', 'map', 'format'],
  python: ['sum', 'words', 'dict', 'sort', 'branch', 'format', 'list', 'join'],
}

const totals = {
  same: [0, 0],
  'auto: twice the threshold, s_d <= 3 %': [0, 0],
  'auto: twice the threshold, MDE <= twice the threshold': [0, 0],
  'auto: twice the threshold, all rows': [0, 0],
  'auto: 0.4 x the threshold': [0, 0],
  'paired: twice the threshold, s_d <= 3 %': [0, 0],
  'paired: 0.4 x the threshold': [0, 0],
}
const others = {}

function gateTrials(language, mode, trials) {
  const repository = makeRepository(language, FACTORS, processors.quiet)
  for (let trial = 0; trial < trials; trial++) {
    for (const row of readRows(noisegate(repository, ['run', '--compare', mode, '--json']))) {
      const hit = [row.regressed ? 1 : 0, 1]
      if (row.factor !== LARGE) {
        add(totals[`${mode}: 0.4 x the threshold`], hit)
        continue
      }
      const quiet = row.deviation !== undefined && row.deviation <= QUIET_DEVIATION
      if (quiet) add(totals[`${mode}: twice the threshold, s_d <= 3 %`], hit)
      if (mode !== 'auto') continue
      add(totals['auto: twice the threshold, all rows'], hit)
      if (row.mde !== undefined && row.mde <= 2 * row.threshold) {
        add(totals['auto: twice the threshold, MDE <= twice the threshold'], hit)
      }
    }
  }
  return repository
}

const processors = quietProcessor()
console.error(JSON.stringify(processors))
const load = options.load
  ? spawn('taskset', ['-c', String(processors.other), process.execPath, '-e', 'for(;;){}'], {
      stdio: 'ignore',
    })
  : undefined
try {
  for (const language of LANGUAGES) {
    const repository = gateTrials(language, 'auto', Number(options.slow))
    gateTrials(language, 'paired', Number(options.paired))
    if (Number(options.aa) > 0) {
      const aa = noisegate(repository, ['aa', '--trials', options.aa, '--json'])
      add(totals.same, [aa.falseAlarms, aa.comparisons])
    }
    for (const [rule, counts] of Object.entries(
      competitors(repository, {
        language,
        factors: FACTORS,
        trials: Number(options.blocks),
        cpu: processors.quiet,
      }),
    )) {
      others[rule] ??= { same: [0, 0], large: [0, 0], small: [0, 0] }
      const known = others[rule]
      for (const kind of ['same', 'large', 'small']) add(known[kind], counts[kind])
    }
    console.error(`${language} done: ${JSON.stringify(totals)}`)
  }
} finally {
  load?.kill('SIGKILL')
}

/** Of identical code, of +2 %, of +10 %; of the last also where rounds vary little and where the row promises to see it. */
const found = [
  {
    rule: 'Noisegate, auto',
    same: totals.same,
    small: totals['auto: 0.4 x the threshold'],
    large: totals['auto: twice the threshold, all rows'],
    quiet: totals['auto: twice the threshold, s_d <= 3 %'],
    detectable: totals['auto: twice the threshold, MDE <= twice the threshold'],
  },
  {
    rule: 'Noisegate, paired',
    small: totals['paired: 0.4 x the threshold'],
    quiet: totals['paired: twice the threshold, s_d <= 3 %'],
  },
  ...Object.entries(others).map(([rule, { same, small, large }]) => ({ rule, same, small, large })),
]
const COLUMNS = ['same', 'small', 'large', 'quiet', 'detectable']
const lines = [
  `| Rule${options.load ? ', with a load on the other core' : ''} | Identical code called regressed | +2 % called regressed | +10 % found | s_d <= 3 % | MDE <= twice the threshold |`,
  '| --- | --: | --: | --: | --: | --: |',
  ...found.map((row) => `| ${[row.rule, ...COLUMNS.map((name) => rate(row[name] ?? [0, 0]))].join(' | ')} |`),
]
console.log(lines.join('\n'))
if (options.write) {
  const file = join(root, 'bench/paired/results.json')
  const results = JSON.parse(readFileSync(file, 'utf8'))
  const measured = ([name, value]) => name === 'rule' || value[1] > 0
  results.campaigns.push({
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    languages: LANGUAGES,
    load: options.load,
    rules: found.map((row) => Object.fromEntries(Object.entries(row).filter(measured))),
  })
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
}
