// docs/accuracy.md and its plots, from data alone: `npm run bench:accuracy [-- --histories DIR] [--date YYYY-MM-DD]`.
// The history part is computed here; the paired part is what bench/paired measured (bench/paired/results.json).
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { evaluateAll } from './evaluate-all.mjs'
import { figuresOf } from './figures.mjs'
import { accuracyDocument } from './page/document.mjs'
import { readPaired } from './paired.mjs'
import { plots } from './plots.mjs'
import { interval, PEERS } from './product.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const { values: options } = parseArgs({
  options: {
    histories: { type: 'string', default: join(ROOT, '../shared/histories') },
    date: { type: 'string' },
    out: { type: 'string', default: join(ROOT, 'docs') },
  },
})
const folder = resolve(options.histories)
if (!existsSync(folder)) {
  console.error(`${folder} does not exist; name a folder of neutral histories with --histories DIR`)
  process.exit(2)
}

const figures = figuresOf(await evaluateAll(folder), {
  rules: PEERS,
  paired: readPaired(join(ROOT, 'bench/paired/results.json')),
})
const made = { version: version(), date: options.date ?? codeDate() }
mkdirSync(join(options.out, 'accuracy'), { recursive: true })
writeFileSync(join(options.out, 'accuracy.md'), accuracyDocument(figures, made, interval))
for (const [name, picture] of plots(figures, interval))
  writeFileSync(join(options.out, 'accuracy', name), picture)
console.error(`wrote ${join(options.out, 'accuracy.md')} and its plots`)

function version() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version
}

/** The day of the newest commit that could have changed a figure, so that the same code writes the same page. */
function codeDate() {
  const paths = ['src/core', 'src/config', 'src/stores', 'bench/accuracy', 'bench/paired']
  return execFileSync('git', ['log', '-1', '--format=%cs', '--', ...paths], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim()
}
