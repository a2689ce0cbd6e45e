import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonPage } from '../../src/app/profile-page/comparison-page.js'
import type { Diagnosis } from '../../src/core/model/diagnosis.js'
import type { FunctionCallers } from '../../src/profiles/diff/project-callers.js'
import { frameIdentity } from '../../src/profiles/frame.js'
import type { EmbeddedPage, PageAssets, ProfilePage } from '../../src/reports/profile-page/page.js'
import { renderProfilePage } from '../../src/reports/profile-page.js'
import { plantedSlowdown } from '../app/profile-page/planted-slowdown.js'

const ASSETS: PageAssets = {
  ...{ script: 'run()', style: 'main{}' },
  ...{ scriptDigest: 'c2NyaXB0', styleDigest: 'c3R5bGU=' },
}

const DIAGNOSIS: Diagnosis = {
  scope: 'increase',
  bottleneck: {
    kind: 'cpu-bound',
    what: '97 % of the additional time is computing',
    numbers: [{ name: 'user time', unit: 's', baseline: 1, candidate: 1.5 }],
    next: 'Profile the processor',
  },
  findings: [],
}

const HOSTILE_NAMES = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; `tick` {{x}}',
  '\u202eelif\u2066',
  '\u2028\u2029\u0000\u001b[31m',
  '\ud800',
  '__proto__',
  'constructor',
  'x'.repeat(10_000),
]

/** `audit`, which is new, and `decodeHeader` were called by these, and so was `escape`, which is noise. */
function calledBy(...names: readonly string[]): FunctionCallers {
  const callers = names.map((name) => ({ name }))
  const called = ['decodeHeader', 'escape', 'audit'].map((name) => ({ name, file: `src/${name}.c`, line: 7 }))
  return new Map(called.map((frame) => [frameIdentity(frame), callers]))
}

const render = (page: ProfilePage) => renderProfilePage(page, ASSETS)

function embedded(html: string): EmbeddedPage {
  const [, json] = /<script type="application\/json" id="profile">(.*?)<\/script>/s.exec(html)!
  return JSON.parse(json!)
}

describe('profile page', () => {
  const page = comparisonPage(plantedSlowdown(), { diagnosis: DIAGNOSIS })
  const html = render(page)

  it('says why it got slower in one sentence', () => {
    expect(html).toContain(
      '<h1>decodeHeader (decodeHeader.c:7) self time 12 % → 31 %: 24 points more, while the whole grew by 17; also audit (+4); validate is gone, 11 % self time before; CPU-bound</h1>',
    )
  })

  it('lets nothing run, load or style but its own assets', () => {
    expect(html).toContain(
      `content="default-src 'none'; script-src 'sha256-c2NyaXB0'; style-src 'sha256-c3R5bGU='; base-uri 'none'; form-action 'none'"`,
    )
    expect(html).not.toMatch(/https?:|\ssrc=|\shref=|\sstyle=|\son\w+=|@import|url\(/i)
    expect(html.match(/<script/g)).toHaveLength(2)
  })

  it('ranks functions with costs, change, interval and verdict, in plain HTML', () => {
    const first = /<tbody>\n(<tr.*?<\/tr>)/s.exec(html)![1]!
    const cells = first.replace(/<small>/g, ' | ').replace(/<[^>]+>/g, ' ')
    expect(cells).toContain('decodeHeader')
    expect(cells).toMatch(/\+24\.0 \| \+23\.\d to \+24\.\d/)
    expect(cells).toContain('\u25b2 grew | 141 % of the change')
    expect(cells).toContain('12.0 \u2192 30.8 %')
    expect(cells).toContain('120 \u2192 360')
  })

  it('shows the bottleneck with its numbers and the next step', () => {
    expect(html).toContain('<b>CPU-bound</b> 97 % of the additional time is computing')
    expect(html).toContain('user time: 1.00 s \u2192 1.50 s')
    expect(html).toContain('Next: Profile the processor')
  })

  it('embeds every call path with the costs of both sides', () => {
    const { graph } = embedded(html)
    expect(graph.parents).toHaveLength(graph.nodeFrames.length)
    expect(graph.baseline!.total[0]).toBeCloseTo(1000, 6)
    expect(graph.candidate.total[0]).toBeCloseTo(1170, 6)
    const decode = graph.frames.findIndex(({ name }) => name === 'decodeHeader')
    const node = graph.nodeFrames.indexOf(decode)
    expect(graph.frames[decode]!.verdict).toBe('grew')
    expect(graph.candidate.self[node]! / graph.candidate.total[0]!).toBeCloseTo(360 / 1170, 4)
  })

  it('names who of the project called what changed, in the words of the sentence', () => {
    const called = render(comparisonPage(plantedSlowdown(), { callers: calledBy('parse', 'handle') }))
    expect(called).toContain(
      '<h1>decodeHeader (decodeHeader.c:7), called by parse and handle, self time 12 %',
    )
    expect(called).toMatch(
      /decodeHeader<\/button><span class="where">src\/decodeHeader\.c:7<\/span><span class="where">called by parse and handle<\/span><\/th>/,
    )
    // The sentence and two rows: who called what is within noise would explain nothing.
    expect(called.match(/called by/g)).toHaveLength(3)
    expect(html).not.toContain('called by')
  })

  it('says so where the format keeps no stacks', () => {
    const { graph: _, ...table } = page
    const plain = render(table)
    expect(plain).toContain('keeps no call stacks')
    expect(plain).not.toContain('id="profile"')
  })

  it.each(HOSTILE_NAMES)('holds no mark-up of a name like %j', (name) => {
    const compared = plantedSlowdown((plain) => (plain === 'decodeHeader' ? name : plain))
    const hostile = render(comparisonPage(compared, { callers: calledBy(name) }))
    expect(hostile).toMatch(/<span class="where">called by /)
    expect(hostile.match(/<script/g)).toHaveLength(2)
    expect(hostile.match(/<\/script>/g)).toHaveLength(2)
    expect(hostile.match(/<h1>/g)).toHaveLength(1)
    expect(hostile).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(embedded(hostile).graph.frames.every((frame) => frame.name.length <= 300)).toBe(true)
  })

  it('has the same tags whatever functions are called', () => {
    const tags = (text: string) => text.replace(/<script type.*?<\/script>/s, '').match(/<\/?[a-z][^>\s]*/g)
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(name, (text) => {
        const plain = `f${text}`.replace(/;/g, ',')
        const other = comparisonPage(plantedSlowdown((known) => (known === 'readLine' ? plain : known)))
        const rendered = render({ ...other, diagnosis: DIAGNOSIS })
        expect(tags(rendered)).toEqual(tags(html))
        expect(embedded(rendered).graph.parents).toEqual(embedded(html).graph.parents)
      }),
      { numRuns: 60 },
    )
  })
})
