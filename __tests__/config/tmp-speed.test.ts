import { it } from 'vitest'
import { readConfig } from '../../src/config/read-config.js'
import { matchesGlob } from '../../src/core/model/name-glob.js'
it('x', () => {
  for (const text of [Array.from({length: 40000}, (_, i) => `key${i}: 1\n`).join(''), `rules:\n${'  - { x: 1 }\n'.repeat(70000)}`, `rules: [${'*a,'.repeat(100000)}]`, `removed: &a [x]\nrenamed: {${'? [a] : b, '.repeat(50000)}}`]) {
    const t = performance.now(); try { readConfig(text, 'f') } catch (e) { console.log(String(e).slice(0, 150)) } console.log(performance.now() - t)
  }
  const t = performance.now(); matchesGlob('*a'.repeat(5000), 'a'.repeat(10000)); console.log('glob', performance.now() - t)
  const u = performance.now(); for (let i = 0; i < 20000; i++) matchesGlob('render/**/size=*', 'render/some/list/of/things/size=64'); console.log('glob20k', performance.now() - u)
}, 100000)
