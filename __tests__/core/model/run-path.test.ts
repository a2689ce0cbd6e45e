import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOfPathComponent, pathComponent } from '../../../src/core/model/path-component.js'
import { parseRunPath, runPath } from '../../../src/core/model/run-path.js'
import { sampleRun } from '../../contract/sample-run.js'

describe('pathComponent', () => {
  it.each([
    ['main', 'main'],
    ['feature/x', 'feature%2fx'],
    ['Foo', '%46oo'],
    ['..', '%2e%2e'],
    ['.git', '%2egit'],
    ['a.', 'a%2e'],
    ['', '%'],
    ['con', '%63on'],
    ['nul.txt', '%6eul.txt'],
    ['com1', '%63om1'],
    ['console', 'console'],
    ['a b', 'a%20b'],
    ['100%', '100%25'],
    ['é', '%c3%a9'],
    ['\ud800', '%ud800'],
    ['~', '%7e'],
  ])('writes %j as %s and back', (name, component) => {
    expect(pathComponent(name)).toBe(component)
    expect(nameOfPathComponent(component)).toBe(name)
  })

  it('is safe, distinct without regard to case, and turns back whatever the names are', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    )
    fc.assert(
      fc.property(names, names, (one, other) => {
        const component = pathComponent(one)
        expect(component).toMatch(/^[a-z0-9_%-][a-z0-9._%~-]{0,99}$/)
        expect(component.endsWith('.')).toBe(false)
        expect([one, undefined]).toContain(nameOfPathComponent(component))
        expect(component.toLowerCase() === pathComponent(other).toLowerCase()).toBe(one === other)
      }),
    )
  })

  it('cuts long names to 100 characters and keeps them apart', () => {
    const long = [
      'x'.repeat(101),
      'x'.repeat(102),
      `${'x'.repeat(10_000)}1`,
      `${'x'.repeat(10_000)}2`,
      '\u202e'.repeat(500),
    ]
    const components = long.map(pathComponent)
    expect(new Set(components).size).toBe(long.length)
    for (const component of components) {
      expect(component.length).toBeLessThanOrEqual(100)
      expect(nameOfPathComponent(component)).toBeUndefined()
    }
    expect(pathComponent('x'.repeat(100))).toBe('x'.repeat(100))
  })
})

describe('runPath', () => {
  it('names branch, suite, stratum, day, time, commit, run and attempt', () => {
    const run = sampleRun(0, { branch: 'release/2', id: '42-shard-1', attempt: 3 })
    const path =
      'runs/release%2f2/parser/linux-x64-ubuntu24-amd-epyc-7763-4c-go1/2026/01/01/' +
      '20260101T100000.123Z-aaaaaaaaaaaa-42-shard-1-3.json'
    expect(runPath(run)).toBe(path)
    expect(parseRunPath(path)).toEqual({
      branch: 'release/2',
      suite: 'parser',
      stratum: 'linux-x64-ubuntu24-amd-epyc-7763-4c-go1',
      id: '42-shard-1',
      sha12: 'aaaaaaaaaaaa',
      startedAt: '2026-01-01T10:00:00.123Z',
      attempt: 3,
    })
  })

  it('takes times with and without fractions, and sorts by time', () => {
    const times = [
      '2026-01-01T10:00:00Z',
      '2026-01-01T10:00:00.5Z',
      '2026-01-01T10:00:01Z',
      '2026-11-22T09:00:00.000Z',
    ]
    const paths = times.map((startedAt) => runPath(sampleRun(0, { startedAt })))
    expect([...paths].sort()).toEqual(paths)
  })

  it.each([
    'yesterday',
    '2026-01-01',
    '2026-13-01T00:00:00Z',
    '2026-01-01T10:00:00+02:00',
    '+012026-01-01T10:00:00Z',
  ])('refuses the time %j', (startedAt) => {
    expect(() => runPath(sampleRun(0, { startedAt }))).toThrow(/ISO 8601 in UTC/)
  })

  it.each([0, -1, 1.5, Number.NaN, 1e12])('refuses the attempt %j', (attempt) => {
    expect(() => runPath(sampleRun(0, { attempt }))).toThrow(/a whole number from 1/)
  })

  it('keeps a commit that is no hexadecimal name, without losing the place of the others', () => {
    const path = runPath(sampleRun(0, { commit: { sha: '../un-known' }, id: '--' }))
    expect(path).not.toContain('..')
    expect(parseRunPath(path)).toMatchObject({ id: '--', attempt: 1 })
  })

  it.each([
    'README.md',
    'runs/main/parser/s/2026/01/01/notes.json',
    'runs/main/parser/s/2026/01/02/20260101T100000.123Z-aaaaaaaaaaaa-1-1.json',
    'runs/../parser/s/2026/01/01/20260101T100000.123Z-aaaaaaaaaaaa-1-1.json',
    'runs/main/parser/2026/01/01/20260101T100000.123Z-aaaaaaaaaaaa-1-1.json',
    'runs/main/parser/s/2026/01/01/20260101T100000.123Z-aaaaaaaaaaaa-1-0.json',
    'x/runs/main/parser/s/2026/01/01/20260101T100000.123Z-aaaaaaaaaaaa-1-1.json',
  ])('does not take %s for a run', (path) => {
    expect(parseRunPath(path)).toBeUndefined()
  })

  it('reads every path it writes', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(name, name, name, fc.integer({ min: 1, max: 99 }), (branch, suite, id, attempt) => {
        const parsed = parseRunPath(runPath(sampleRun(0, { branch, suite, id, attempt })))
        expect(parsed?.attempt).toBe(attempt)
        for (const [read, written] of [
          [parsed?.branch, branch],
          [parsed?.suite, suite],
          [parsed?.id, id],
        ]) {
          expect([written, undefined]).toContain(read)
        }
      }),
    )
  })
})
