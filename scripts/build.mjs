// Builds dist/: TypeScript -> lib (tsc), lib -> dist (ncc), web/ -> dist/assets (rolldown), the command line's thin entry,
// licences.
// `node scripts/build.mjs [--out DIR]`. Byte-identical between builds: no clock, no absolute path, no cache.
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundlePage, licenceTexts } from './bundle-page.mjs'
import { shrinkBundle } from './shrink-bundle.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
const out = resolve(root, values.out)
const bin = (name) => join(root, 'node_modules', '.bin', name)
const run = (program, args) =>
  execFileSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })

rmSync(join(root, 'lib'), { recursive: true, force: true })
rmSync(out, { recursive: true, force: true })
run(bin('tsc'), ['-p', 'tsconfig.build.json'])
// ncc itself is a JavaScript program: started by this very Node, so that the build needs no shebang lookup.
run(process.execPath, [
  join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
  'build',
  'lib/index.js',
  '-o',
  out,
  '--license',
  'licenses.txt',
  '--no-cache',
  '-q',
])
shrinkBundle(out)
copyFileSync(join(root, 'scripts/cli-entry.js'), join(out, 'cli.js'))
// What HTML pages hold: read at run time from beside the bundle, so that ncc need not know of it.
const { files, packages } = await bundlePage()
mkdirSync(join(out, 'assets'))
for (const [name, text] of Object.entries(files)) writeFileSync(join(out, 'assets', name), text)
appendFileSync(join(out, 'licenses.txt'), `\n${licenceTexts(packages)}`)
for (const file of readdirSync(out, { recursive: true })) {
  const path = join(out, String(file))
  if (!/\.(c?js|css|txt|json)$/.test(path) || !existsSync(path)) continue
  const text = readFileSync(path, 'utf8')
  if (text.includes(root)) throw new Error(`${file} holds the absolute path of the build folder`)
  if (text.includes('\r\n')) writeFileSync(path, text.replaceAll('\r\n', '\n'))
}
