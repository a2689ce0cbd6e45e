import { describe, expect, it } from 'vitest'
import { unhashedName } from '../../src/parsers/shared/unhashed-name.js'
import { fixtureJson, measurementOf, parseFixture } from './parse-output.js'

describe('bundlers', () => {
  it('esbuild: bytes of every output, hashes taken out of names, maps apart', () => {
    const set = parseFixture('esbuild-metafile', 'hashed.json')
    const raw = fixtureJson('esbuild-metafile', 'hashed.json') as {
      outputs: Record<string, { bytes: number }>
    }
    const code = Object.entries(raw.outputs).filter(([name]) => name.endsWith('.js'))
    const total = code.reduce((sum, [, { bytes }]) => sum + bytes, 0)
    expect(measurementOf(set, 'total', 'size')).toMatchObject({ values: [total], unit: 'B', assume: 'exact' })
    expect(measurementOf(set, 'dist/größe lazy-[hash].js', 'size').values).toEqual([128])
    expect(measurementOf(set, 'dist/index-[hash].js.map', 'source-map-size').primary).toBeUndefined()
    expect(
      measurementOf(parseFixture('esbuild-metafile', 'one-file.json'), 'dist/größe | `tick`.js', 'size')
        .values,
    ).toEqual([1212])
  })

  it('webpack: bytes by asset, the time of the build, errors', () => {
    const set = parseFixture('webpack-stats', 'hashed.json')
    expect(measurementOf(set, 'main.[hash].js', 'size').values).toEqual([4018])
    expect(measurementOf(set, 'total', 'size').values).toEqual([4201])
    expect(measurementOf(set, 'build', 'time').unit).toBe('s')
    const failing = parseFixture('webpack-stats', 'failing.json')
    expect(failing.measurements).toEqual([])
    expect(failing.failures[0]?.message).toContain('Module not found')
  })

  it('takes hashes out of names, and words not', () => {
    const names = [
      'a-6T6RIGYT.js',
      'assets/a-DiwrgTda.js',
      'a.31d6cfe0d16ae931b73c.js',
      'my-component.js',
      'a-settings.js',
      'v-ABCDEFGH.min.css.map',
    ]
    expect(names.map((name) => unhashedName(name))).toEqual([
      'a-[hash].js',
      'assets/a-[hash].js',
      'a.[hash].js',
      'my-component.js',
      'a-settings.js',
      'v-[hash].min.css.map',
    ])
    expect(unhashedName('main.abcd1234.js', ['abcd1234'])).toBe('main.[hash].js')
  })
})
