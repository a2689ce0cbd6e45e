import { readdirSync, readFileSync, statSync } from 'node:fs'
import { it } from 'vitest'
import { parseFiles } from '/work/main/src/parsers/parse.js'
const show = (path: string, options?: any, parser = 'auto') => {
  try {
    const set = parseFiles({ parser, files: [{ path, bytes: readFileSync(path) }], ...(options ? { options } : {}) })
    if (!set) return console.log(`${path}: none`)
    console.log(`${path}: ${set.parser} ${set.measurements.length} ms, failures ${set.failures.map(f=>f.message).join(' | ').slice(0,300)} env ${JSON.stringify(set.environment)}\n  warnings ${set.warnings.map((w) => w.message).join(' | ').slice(0, 500)}`)
    for (const m of set.measurements.slice(0, Number(process.env.N ?? 14))) console.log('   ', m.benchmark.slice(0,90), JSON.stringify(m.parameters), m.metric, m.values.slice(0,5).join(','), m.unit, m.direction, m.primary ? 'P' : '', m.assume ?? '')
  } catch (e) { console.log(`${path}: PROBLEM ${String(e).slice(0, 400)}`) }
}
it('x', () => {
  for (const d of (process.env.D ?? '').split(',')) {
    const opt = (p: string) => { try { return JSON.parse(readFileSync(p + '/options.json', 'utf8')) } catch { return undefined } }
    const walk = (p: string) => { if (statSync(p).isDirectory()) for (const f of readdirSync(p)) walk(p + '/' + f); else if (!/SOURCE.md|PROVENANCE|options.json/.test(p)) { const dir = p.slice(0, p.lastIndexOf('/')); const o = opt(dir); show(p, o, o ? p.split('/').at(-3) : 'auto') } }
    walk(d)
  }
})
