import { describe, expect, it } from 'vitest'
import { functionCosts } from '../../src/profiles/function-costs.js'
import { profileTotal } from '../../src/profiles/profile-total.js'
import { profileFixture, toolReport } from '../contract/profile-fixtures.js'
import { costsByName, fixtureProfile, readFixture } from './read-fixture.js'

/** Lines of a report that match a pattern, as its groups. */
function rows(report: string, pattern: RegExp): Record<string, string>[] {
  const found = toolReport(report)
    .split('\n')
    .map((line) => pattern.exec(line)?.groups)
    .filter((groups) => groups !== undefined)
  expect(found.length).toBeGreaterThan(0)
  return found
}

function count(text: string | undefined): number {
  return Number(text?.replaceAll(',', ''))
}

const TOP =
  /^ *(?<flat>[\d.]+)(?:ms|B)? +[\d.]+% +[\d.]+% +(?<cum>[\d.]+)(?:ms|B)? +[\d.]+% +(?<name>.+?)(?: \((?:partial-)?inline\))?$/

describe('totals agree with the report of the tool', () => {
  it.each([
    ['pprof/cpu.pb.gz', 'pprof/cpu.report.txt', 'cpu', 1e3],
    ['pprof/cpu-plain.pb', 'pprof/cpu-plain.report.txt', 'cpu', 1e3],
    ['pprof/heap.pb.gz', 'pprof/heap.report.txt', 'inuse_space', 1],
    ['pprof/heap.pb.gz', 'pprof/heap.alloc_space.report.txt', 'alloc_space', 1],
  ])('%s: go tool pprof -top (%s)', (name, report, quantity, factor) => {
    const costs = costsByName(fixtureProfile(name, quantity))
    const found = rows(report, TOP)
    expect(found.length).toBe([...costs.values()].filter(({ self, total }) => self + total > 0).length)
    for (const { flat, cum, name: function_ } of found) {
      expect(costs.get(function_!)!.self * factor).toBeCloseTo(Number(flat), 3)
      expect(costs.get(function_!)!.total * factor).toBeCloseTo(Number(cum), 3)
    }
  })

  it('cprofile: the table that pstats prints', () => {
    const profile = fixtureProfile('cprofile/sample.pstats')
    expect(toolReport('cprofile/sample.report.txt')).toContain(
      `in ${profileTotal(profile).toFixed(3)} seconds`,
    )
    const printed = rows(
      'cprofile/sample.report.txt',
      /^ *(?<calls>\d+)(?:\/\d+)? +(?<self>[\d.]+) +[\d.]+ +(?<total>[\d.]+) +[\d.]+ +(?<place>\S.*)$/,
    )
    const costs = functionCosts(profile)
    expect(printed.length).toBe(costs.length)
    for (const { calls, self, total, place } of printed) {
      const found = costs.find(({ frame }) => {
        const text = frame.file === undefined ? frame.name : `${frame.file}:${frame.line ?? 0}(${frame.name})`
        return text === place
      })
      expect({ place, calls: found?.calls }).toEqual({ place, calls: Number(calls) })
      expect(found?.self?.toFixed(3)).toBe(self)
      expect(found?.total?.toFixed(3)).toBe(total)
    }
  })

  it.each([
    ['perf-script/stacks.txt', 'perf-script/stacks.report.txt'],
    ['perf-script/source-lines.txt', 'perf-script/source-lines.report.txt'],
    ['perf-script/flat.txt', 'perf-script/flat.report.txt'],
  ])('%s: perf report', (name, report) => {
    const costs = costsByName(fixtureProfile(name))
    for (const { period, symbol } of rows(report, /^ *[\d.]+% +(?<period>\d+) +\[.\] (?<symbol>.+?) *$/))
      expect(costs.get(symbol!)!.self * 1e9).toBeCloseTo(Number(period), 0)
  })

  it('collapsed stacks of perf: the nanoseconds of perf script, which inferno adds up', () => {
    const collapsed = costsByName(fixtureProfile('collapsed/perf.txt'))
    const script = costsByName(fixtureProfile('perf-script/stacks.txt'))
    for (const [name, { self }] of script) expect(collapsed.get(name)!.self).toBeCloseTo(self * 1e9, 0)
    expect(collapsed.size).toBe(script.size + 1)
  })

  it.each([
    ['callgrind/work.txt', 'callgrind/work.report.txt'],
    ['callgrind/instructions.txt', 'callgrind/instructions.report.txt'],
  ])('%s: callgrind_annotate', (name, report) => {
    const costs = costsByName(fixtureProfile(name, 'Ir'))
    const printed = new Map<string, number>()
    const row = /^ *(?<costs>[\d,]+) \([ \d.]+%\).*?:(?<name>[^:[\]]+?)(?: \[.*\])?$/
    for (const { costs: first, name: function_ } of rows(report, row))
      printed.set(function_!, (printed.get(function_!) ?? 0) + count(first))
    for (const [function_, cost] of printed)
      expect({ function_, cost }).toEqual({ function_, cost: costs.get(function_)?.self })
    const [total] = rows(report, /^ *(?<total>[\d,]+) \(100.0%\).*PROGRAM TOTALS/)
    expect(profileTotal(fixtureProfile(name, 'Ir'))).toBe(count(total?.total))
  })

  it('callgrind: callgrind_annotate --inclusive=yes, where nothing is recursive', () => {
    const known = functionCosts(fixtureProfile('callgrind/work.txt', 'Ir')).filter(
      ({ total }) => total !== undefined,
    )
    const row = /^ *(?<cost>[\d,]+) \([ \d.]+%\) +(?<file>.+?):(?<name>[^:[\]]+?)(?: \[.*\])?$/
    const printed = rows('callgrind/work.inclusive.report.txt', row)
    let compared = 0
    for (const { cost, file, name } of printed) {
      const found = known.find(({ frame }) => frame.name === name && (frame.file ?? '???') === file)
      if (found === undefined) continue
      expect({ name, total: found.total }).toEqual({ name, total: count(cost) })
      compared += 1
    }
    expect(compared).toBeGreaterThan(5)
    // callgrind_annotate prints more than the whole program for what calls itself.
    expect(printed.find(({ name }) => name === "descend'2")?.cost).toBe('34,040,200')
    expect(known.some(({ frame }) => frame.name === "descend'2")).toBe(false)
  })

  it('massif: the peak that ms_print shows', () => {
    const peak = /Detailed snapshots: \[.*?(\d+) \(peak\)/.exec(toolReport('massif/work.report.txt'))?.[1]
    const [row] = rows(
      'massif/work.report.txt',
      new RegExp(`^ +${peak} +[\\d,]+ +(?<total>[\\d,]+) +(?<heap>[\\d,]+) +[\\d,]+ +[\\d,]+ *$`),
    )
    const [stacks, series] = readFixture('massif/work.txt').profiles
    expect(profileTotal(stacks)).toBe(count(row?.heap))
    expect(series?.kind === 'series' && series.points.some(({ value }) => value === count(row?.total))).toBe(
      true,
    )
  })

  it('dhat: the totals that Valgrind prints', () => {
    const [total] = rows('dhat/work.report.txt', /Total: +(?<bytes>[\d,]+) bytes in (?<blocks>[\d,]+) blocks/)
    const [peak] = rows('dhat/work.report.txt', /At t-gmax: +(?<bytes>[\d,]+) bytes/)
    const [end] = rows('dhat/work.report.txt', /At t-end: +(?<bytes>[\d,]+) bytes/)
    const totalOf = (quantity: string) => profileTotal(fixtureProfile('dhat/work.json', quantity))
    expect(totalOf('total-bytes')).toBe(count(total?.bytes))
    expect(totalOf('total-blocks')).toBe(count(total?.blocks))
    expect(totalOf('peak-bytes')).toBe(count(peak?.bytes))
    expect(totalOf('end-bytes')).toBe(count(end?.bytes))
  })

  it.each(['lineno', 'filename', 'traceback'])('tracemalloc by %s: the sum that Python has', (grouping) => {
    const [row] = rows(`tracemalloc/${grouping}.report.txt`, /^total (?<total>\d+)$/)
    // A printed size is rounded to three digits or a whole unit.
    expect(profileTotal(fixtureProfile(`tracemalloc/${grouping}.txt`)) / count(row?.total)).toBeCloseTo(1, 2)
  })

  it.each(['collapsed/py-spy.txt', 'speedscope/py-spy.json'])('%s: the samples that py-spy tells', (name) => {
    const [row] = rows(name.replace(/\.\w+$/, '.report.txt'), /^samples (?<samples>\d+)$/)
    const profile = fixtureProfile(name)
    expect(profile.samples).toBe(count(row?.samples))
    // py-spy's own unit: seconds at 200 samples a second.
    if (profile.unit === 's') expect(profileTotal(profile)).toBeCloseTo(count(row?.samples) / 200, 6)
  })

  it('jfr: the samples that jfr summary counts', () => {
    const [row] = rows('jfr/execution.report.txt', /^samples (?<samples>\d+)$/)
    expect(profileTotal(fixtureProfile('jfr/execution.txt'))).toBe(count(row?.samples))
  })

  it('cpuprofile: the hits that V8 counted, and its duration', () => {
    const { nodes, startTime, endTime, timeDeltas } = JSON.parse(
      Buffer.from(profileFixture('cpuprofile/node.cpuprofile').bytes).toString(),
    )
    const profile = fixtureProfile('cpuprofile/node.cpuprofile')
    const hits = nodes.reduce((sum: number, node: { hitCount: number }) => sum + node.hitCount, 0)
    // V8 counts the sample that starts a profile for nobody.
    expect(Math.abs(profile.samples! - hits)).toBeLessThanOrEqual(1)
    expect(profileTotal(fixtureProfile('cpuprofile/node.cpuprofile', 'samples'))).toBe(profile.samples)
    expect(profileTotal(profile)).toBeCloseTo((endTime - startTime - timeDeltas[0]) * 1e-6, 6)
  })

  it('heapprofile: the sizes of the samples whose stacks V8 kept', () => {
    interface HeapNode {
      readonly id: number
      readonly children: readonly HeapNode[]
    }
    const { head, samples } = JSON.parse(
      Buffer.from(profileFixture('heapprofile/node.heapprofile').bytes).toString(),
    )
    const idsOf = ({ id, children }: HeapNode): number[] => [id, ...children.flatMap(idsOf)]
    const kept = new Set(idsOf(head))
    const sum = samples
      .filter((sample: { nodeId: number }) => kept.has(sample.nodeId))
      .reduce((total: number, sample: { size: number }) => total + sample.size, 0)
    expect(profileTotal(fixtureProfile('heapprofile/node.heapprofile'))).toBe(sum)
  })

  it('line-profiler: the total time of each function', () => {
    const text = Buffer.from(profileFixture('line-profiler/lines.txt').bytes).toString()
    const printed = [...text.matchAll(/^Total time: (\S+) s\n.*\nFunction: (\S+) at line/gm)]
    const costs = costsByName(fixtureProfile('line-profiler/lines.txt'))
    expect(printed.length).toBe(2)
    for (const [, seconds, name] of printed) expect(costs.get(name!)!.total).toBeCloseTo(Number(seconds), 5)
  })

  it('node-prof: the ticks of its title', () => {
    const text = Buffer.from(profileFixture('node-prof/processed.txt').bytes).toString()
    const ticks = /\((\d+) ticks/.exec(text)?.[1]
    expect(fixtureProfile('node-prof/processed.txt').samples).toBe(Number(ticks))
  })

  it('0x: as many samples as the file has ticks, and in each function those that end there', () => {
    const ticks = JSON.parse(Buffer.from(profileFixture('0x/ticks.json').bytes).toString())
    const profile = fixtureProfile('0x/ticks.json')
    expect(profile.samples).toBe(ticks.length)
    expect(profileTotal(profile)).toBe(ticks.length)
  })

  it('chrome-trace of py-spy: the time from the first event to the last, of one thread that always runs', () => {
    const events = JSON.parse(Buffer.from(profileFixture('chrome-trace/py-spy.json').bytes).toString())
    const times = events.map(({ ts }: { ts: number }) => ts)
    const seconds = (Math.max(...times) - Math.min(...times)) * 1e-6
    expect(profileTotal(fixtureProfile('chrome-trace/py-spy.json'))).toBeCloseTo(seconds, 6)
  })

  it('chrome-trace of Chromium: the script takes as long as Chromium timed it', () => {
    const [script] = rows('chrome-trace/chromium.report.txt', /^script (?<micros>\d+)$/)
    const costs = costsByName(fixtureProfile('chrome-trace/chromium.json'))
    // The samples of a collection hang below the root, and one sample at each end may be another's.
    const seconds = [...costs.keys()]
      .filter((name) => name !== '(program)' && name !== '(idle)')
      .reduce((sum, name) => sum + costs.get(name)!.self, 0)
    expect(seconds / (count(script?.micros) * 1e-6)).toBeCloseTo(1, 1)
    expect(costs.get('get größe | `x`')!.total).toBeGreaterThan(0)
  })

  it.each(['sample', 'restricted'])(
    'cprofile-text, %s: the time and the calls that stand above it',
    (name) => {
      const text = Buffer.from(profileFixture(`cprofile-text/${name}.txt`).bytes).toString()
      const [, calls, seconds] = /(\d+) function calls.* in (\S+) seconds/.exec(text) ?? []
      const profile = fixtureProfile(`cprofile-text/${name}.txt`)
      expect(profileTotal(profile)).toBe(Number(seconds))
      if (name === 'restricted') return
      const costs = functionCosts(profile)
      expect(costs.reduce((sum, cost) => sum + cost.calls!, 0)).toBe(Number(calls))
      // Each time is rounded to a millisecond.
      const own = costs.reduce((sum, { self }) => sum + self!, 0)
      expect(Math.abs(own - Number(seconds))).toBeLessThanOrEqual((costs.length + 1) * 0.0005)
    },
  )

  it('memory-profiler: the memory at the end of a function, less that at its beginning', () => {
    const text = Buffer.from(profileFixture('memory-profiler/memory.txt').bytes).toString()
    const [, before, after] = /^ +15 +(\S+) MiB[\s\S]*^ +19 +(\S+) MiB/m.exec(text) ?? []
    const { total } = costsByName(fixtureProfile('memory-profiler/memory.txt')).get('main')!
    expect(total / 2 ** 20).toBeCloseTo(Number(after) - Number(before), 0)
  })

  it('mprof: the peak that `mprof peak` tells', () => {
    const [row] = rows('mprof/memory.report.txt', /^memory\.dat\s+(?<peak>[\d.]+) MiB$/)
    const [series] = readFixture('mprof/memory.dat').profiles
    expect(profileTotal(series) / 2 ** 20).toBeCloseTo(Number(row?.peak), 2)
  })

  it('callgrind: the totals of every event that callgrind_annotate prints', () => {
    const line = toolReport('callgrind/instructions.report.txt')
      .split('\n')
      .find((text) => text.includes('PROGRAM TOTALS'))
    const printed = [...line!.matchAll(/([\d,]+) \(100\.0%\)/g)].map(([, value]) => count(value))
    const { profiles } = readFixture('callgrind/instructions.txt')
    expect(printed.length).toBeGreaterThan(5)
    expect(profiles.map(profileTotal)).toEqual(printed)
  })
})
