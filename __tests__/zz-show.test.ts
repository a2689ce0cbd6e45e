import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { parseFiles } from '/work/main/src/parsers/parse.js'
it('show', () => {
  for (const f of process.env.FILES!.split(' ')) {
    try {
      const set = parseFiles({ parser: 'auto', files: [{ path: f, bytes: readFileSync(f) }] })
      console.log(f, set?.parser, set?.environment, set?.warnings, set?.failures)
      for (const m of set?.measurements ?? []) console.log('  ', m.benchmark, JSON.stringify(m.parameters), m.metric, m.unit, m.direction, m.values.join(' '), m.primary ? '*' : '', m.iterations ?? '')
    } catch (e) { console.log(f, String(e)) }
  }
})
