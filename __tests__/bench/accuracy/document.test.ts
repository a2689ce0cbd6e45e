import { existsSync, readFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../bench/accuracy/evaluate.mjs'
import { figuresOf } from '../../../bench/accuracy/figures.mjs'
import { accuracyDocument } from '../../../bench/accuracy/page/document.mjs'
import { type PairedCounts, pooled, readPaired } from '../../../bench/accuracy/paired.mjs'
import { peerRules } from '../../../bench/accuracy/peers.mjs'
import { plots } from '../../../bench/accuracy/plots.mjs'
import { clopperPearson } from '../../../src/core/stats/clopper-pearson.js'
import { mannWhitneyU } from '../../../src/core/stats/mann-whitney-u.js'
import { normalQuantile } from '../../../src/core/stats/normal.js'
import { studentTSurvival } from '../../../src/core/stats/student-t.js'
import { neutralHistory, replayed } from './history.js'

const root = new URL('../../../', import.meta.url)
const RULES = peerRules({ mannWhitneyU, normalQuantile, studentTSurvival })
const PAIRED = readPaired(new URL('bench/paired/results.json', root).pathname)
const interval = (hits: number, trials: number) => clopperPearson(hits, trials, 0.95)

function made() {
  const results = ['hostile | <name>', 'bazhenov/tango'].map((name, index) => ({
    about: {
      name,
      source: { commit: 'a'.repeat(40), path: ['a|b', 'c'], license: 'MIT' },
      tool: 'go',
      runner: 'here',
    },
    evaluated: evaluate({ name, points: replayed(neutralHistory(index, 30)), rules: RULES }),
  }))
  const figures = figuresOf(results, { rules: RULES, paired: PAIRED })
  return { figures, page: accuracyDocument(figures, { version: '1.2.3', date: '2026-01-02' }, interval) }
}

describe('the page', () => {
  const { figures, page } = made()

  it('is the same for the same data', () => {
    expect(made().page).toBe(page)
  })

  it('has every rule at every published setting, and at both equal rates', () => {
    const settings = RULES.filter(({ samples }) => samples !== true).flatMap(({ published }) => published)
    expect(figures.published.filter(({ ours }) => !ours)).toHaveLength(settings.length)
    for (const { target, rows } of figures.equal) {
      expect(rows).toHaveLength(RULES.length)
      for (const row of rows) expect(row.alarmRate).toBeLessThanOrEqual(target + 1e-12)
    }
    for (const { tool, source } of RULES) expect(page).toContain(`[${tool}](${source})`)
  })

  it('names version, date, source and licence, and has no figure that is none', () => {
    expect(page).toContain('Noisegate 1.2.3 of 2026-01-02')
    expect(page).toContain('aaaaaaa | a\\|b and 1 more')
    expect(page).toContain('| MIT |')
    expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/)
  })

  it('keeps its tables whole', () => {
    const columns = (line: string) => line.replace(/\\\|/g, '').split('|').length
    for (const block of page
      .trimEnd()
      .split('\n\n')
      .filter((text) => text.startsWith('| '))) {
      expect(new Set(block.split('\n').map(columns)).size).toBe(1)
    }
  })
})

describe('the plots', () => {
  const { figures } = made()
  const pictures = plots(figures, interval)
  const again = plots(made().figures, interval)

  it.each([...pictures])('%s is well-formed and the same for the same data', (name, picture) => {
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.write(picture).close()
    expect(picture).not.toMatch(/NaN|undefined|Infinity/)
    expect(again.get(name)).toBe(picture)
    expect(picture).toContain('prefers-color-scheme: dark')
  })

  it('are those that the page shows', () => {
    const shown = [
      ...accuracyDocument(figures, { version: '1', date: 'now' }, interval).matchAll(
        /\(accuracy\/([\w.-]+\.svg)\)/g,
      ),
    ].map(([, name]) => name)
    expect(new Set(shown)).toEqual(new Set(pictures.keys()))
  })
})

describe('paired figures', () => {
  it('are added up over campaigns of a kind', () => {
    const rules = (same: [number, number]): PairedCounts[] => [{ rule: 'r', same }]
    const campaigns = [
      { date: '2026-01-01', load: false, rules: rules([1, 10]) },
      { date: '2026-01-02', load: true, rules: rules([5, 10]) },
      { date: '2026-01-03', load: false, rules: rules([2, 10]) },
    ]
    expect(pooled({ campaigns }, ({ load }) => !load)).toEqual([{ rule: 'r', same: [3, 20] }])
  })

  const page = new URL('docs/accuracy.md', root)
  it.skipIf(!existsSync(page))('docs/accuracy.md shows what bench/paired/results.json holds', () => {
    const text = readFileSync(page, 'utf8')
    for (const load of [false, true]) {
      for (const { rule: _, ...counts } of pooled(PAIRED, (campaign) => campaign.load === load)) {
        for (const [hits, trials] of Object.values(counts))
          expect(text).toContain(`| ${hits} of ${trials} = `)
      }
    }
  })
})
