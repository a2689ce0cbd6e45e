import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { LevelChange } from '../../src/core/model/level-change.js'
import type { Report } from '../../src/core/model/report.js'
import type { ReferenceDrift } from '../../src/core/model/series-history.js'
import { renderJson } from '../../src/reports/json.js'
import { renderMarkdown } from '../../src/reports/markdown.js'
import { renderTerminal } from '../../src/reports/terminal.js'
import { situations } from './situations.js'

const step: LevelChange = {
  ...{ suite: 'codec', benchmark: 'decode', parameters: { size: '64' }, metric: 'time', direction: 'lower' },
  ...{ last: 'abc123abc123abc123', first: 'def456def456def456', run: 'run-30', foundBy: 'run-35' },
  ...{ change: 0.12, pValue: 0.0003 },
}
const drift: ReferenceDrift = {
  ...{ suite: 'codec', benchmark: 'encode', parameters: {}, metric: 'throughput', direction: 'higher' },
  reference: { name: 'v1.4.0', commit: 'abc123abc123', run: 'run-1', isExact: true },
  ...{ change: -0.061, pValue: 0.00004 },
}

const base = Object.values(situations)[0]!.report
const report = (over: Partial<Report>): Report => ({ ...base, ...over })

describe('what recording found in the history', () => {
  it('says between which commits a level changed, and how far the level is from the reference', () => {
    const text = renderTerminal(report({ levelChanges: [step], drifts: [drift] }))
    expect(text).toContain('new steps of the history (1)\n')
    expect(text).toContain(
      'decode {size=64} time: level changed at abc123abc123..def456def456: +12.0 %, worse  p = 0.0003\n',
    )
    expect(text).toContain('encode throughput: drifted since v1.4.0: -6.1 %, worse  p < 0.0001\n')
  })

  it('the comment has the same as lists, and neither appears where nothing was found', () => {
    const markdown = renderMarkdown(report({ levelChanges: [{ ...step, change: -0.12 }], drifts: [drift] }))
    expect(markdown).toContain('#### New steps of the history (1)')
    expect(markdown).toContain('level changed at abc123abc123..def456def456: **-12.0 %, better**')
    expect(markdown).toContain('#### Drift since the reference (1)')
    expect(renderMarkdown(base)).not.toContain('of the history')
  })

  it('long lists are cut and counted, and names cannot break out', () => {
    const hostile = { ...step, benchmark: '`|@user\n::error::\u202e', last: '|`\n' }
    const many = report({ levelChanges: Array.from({ length: 500 }, () => hostile) })
    const markdown = renderMarkdown(many)
    expect(markdown).toContain('and 490 more')
    expect(markdown).not.toContain('\u202e')
    expect(markdown).not.toMatch(/(^|[^\w])@user/)
    const text = renderTerminal(many)
    expect(text).toContain('... and 300 more')
    expect(text).not.toMatch(/^::/m)
  })

  it('the JSON is valid', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
    )
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    const document = JSON.parse(renderJson(report({ levelChanges: [step], drifts: [drift] })))
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
    expect(document.levelChanges).toEqual([step])
  })
})
