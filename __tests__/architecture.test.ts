import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { importsOf, violations } from './architecture.js'

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')

/** Longest files allowed above the budget, each with its reason. Empty is the aim. */
const longFiles: Readonly<Record<string, string>> = {}

const scratch = mkdtempSync(join(tmpdir(), 'noisegate-architecture-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('architecture', () => {
  it('keeps every import on the allowed side', () => {
    const broken = violations(source).map(({ file, problem, reason }) => `${file} ${problem}: ${reason}`)
    expect(broken).toEqual([])
  })

  it('can fail: a deliberately bad tree breaks one rule a file', () => {
    const bad: Readonly<Record<string, string>> = {
      'core/decide/reads-clock.ts': 'export const now = () => Date.now()',
      'core/stats/imports-decide.ts':
        "import type { Case } from '../decide/judge-suite.js'\nexport type X = Case",
      'parsers/reads-file.ts': "import { readFileSync } from 'node:fs'\nexport const x = readFileSync",
      'parsers/imports-store.ts': "export * from '../stores/store.js'",
      'reports/locale.ts': 'export const text = (n: number) => n.toLocaleString()',
      'config/imports-package.ts': "import {\n  parse,\n} from 'left-pad'\nexport const x = parse",
      'stores/imports-publish.ts': "export const x = () => import('../publish/publish.js')",
      'platform/imports-store.ts': "import type { Store } from '../stores/store.js'\nexport type X = Store",
    }
    for (const [name, text] of Object.entries(bad)) {
      mkdirSync(join(scratch, dirname(name)), { recursive: true })
      writeFileSync(join(scratch, name), text)
    }
    expect(violations(scratch).map((violation) => violation.file)).toEqual(Object.keys(bad).sort())
  })

  it('reads every form of import', () => {
    const text = [
      "import a from 'a'",
      "import type { B } from 'b'",
      "export { c } from 'c'",
      "const d = await import('d')",
      "import {\n  e,\n} from 'e'",
      "import 'f'",
      "// import g from 'g'",
    ].join('\n')
    expect(importsOf(text).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('keeps files short', () => {
    const files = readdirSync(source, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts'))
    const lengths = new Map(
      files.map((name) => [name, readFileSync(join(source, name), 'utf8').split('\n').length - 1]),
    )
    const tooLong = [...lengths].filter(([name, lines]) => lines > 400 && longFiles[name] === undefined)
    expect(tooLong).toEqual([])
    const sorted = [...lengths.values()].sort((x, y) => x - y)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90)
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(250)
  })
})
