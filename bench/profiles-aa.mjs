// Does a comparison of profiles of one program name a function? `node bench/profiles-aa.mjs [TOOL...] [--trials N] [--rounds N] [--python PROGRAM]`
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openProduct } from './shared/product.mjs'

const PROGRAMS = join(
  dirname(fileURLToPath(import.meta.url)),
  '../scripts/capture-fixtures/programs/profiles',
)

/** Records one profile into `out`; `quantities` are what is compared, the tool's first where none is named. */
const TOOLS = {
  go: {
    prepare: (folder) => run('go', ['build', '-o', join(folder, 'sample'), '.'], { cwd: join(folder, 'go') }),
    record: (folder, out) => run(join(folder, 'sample'), [out, `${out}.heap`]),
    quantities: ['cpu'],
  },
  node: {
    record: (folder, out) =>
      run(process.execPath, [
        ...['--cpu-prof', `--cpu-prof-dir=${dirname(out)}`, `--cpu-prof-name=${out.split('/').pop()}`],
        join(folder, 'sample.js'),
      ]),
    quantities: ['wall', 'samples'],
  },
  'py-spy': {
    record: (folder, out) =>
      run(join(dirname(options.python), 'py-spy'), [
        ...['record', '-r', '200', '-f', 'raw', '-o', out, '--', options.python, join(folder, 'sample.py')],
      ]),
    quantities: ['samples'],
  },
  cprofile: {
    record: (folder, out) => run(options.python, ['-m', 'cProfile', '-o', out, join(folder, 'sample.py')]),
    quantities: ['time'],
  },
  callgrind: {
    prepare: compileWork,
    record: (folder, out) =>
      run('valgrind', ['--tool=callgrind', `--callgrind-out-file=${out}`, join(folder, 'work'), '5']),
    quantities: ['Ir'],
  },
  perf: {
    prepare: compileWork,
    record(folder, out) {
      const event = ['-q', '-e', 'cpu-clock:u', '-g', '-F', '999', '-o', `${out}.data`]
      run('perf', ['record', ...event, join(folder, 'work'), '3000'])
      writeFileSync(out, run('perf', ['script', '-i', `${out}.data`]))
      rmSync(`${out}.data`)
    },
    quantities: ['cpu-clock'],
  },
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    trials: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '5' },
    // A Python with py-spy installed beside it.
    python: { type: 'string', default: 'python3' },
    product: { type: 'string' },
  },
})
const product = openProduct(options.product)
const { readProfileFile } = await product.load('app/read-profile-file.js')
const { chooseFunctions } = await product.load('profiles/choose-profile.js')
const { compareProfiles } = await product.load('profiles/diff/compare-profiles.js')
const folder = mkdtempSync(join(os.tmpdir(), 'noisegate-aa-'))
try {
  cpSync(PROGRAMS, folder, { recursive: true })
  console.log(
    '| Profiles | Trials | Functions compared | Trials that named one | Named |\n| --- | --: | --: | --: | --- |',
  )
  for (const name of positionals.length > 0 ? positionals : Object.keys(TOOLS)) await measureTool(name)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measureTool(name) {
  const { prepare, quantities } = TOOLS[name]
  prepare?.(folder)
  const found = quantities.map((quantity) => ({ quantity, trials: [] }))
  for (let trial = 0; trial < Number(options.trials); trial++) {
    const reads = await recordTrial(TOOLS[name])
    for (const { quantity, trials } of found) trials.push(compared(reads, quantity))
  }
  for (const { quantity, trials } of found) {
    const named = trials.filter((trial) => trial.named.length > 0)
    const functions = Math.round(trials.reduce((sum, trial) => sum + trial.functions, 0) / trials.length)
    const words = named.flatMap((trial) => trial.named).join(', ')
    console.log(`| ${name}, ${quantity} | ${trials.length} | ${functions} | ${named.length} | ${words} |`)
  }
}

/** Rounds of both sides in turn, as the gate records them. */
async function recordTrial({ record }) {
  const reads = { baseline: [], candidate: [] }
  for (let round = 0; round < Number(options.rounds); round++)
    for (const side of round % 2 === 0 ? ['baseline', 'candidate'] : ['candidate', 'baseline']) {
      const out = join(folder, 'profile')
      record(folder, out)
      reads[side].push(await readProfileFile(out, 'auto'))
      rmSync(out)
    }
  return reads
}

function compared({ baseline, candidate }, quantity) {
  const side = (reads) => ({ rounds: reads.map((read) => chooseFunctions(read, quantity, 'profile')) })
  const { functions } = compareProfiles(side(baseline), side(candidate)).difference
  const named = functions.filter(({ verdict }) => verdict === 'grew' || verdict === 'shrank')
  return {
    functions: functions.length,
    named: named.map(({ frame, points }) => `${frame.name} ${points.toFixed(1)} points`),
  }
}

function compileWork(folder) {
  run('gcc', ['-g', '-O1', '-fno-omit-frame-pointer', '-o', join(folder, 'work'), join(folder, 'work.c')])
}

/** Standard output. */
function run(program, args, { cwd } = {}) {
  const result = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (result.error !== undefined) throw result.error
  if (result.status !== 0) throw new Error(`${program} ended with ${result.status}\n${result.stderr}`)
  return result.stdout
}
