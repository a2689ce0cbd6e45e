import { describe, expect, it } from 'vitest'
import { plannedProfile } from '../../../src/app/profiling/profile-plans.js'
import type { ProfileTarget } from '../../../src/app/profiling/profile-target.js'
import { completeConfig } from '../../../src/config/complete-config.js'
import type { SuiteEntry } from '../../../src/config/config-schema.js'

function planned(entry: Partial<SuiteEntry>, names?: readonly string[]) {
  const place = { locate: () => ({}), storeKind: 'directory', warnings: [] } as const
  const suite = completeConfig({ suites: [{ name: 'codec', run: './bench', ...entry }] }, place).suites[0]!
  const target = { suite, subject: 'time', rows: [], isWhole: true } as unknown as ProfileTarget
  return plannedProfile(target, names)
}

function runs(entry: Partial<SuiteEntry>, names?: readonly string[], out = '/o/it') {
  const found = planned(entry, names)
  if (found.kind === 'none') throw new Error(found.reason)
  return found.ways
    .map((way) => way.planInto(out))
    .map(({ run }) => (run.kind === 'shell' ? run.line : run.argv.join(' ')))
}

describe('how a regression is profiled', () => {
  it('is the command of the configuration, its folder quoted for the shell', () => {
    const profile = 'node --cpu-prof --cpu-prof-dir={out} bench.mjs'
    expect(runs({ profile })).toEqual(['node --cpu-prof --cpu-prof-dir=/o/it bench.mjs'])
    expect(runs({ profile }, undefined, "/o/it's $& here")).toEqual([
      "node --cpu-prof --cpu-prof-dir='/o/it'\\''s $& here' bench.mjs",
    ])
  })

  it('is narrowed to the benchmark where the command says {filter}, and left whole without a name', () => {
    const entry = {
      run: 'node b.mjs {filter}',
      filter: '{names}',
      profile: 'prof -o {out} node b.mjs {filter}',
    }
    expect(runs(entry, ['de code'])).toEqual(["prof -o /o/it node b.mjs 'de code'"])
    expect(runs(entry)).toEqual(['prof -o /o/it node b.mjs '])
  })

  it('is that of a preset, which is given the narrowed command', () => {
    const [line] = runs({ run: "go test -run '^$' -bench ." }, ['BenchmarkDecode'])
    expect(line).toContain('-bench=^BenchmarkDecode$')
    expect(line).toContain('cpuprofile')
  })

  it('is tried by one profiler after the other, each with its own plan for any folder', () => {
    const found = planned({ run: 'python3 bench.py' })
    if (found.kind === 'none') throw new Error(found.reason)
    expect(found.ways.map(({ profiler, needs }) => [profiler, needs])).toEqual([
      ['py-spy record', ['py-spy']],
      ['cProfile', []],
    ])
    for (const way of found.ways) {
      const plan = way.planInto('/o/baseline-1')
      expect(plan).toMatchObject({ profiler: way.profiler, needs: way.needs })
      expect(JSON.stringify(plan.run)).toContain('/o/baseline-1/')
    }
  })

  it('is nothing, and nobody is told, where it is off or nothing is known', () => {
    expect(planned({ profile: 'off' })).toMatchObject({ kind: 'none', silent: true })
    expect(planned({ run: 'make bench | tee log' })).toMatchObject({ kind: 'none', silent: true })
  })

  it('is nothing, and told, where a preset was named and cannot change the command', () => {
    expect(planned({ run: 'cd x && python bench.py', profile: 'python' })).toMatchObject({
      kind: 'none',
      silent: false,
      reason: expect.stringMatching(/^python: .*\{out\}/s),
    })
  })
})
