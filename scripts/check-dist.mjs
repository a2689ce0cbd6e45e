// Proves that dist/ is what the sources build: builds twice into fresh folders, compares both with dist/ byte by
// byte, and loads every lazy chunk under the running Node. Exits 1 with the first difference.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

function digests(folder) {
  const result = new Map()
  for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const path = join(folder, file)
    if (statSync(path).isFile())
      result.set(file, createHash('sha256').update(readFileSync(path)).digest('hex'))
  }
  return result
}

function differences(expected, actual) {
  const names = new Set([...expected.keys(), ...actual.keys()])
  return [...names].filter((name) => expected.get(name) !== actual.get(name))
}

const scratch = mkdtempSync(join(tmpdir(), 'noisegate-dist-'))
try {
  const builds = ['first', 'second'].map((name) => {
    const folder = join(scratch, name)
    execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--out', folder], { stdio: 'inherit' })
    return digests(folder)
  })
  const unstable = differences(builds[0], builds[1])
  if (unstable.length > 0) throw new Error(`two builds differ in ${unstable.join(', ')}`)
  const committed = digests(join(root, 'dist'))
  const stale = differences(builds[0], committed)
  if (stale.length > 0)
    throw new Error(`dist/ is not what src/ builds: ${stale.join(', ')}; run \`npm run build\``)
  const chunks = [...committed.keys()].filter((name) => /^\d+\.index\.cjs$/.test(name))
  for (const chunk of chunks) await import(pathToFileURL(join(root, 'dist', chunk)).href)
  console.log(`dist/ is current: ${committed.size} files, ${chunks.length} lazy chunks load`)
} catch (error) {
  console.error(`check-dist: ${error.message}`)
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
