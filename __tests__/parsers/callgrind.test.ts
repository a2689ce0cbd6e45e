import { describe, expect, it } from 'vitest'
import { corpusFiles, measurementOf, parseCorpus, parseFixture, parseText, refusal } from './parse-output.js'

describe('captured profiles and logs of Callgrind 3.19', () => {
  it('keeps the same total from the profile and from the log', () => {
    for (const file of ['work.out.txt', 'log.txt']) {
      const set = parseFixture('callgrind', file)
      expect(measurementOf(set, './work 1000', 'instructions')).toMatchObject({
        values: [440_414],
        assume: 'exact',
        primary: true,
      })
      expect(set.environment).toEqual({ valgrind: '3.19.0' })
    }
  })

  it('keeps simulated caches and branches under their own names', () => {
    for (const file of ['caches.out.txt', 'caches.log.txt']) {
      const set = parseFixture('callgrind', file)
      expect(measurementOf(set, './work 2000', 'instructions').values).toEqual([676_070])
      expect(measurementOf(set, './work 2000', 'd1mw')).toMatchObject({ values: [311], direction: 'lower' })
      expect(measurementOf(set, './work 2000', 'bcm').values).toEqual([13_008])
    }
  })
})

describe('traps', () => {
  const head = '# callgrind format\nversion: 1\nevents: Ir Dr\n'
  it('refuses another version, no totals, and more costs than events, with the line', () => {
    expect(refusal('# callgrind format\nversion: 2\n').details).toMatchObject({ line: 2 })
    expect(refusal(`${head}fn=main\n0 1 2\n`).details).toMatchObject({
      line: 5,
      what: /neither summary nor totals/,
    })
    expect(refusal(`${head}totals: 1 2 3\n`).details).toMatchObject({ line: 4 })
    const report = "Profile data file 'callgrind.out.1' (creator: callgrind-3.19.0)"
    expect(refusal(`${report}\n`).message).toContain('this is the report of callgrind_annotate')
    const cachegrind = 'desc: I1 cache: 1 B\ncmd: ./tiny\nevents: Ir\nfl=a.c\nfn=main\n3 12\nsummary: 12\n'
    expect(refusal(cachegrind, 'callgrind').message).toMatch(/^output:1: this is no profile of Callgrind/)
    expect(refusal(`${head}totals: 12`).details).toMatchObject({ line: 4, what: /middle of a line/ })
  })

  it('reads costs that the format leaves out as zero, and times of Xdebug', () => {
    expect(parseText(`${head}totals: 7\n`).measurements.map(({ values }) => values)).toEqual([[7], [0]])
    const xdebug =
      'version: 1\ncreator: xdebug 3.0.2 (PHP 7.4.14)\ncmd: /x.php\nevents: Time_(10ns) Memory_(bytes)\nsummary: 250 4096\n'
    const set = parseText(xdebug)
    expect(measurementOf(set, '/x.php', 'time')).toMatchObject({ values: [2.5e-6], primary: true })
    expect(measurementOf(set, '/x.php', 'allocated-bytes').values).toEqual([4096])
    expect(set.environment).toEqual({ xdebug: '3.0.2' })
  })
})

describe('profiles collected elsewhere', () => {
  const files = corpusFiles('callgrind')
  it.skipIf(files.length === 0)(
    'are read where they hold totals, else refused with a line or not recognised',
    () => {
      const totals = files.flatMap((file) => {
        try {
          const set = parseCorpus('callgrind', file)
          return set === undefined ? [] : [[file, set.measurements[0]?.values[0]]]
        } catch (error) {
          expect(error).toMatchObject({ details: { line: expect.any(Number) } })
          return []
        }
      })
      expect(Object.fromEntries(totals)).toMatchObject({
        'gen--tiny.callgrind.out': 29_742_047,
        'gen--tiny.stderr.txt': 29_742_047,
        'iai-callgrind--callgrind.when_entry_point.out': 3473,
      })
      expect(totals).toHaveLength(8)
    },
  )
})
