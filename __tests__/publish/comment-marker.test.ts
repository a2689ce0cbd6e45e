import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRuns, encodeId, formatMarker, readMarker } from '../../src/publish/comment-marker.js'
import { HEAD, position } from './fixture.js'

const anyId = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 })

describe('comment marker', () => {
  it('is one hidden line', () => {
    expect(formatMarker({ ...position(17, 2), id: encodeId('go'), outcome: 'fail' })).toBe(
      `<!-- noisegate id=go head=${HEAD} run=17 attempt=2 outcome=fail -->`,
    )
  })

  it('reads back what it wrote, whatever the id holds', () => {
    const outcome = fc.constantFrom('pass', 'fail', 'pending', 'error')
    fc.assert(
      fc.property(anyId, fc.nat(), fc.nat(), outcome, (id, runId, attempt, shown) => {
        const marker = { id: encodeId(id), headSha: HEAD, runId, attempt, outcome: shown } as const
        const line = formatMarker(marker)
        expect(readMarker(`${line}\nbody`)).toEqual(marker)
        expect(readMarker(`${line}\r\nbody`)).toEqual(marker)
        expect(line.slice(4, -3)).not.toMatch(/--|[<>\r\n]/)
      }),
    )
  })

  it('keeps different ids different, long ones too', () => {
    fc.assert(
      fc.property(anyId, anyId, (left, right) => (encodeId(left) === encodeId(right)) === (left === right)),
    )
    const long = 'x'.repeat(10_000)
    expect(encodeId(long)).not.toBe(encodeId(`${long}x`))
    expect(encodeId(long).length).toBeLessThanOrEqual(120)
    // Cut where a short id ends: the digest keeps the two apart.
    expect(encodeId('é'.repeat(100))).not.toBe(encodeId('é'.repeat(20)))
  })

  it.each([
    ['quoted', (line: string) => `> ${line}`],
    ['indented', (line: string) => `    ${line}`],
    ['not at the beginning', (line: string) => `hello\n${line}`],
    ['not alone on its line', (line: string) => `${line} hello`],
    ['of another program', (line: string) => line.replace('noisegate', 'noisegates')],
    ['without a run', (line: string) => line.replace('run=17 ', '')],
    ['with a negative run', (line: string) => line.replace('run=17', 'run=-17')],
    ['with an unknown outcome', (line: string) => line.replace('fail', 'great')],
  ])('does not read a marker that is %s', (_, change) => {
    expect(readMarker(change(formatMarker({ ...position(17), id: 'go', outcome: 'fail' })))).toBeUndefined()
  })

  it('never writes a head that is no commit', () => {
    const line = formatMarker({ headSha: 'x --> <script>', runId: 1, attempt: 1, id: 'go', outcome: 'pass' })
    expect(line).toBe('<!-- noisegate id=go head= run=1 attempt=1 outcome=pass -->')
    expect(readMarker(line)?.headSha).toBe('')
  })

  it('orders by run, then by attempt', () => {
    const inOrder = [position(1, 1), position(1, 9), position(2, 1), position(10, 1)]
    expect([...inOrder].reverse().sort(compareRuns)).toEqual(inOrder)
    expect(compareRuns(position(3, 2), position(3, 2))).toBe(0)
  })
})
