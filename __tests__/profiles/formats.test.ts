import { describe, expect, it } from 'vitest'
import { functionCosts } from '../../src/profiles/function-costs.js'
import type { FunctionProfile, Profile, TableProfile } from '../../src/profiles/profile.js'
import { profileTotal } from '../../src/profiles/profile-total.js'
import { costsByName, fixtureProfile, readFixture, readText, requireFunctions } from './read-fixture.js'

const first = (text: string, format?: string): FunctionProfile =>
  requireFunctions(readText(text, format).profiles[0])
const self = (profile: FunctionProfile) =>
  Object.fromEntries([...costsByName(profile)].map(([name, cost]) => [name, cost.self]))

describe('collapsed', () => {
  it('reads names with blanks, brackets and hostile characters', () => {
    const profile = first(
      'java;a b;c::operator()(int) 3\njava;`x` | @user;::error::y 4.5\n__proto__;constructor 2\n',
    )
    expect(self(profile)).toEqual({
      java: 0,
      'a b': 0,
      'c::operator()(int)': 3,
      '`x` | @user': 0,
      '::error::y': 4.5,
      ['__proto__']: 0,
      constructor: 2,
    })
  })

  it('takes marks of compilers and lines that ran out of names', () => {
    const profile = first(
      'java;run_[j];read_[k] 2\njava;run_[0] 3\nmain (a.py:3);f (a.py:9) 1\nmain (a.py:2);f (a.py:7) 1\n',
    )
    const frames = functionCosts(profile).map(({ frame }) => frame)
    expect(frames).toContainEqual({ name: 'read', module: '[kernel]' })
    expect(frames).toContainEqual({ name: 'f', file: 'a.py', seenLine: 7 })
    expect(self(profile)).toMatchObject({ run: 3, read: 2, f: 2 })
  })

  it('tells lines that are no stacks', () => {
    const { warnings } = readText('a;b 1\nno stack\nnone here either\n')
    expect(warnings.map(({ message, line }) => [line, message])).toEqual([
      [2, '"no stack" is no stack and a number'],
      [3, '2 lines are no stacks and were left out'],
    ])
  })
})

describe('perf script', () => {
  const sample = (event: string) =>
    `work 7/8 [001] 12.5: ${event}: \n\t  55d0 f+0x1 (/b/work)\n\t  55d1 main (/b/work (deleted))\n\n`

  it('keeps events apart; clocks are seconds, counters counts, without a period samples', () => {
    const { profiles } = readText(sample('2000000 cpu-clock:u') + sample('500 cycles:u') + sample('faults'))
    expect(profiles.map((profile) => [profile.quantity, profile.unit, profileTotal(profile)])).toEqual([
      ['cpu-clock', 's', 0.002],
      ['cycles', '1', 500],
      ['faults', 'samples', 1],
    ])
  })

  it('keeps symbols of C++ and of inlined functions whole', () => {
    const frames = functionCosts(
      first(
        'my program 7 12.5: 10 cycles: \n\t 1f std::vector<int, std::allocator<int> >::push_back(int const&)+0x1f (/lib/x y.so)\n\t 20 decode (inlined)\n\t 21 [unknown] ([unknown])\n\n',
      ),
    ).map(({ frame }) => frame)
    expect(frames).toEqual([
      { name: 'std::vector<int, std::allocator<int> >::push_back(int const&)', module: 'x y.so' },
      { name: 'decode' },
      { name: '[unknown]' },
    ])
  })

  it('tells a recording without stacks', () => {
    expect(readFixture('perf-script/flat.txt').warnings.map(({ message }) => message)).toEqual([
      'the samples have no stacks: record with -g to see callers',
    ])
  })
})

describe('tables', () => {
  it('cProfile knows callers', () => {
    const table = fixtureProfile('cprofile/sample.pstats') as TableProfile
    const nameOf = (index: number) => table.functions[index]?.frame.name
    const calls = table.calls.map(({ caller, callee }) => `${nameOf(caller)} > ${nameOf(callee)}`)
    expect(calls).toContain('main > descend')
    expect(calls).toContain('descend > decode_header')
  })

  it('printed statistics say what they left out', () => {
    const [warning] = readFixture('cprofile-text/restricted.txt').warnings
    expect(warning?.message).toMatch(/^the table shows 5 of \d+ functions; the others are not known$/)
  })

  it('line_profiler and memory_profiler do not tell what a function costs alone', () => {
    for (const name of ['line-profiler/lines.txt', 'memory-profiler/memory.txt', 'node-prof/processed.txt']) {
      const costs = functionCosts(fixtureProfile(name))
      expect(costs.every((cost) => (cost.self === undefined) !== (cost.total === undefined))).toBe(true)
    }
  })

  it('memory_profiler: growth of a function, what it gave back included', () => {
    const costs = costsByName(fixtureProfile('memory-profiler/memory.txt'))
    // 400,000 and 800,000 pointers stay, eight million more come and go.
    expect(costs.get('grow')!.total / (1_200_000 * 8)).toBeGreaterThan(0.9)
    expect(costs.get('grow')!.total / (1_200_000 * 8)).toBeLessThan(1.3)
  })

  it('tracemalloc: statistics by file do not count twice', () => {
    const text =
      '/a.py:3: size=2 KiB, count=1, average=2 KiB\n/a.py:9: size=1 KiB, count=1, average=1 KiB\n/a.py:0: size=3 KiB, count=2, average=1536 B\n'
    expect(profileTotal(first(text))).toBe(3 * 1024)
  })

  it('callgrind: what calls itself has no cost with callees', () => {
    const { functions } = fixtureProfile('callgrind/work.txt', 'Ir') as TableProfile
    const known = (name: string) => functions.find(({ frame }) => frame.name === name)?.total !== undefined
    expect(['main', 'decode_header', 'sort_keys'].map(known)).toEqual([true, true, true])
    expect(["descend'2", "even'2", "odd'2"].some(known)).toBe(false)
  })

  it('callgrind: a profile that was cut off does not add up', () => {
    const text = '# callgrind format\nevents: Ir\nsummary: 100\nfn=main\n1 40\n'
    expect(() => readText(text)).toThrow('x.txt:5: the costs add up to 40 of 100')
    expect(() => readText('# callgrind format\nevents: Ir\nfn=(3)\n1 40\n')).toThrow(
      'x.txt:3: the short name (3)',
    )
  })
})

describe('stacks', () => {
  it('pprof: functions of one location are frames of their own, innermost last', () => {
    const names = functionCosts(fixtureProfile('pprof/cpu.pb.gz')).map(({ frame }) => frame.name)
    expect(names).toContain('main.decodeHeader')
    expect(names).toContain('main.descend')
  })

  it('cpuprofile: names, places and anonymous functions', () => {
    const frames = functionCosts(fixtureProfile('cpuprofile/node.cpuprofile')).map(({ frame }) => frame)
    expect(frames.find(({ name }) => name === 'decodeHeader')).toMatchObject({
      file: '/home/user/sample/sample.js',
      line: 2,
    })
    expect(frames.some(({ name }) => name.includes('größe | `x`'))).toBe(true)
  })

  it('cpuprofile: samples out of order last no less than nothing', () => {
    const node = (id: number, name: string, children: readonly number[] = []) => ({
      id,
      callFrame: { functionName: name, url: '', lineNumber: -1, columnNumber: -1 },
      children,
    })
    const nodes = [node(1, '(root)', [2, 3]), node(2, 'a'), node(3, 'b')]
    const profile = first(
      JSON.stringify({ nodes, startTime: 0, endTime: 100, samples: [2, 3, 2], timeDeltas: [10, 50, -20] }),
    )
    expect(profileTotal(profile)).toBeCloseTo(90e-6, 12)
    expect(self(profile).a).toBeCloseTo(50e-6, 12)
    const cyclic = [node(1, '(root)', [2]), node(2, 'a', [3]), node(3, 'b', [2])]
    expect(() => readText(JSON.stringify({ nodes: cyclic, samples: [2], timeDeltas: [1] }))).toThrow(
      'its own ancestor',
    )
    expect(() => readText(JSON.stringify({ nodes, samples: [9], timeDeltas: [1] }))).toThrow(
      'samples.0: there is no node 9',
    )
  })

  it('chrome-trace: durations belong to the innermost event', () => {
    const event = (name: string, ts: number, dur: number, tid = 1) => ({
      ph: 'X',
      name,
      ts,
      dur,
      pid: 1,
      tid,
    })
    const profile = first(
      JSON.stringify([event('outer', 0, 10), event('inner', 2, 3), event('inner', 2, 3, 2)]),
    )
    expect(self(profile).outer).toBeCloseTo(7e-6, 12)
    expect(self(profile).inner).toBeCloseTo(6e-6, 12)
  })

  it('jfr: stacks that jfr cut are told', () => {
    const { profiles, warnings } = readFixture('jfr/allocation.txt')
    expect(profiles.map((profile: Profile) => [profile.quantity, profile.unit])).toEqual([['allocated', 'B']])
    expect(warnings[0]?.message).toMatch(/^\d+ stacks are cut: print with --stack-depth 64$/)
  })

  it('mprof and massif: curves along time', () => {
    const [rss] = readFixture('mprof/memory.dat').profiles
    if (rss.kind !== 'series') throw new Error('mprof is a series')
    expect(rss.points[0]?.at).toBe(0)
    expect(rss.spans.map(({ name }) => name)).toContain('__main__.grow')
    expect(readFixture('massif/work.txt').profiles.map(({ kind }) => kind)).toEqual(['stacks', 'series'])
  })
})
