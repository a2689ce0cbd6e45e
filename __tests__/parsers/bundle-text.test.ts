import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseText, valuesBySeries } from './parse-text.js'

const fixture = (name: string) =>
  parseText('auto', readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'))
const messages = (list: readonly { readonly message: string }[]) => list.map(({ message }) => message)

describe('vite', () => {
  it('reads sizes, compressed sizes and maps, names without hashes', () => {
    const set = fixture('vite/gzip.txt')
    expect(valuesBySeries(set)).toEqual({
      'dist/index.html size': [110],
      'dist/assets/index-[hash].js size': [1890],
      'dist/assets/index-[hash].js.map source-map-size': [3670],
      'total size': [2000],
      'dist/index.html gzip-size': [120],
      'dist/assets/index-[hash].js gzip-size': [650],
      'total gzip-size': [770],
    })
    expect(messages(set.warnings)).toEqual([expect.stringContaining('vite rounds these sizes')])
    expect(fixture('vite/plain.txt').measurements.map(({ metric }) => metric)).not.toContain('gzip-size')
  })
  it('reads the table of older versions, and thousands', () => {
    const old = 'vite v2.9.18 building for production...\ndist/a b.js   1,234.50 KiB / gzip: 1.00 KiB\n'
    const set = parseText('auto', old)
    expect(valuesBySeries(set)['dist/a b.js size']).toEqual([1_264_128])
    expect(messages(set.warnings)).toContain('the text of vite ends without its last line: it was cut off')
  })
  it('says that a build failed', () => {
    const { measurements, failures } = fixture('vite/failing.txt')
    expect({ measurements, failures: messages(failures) }).toEqual({
      measurements: [],
      failures: [expect.stringMatching(/^vite: ✗ Build failed in/)],
    })
  })
})

describe('esbuild-text', () => {
  it('reads sizes of 1024 bytes a kb', () => {
    expect(valuesBySeries(fixture('esbuild-text/hashed.txt'))).toEqual({
      'text/index-[hash].js size': [1843],
      'text/größe lazy-[hash].js size': [128],
      'text/index-[hash].js.map source-map-size': [3584],
      'text/größe lazy-[hash].js.map source-map-size': [182],
      'total size': [1971],
    })
  })
  it('says what esbuild leaves out, and reads what it marks as large', () => {
    const text = '\n  out/a.js  1.5mb ⚠️\n  ...and 3 more output files...\n\n⚡ Done in 12ms\n'
    const set = parseText('auto', text)
    expect(valuesBySeries(set)['out/a.js size']).toEqual([1_572_864])
    expect(messages(set.warnings)[0]).toBe('esbuild leaves files out of its text; --metafile has every byte')
  })
})

describe('webpack-text', () => {
  it('reads assets, names without hashes, and says that maps are left out', () => {
    const set = fixture('webpack-text/hashed.txt')
    expect(valuesBySeries(set)).toEqual({
      'main.[hash].js size': [4014],
      '692.[hash].js size': [183],
      'total size': [4197],
    })
    expect(messages(set.warnings)[0]).toContain('webpack leaves files out of its text')
    expect(valuesBySeries(fixture('webpack-text/plain.txt'))['692.js size']).toEqual([130])
  })
  it('says that a build failed', () => {
    expect(messages(fixture('webpack-text/failing.txt').failures)).toEqual([
      expect.stringMatching(/^webpack: webpack 5\.\S+ compiled with 1 error/),
    ])
  })
  it('reads assets that are grouped', () => {
    const text =
      'assets by path *.js 3 KiB\n  asset a.js 1 KiB [emitted] (name: a)\n  asset b.js 2 KiB [cached]\nassets by status 9 KiB [cached] 4 assets\nwebpack 5.1.0 compiled with 2 warnings in 7 ms\n'
    const set = parseText('auto', text)
    expect(valuesBySeries(set)).toEqual({ 'a.js size': [1024], 'b.js size': [2048], 'total size': [3072] })
    expect(messages(set.warnings)[0]).toContain('leaves files out')
  })
})
