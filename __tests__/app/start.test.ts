import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '../../src')

/** Modules and packages that are loaded with a module: its static imports of values, and theirs. */
function loadedWith(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  for (const [, names = '', specifier = ''] of code.matchAll(
    /^\s*(?:import|export)\b([\w$\s{},*]*?)\bfrom\s*['"]([^'"]+)['"]/gm,
  )) {
    if (/^\s*type\b/.test(names) || specifier.startsWith('node:')) continue
    if (specifier.startsWith('.')) loadedWith(join(dirname(file), specifier.replace(/\.js$/, '.ts')), found)
    else found.add(specifier)
  }
  return found
}

it('loads before the first command only what measuring needs', () => {
  const loaded = [...loadedWith(join(SOURCE, 'app/local-gate.ts'))].map((file) =>
    existsSync(file) ? relative(SOURCE, file).split(sep).join('/') : file,
  )
  expect(loaded).toContain('measure/measure-suite.ts')
  // What tells text from a document is a page of code, and decides which parsers are loaded.
  // Parsers, stores, statistics and reports are most of the program; they are loaded when the measurement is over.
  const late =
    /^(?:parsers\/(?!filters\/|document-start|shared\/(?:concat-bytes|decode-text|letter-pattern))|stores\/|reports\/|publish\/|core\/(?:decide|stats|trend)\/)/
  expect(loaded.filter((name) => late.test(name))).toEqual([])
  expect(loaded.filter((name) => !name.endsWith('.ts'))).toEqual(['fastest-levenshtein'])
})

// One static import undoes what is imported late, and no other test would notice.
it.each([
  [
    'app/paired/gate-side-by-side.ts',
    /^parsers\/(?:registry|text-parsers)|^measure\/(?:arms|measure-paired)|^app\/profiling\/profile/,
  ],
  ['app/run-action.ts', /^parsers\/(?:registry|text-parsers)/],
  ['app/read-text-output.ts', /^parsers\/registry/],
] as const)('%s leaves to later what most jobs do not need', (file, late) => {
  const loaded = [...loadedWith(join(SOURCE, file))].map((path) =>
    relative(SOURCE, path).split(sep).join('/'),
  )
  expect(loaded).toContain(file)
  expect(loaded.filter((name) => late.test(name))).toEqual([])
})
