// Executions of benchmarks that a verdict costs: twenty benchmarks of which one got slower by half, for `paired`, for `auto`
// with six paired rounds as its screen, and for `auto` with stored runs as its screen.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeRepository } from './workloads.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const factors = Array.from({ length: 20 }, (_, index) => (index === 7 ? 1.5 : 1))
const repository = makeRepository('twenty', factors)
const counter = join(repository, '..', `executions-${process.pid}`)

function run(args) {
  rmSync(counter, { force: true })
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.js'), 'run', '--quiet', '--json', ...args],
    {
      cwd: repository,
      env: { ...process.env, EXECUTIONS: counter },
      maxBuffer: 1 << 28,
    },
  )
  if (stdout.length === 0) throw new Error(stderr.toString())
  const report = JSON.parse(stdout.toString())
  const regressed = report.comparisons
    .filter(({ verdict }) => verdict === 'regressed')
    .map(({ benchmark }) => benchmark)
  return { status, regressed, executions: existsSync(counter) ? statSync(counter).size : 0 }
}

const git = (...args) => spawnSync('git', args, { cwd: repository })
const paired = run(['--compare', 'paired'])
const screened = run(['--compare', 'auto'])
git('checkout', '--quiet', 'main')
for (let index = 0; index < 12; index++) run(['--record'])
git('checkout', '--quiet', 'head')
const stored = run(['--compare', 'auto'])
const share = (result) =>
  `${result.executions} (${((result.executions / paired.executions) * 100).toFixed(0)} %)`
console.log('| Mode | Executions | Called regressed |')
console.log('| --- | --: | --- |')
console.log(`| paired | ${share(paired)} | ${paired.regressed.join(', ')} |`)
console.log(`| auto, paired screen | ${share(screened)} | ${screened.regressed.join(', ')} |`)
console.log(`| auto, history screen | ${share(stored)} | ${stored.regressed.join(', ')} |`)
rmSync(counter, { force: true })
