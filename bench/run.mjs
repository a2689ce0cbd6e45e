// The benchmark of Noisegate itself: `node bench/run.mjs [NAME...] [--write] [--product DIR] [--parser NAME] [--megabytes N]`; see README.md here.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { INCUMBENT } from './shared/incumbent.mjs'
import { openProduct } from './shared/product.mjs'
import { holds } from './shared/row.mjs'
import { renderTable } from './shared/table.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))
const NAMES = [
  'start',
  'directory-store',
  'growth',
  'branch-store',
  'parsers',
  'steps',
  'backtest',
  'profiles',
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    product: { type: 'string' },
    // Of `parsers`: some of them, at some sizes.
    parser: { type: 'string', multiple: true },
    megabytes: { type: 'string', multiple: true },
  },
})
const unknown = positionals.filter((name) => !NAMES.includes(name))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; expected some of ${NAMES.join(', ')}`)
  process.exit(2)
}

const product = openProduct(values.product === undefined ? undefined : resolve(values.product))
const selection = {
  ...(values.parser === undefined ? {} : { parsers: values.parser }),
  ...(values.megabytes === undefined ? {} : { megabytes: values.megabytes.map(Number) }),
}
const folder = mkdtempSync(join(os.tmpdir(), 'noisegate-bench-'))
const rows = []
try {
  for (const name of positionals.length > 0 ? positionals : NAMES) {
    const { measure, question } = await import(`./${name}.mjs`)
    console.error(`${name}: ${question}`)
    const measured = await measure({ product, folder, ...selection })
    rows.push(...measured.map((row) => ({ benchmark: name, ...row })))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

console.log(`${machine()}\nincumbent: ${INCUMBENT.source}\n\n${renderTable(rows)}`)
const above = rows.filter((row) => !holds(row))
console.log(above.length === 0 ? '\nevery target holds' : `\n${above.length} of the targets do not hold`)
if (values.write) {
  const results = { machine: machine(), incumbent: INCUMBENT.source, version: version(), rows }
  writeFileSync(join(HERE, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)
}
process.exitCode = above.length === 0 ? 0 : 1

function machine() {
  const gitVersion = execFileSync('git', ['--version'], { encoding: 'utf8' }).trim()
  return `${os.cpus()[0]?.model.trim()}, ${os.availableParallelism()} cores, Node ${process.version}, ${gitVersion}`
}

function version() {
  return JSON.parse(readFileSync(join(HERE, '..', 'package.json'), 'utf8')).version
}
