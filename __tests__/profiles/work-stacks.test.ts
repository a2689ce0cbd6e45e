import { describe, expect, it } from 'vitest'
import { activityOf } from '../../src/profiles/classify/activities.js'
import type { Frame } from '../../src/profiles/frame.js'
import type { StackProfile } from '../../src/profiles/profile.js'
import { profileTotal } from '../../src/profiles/profile-total.js'
import { projectFrames } from '../../src/profiles/project-frames.js'
import { StackBuilder } from '../../src/profiles/stacks/stack-builder.js'
import { workStacks } from '../../src/profiles/work-stacks.js'
import { costsByName, fixtureProfile } from './read-fixture.js'

type Stack = readonly [weight: number, ...frames: (string | Frame)[]]

/** `own` frames stand in the checkout; a text is a function of the runtime. */
function profileOf(stacks: readonly Stack[]): StackProfile {
  const builder = new StackBuilder('x')
  for (const [weight, ...frames] of stacks)
    builder.add(
      frames.map((frame) => builder.frame(typeof frame === 'string' ? { name: frame } : frame)),
      weight,
    )
  const head = { kind: 'stacks', format: 'cpuprofile', quantity: 'wall', unit: 's' } as const
  return { ...head, samples: 100, tree: builder.tree() }
}

const own = (name: string): Frame => ({ name, file: '/repo/src/a.js', line: 1 })
const loader: Frame = { name: 'load', file: 'node:internal/modules/cjs/loader', line: 9 }
const isProject = projectFrames('/repo')
const weights = (profile: StackProfile | undefined) =>
  profile === undefined
    ? undefined
    : Object.fromEntries([...costsByName(profile)].map(([n, c]) => [n, c.self]))

describe('workStacks', () => {
  it('keeps what the project does and calls, and the garbage collector, whoever calls it', () => {
    const work = workStacks(
      profileOf([
        [25, 'start'],
        [5, 'harness', 'sort'],
        [30, 'harness', own('bench'), own('decode')],
        [15, 'harness', own('bench'), 'sort'],
        [6, '(garbage collector)'],
        [4, 'runtime.gcBgMarkWorker', 'runtime.systemstack'],
        [15, '(idle)'],
      ]),
      isProject,
    )
    expect(weights(work)).toEqual({
      ...{ harness: 0, bench: 0, decode: 30, sort: 15 },
      ...{ '(garbage collector)': 6, 'runtime.gcBgMarkWorker': 0, 'runtime.systemstack': 4 },
    })
    expect(work).toMatchObject({ samples: 55, quantity: 'wall', unit: 's' })
  })

  it('keeps waiting that no function calls where it is a quarter or more', () => {
    const waiting = (idle: number) =>
      workStacks(
        profileOf([
          [60, 'harness', own('bench')],
          [15, own('bench'), 'time.sleep'],
          [idle, '(idle)'],
          [5, 'start'],
        ]),
        isProject,
      )
    expect(weights(waiting(24))).toEqual({ harness: 0, bench: 60, 'time.sleep': 15 })
    expect(weights(waiting(25))).toEqual({ harness: 0, bench: 60, 'time.sleep': 15, '(idle)': 25 })
    expect(waiting(1000)).toBeUndefined()
  })

  it('leaves out the loading of modules, also where a module of the project asks for it', () => {
    const work = workStacks(
      profileOf([
        [10, loader, own('main.js'), loader, 'compile'],
        [4, loader, own('main.js'), loader, own('codec.js')],
        [50, loader, own('main.js'), own('decode')],
      ]),
      isProject,
    )
    expect(weights(work)).toEqual({ load: 0, 'main.js': 0, 'codec.js': 4, decode: 50 })
  })

  it('is nothing where less than a fifth would remain', () => {
    expect(
      workStacks(
        profileOf([
          [81, 'start'],
          [19, own('f')],
        ]),
        isProject,
      ),
    ).toBeUndefined()
    expect(
      workStacks(
        profileOf([
          [80, 'start'],
          [20, own('f')],
        ]),
        isProject,
      ),
    ).toBeDefined()
    expect(workStacks(profileOf([[0, own('f')]]), isProject)).toBeUndefined()
    expect(workStacks(profileOf([[9, 'f']]), isProject)).toBeUndefined()
  })

  it('keeps every stack of a captured profile that shows a function of the project', () => {
    for (const [name, root] of [
      ['cpuprofile/node.cpuprofile', '/home/user/sample'],
      ['speedscope/py-spy.json', '/home/user/sample'],
    ] as const) {
      const whole = fixtureProfile(name) as StackProfile
      const work = workStacks(whole, projectFrames(root))
      expect(work).toBeDefined()
      expect(profileTotal(work!)).toBeLessThanOrEqual(profileTotal(whole))
      for (const [function_, { self }] of costsByName(work!))
        expect(self).toBeLessThanOrEqual(costsByName(whole).get(function_)!.self + 1e-9)
      const collected = (profile: StackProfile) =>
        [...costsByName(profile)].filter(([function_]) => activityOf(function_) === 'gc')
      expect(collected(work!)).toEqual(collected(whole))
    }
  })
})

describe('projectFrames', () => {
  const isOwn = (file: string, root = '/repo') => projectFrames(root)({ name: 'f', file })

  it.each([
    '/repo/src/a.js',
    'file:///repo/src/a.js',
    '/repo/bench/a.bench.ts?v=3',
    'src/lib.rs',
    './bench.py',
    'example.com/codec/decode.go',
    'sample/main.go',
    '/repo/a b/größe.py',
  ])('%s is the project', (file) => expect(isOwn(file)).toBe(true))

  it.each([
    '/repository/a.js',
    '/usr/lib/python3/json/decoder.py',
    '/repo/node_modules/tinybench/dist/index.js',
    'file:///repo/node_modules/x/y.js',
    '/repo/vendor/github.com/x/y.go',
    '/repo/.venv/lib/python3.11/site-packages/x.py',
    '/home/u/go/pkg/mod/github.com/x/y@v1.2.3/z.go',
    'github.com/x/y@v1.2.3/z.go',
    'runtime/proc.go',
    'node:internal/modules/cjs/loader',
    'node:fs',
    '<frozen importlib._bootstrap>',
    '[eval]',
    'evalmachine.<anonymous>',
    'https://example.com/a.js',
    '../other/a.c',
    '/rustc/abc/library/core/src/iter.rs',
    '',
  ])('%s is not', (file) => expect(isOwn(file)).toBe(false))

  it('needs a file, and takes roots that end in a slash, are below such folders, or are of Windows', () => {
    expect(isProject({ name: 'f', module: 'work' })).toBe(false)
    expect(isOwn('/repo/a.js', '/repo/')).toBe(true)
    expect(isOwn('/w/vendor/app/a.js', '/w/vendor/app')).toBe(true)
    expect(isOwn('file:///c:/repo/a.js', 'C:\\repo')).toBe(true)
    expect(isOwn('C:\\repo\\node_modules\\a.js', 'C:\\repo')).toBe(false)
  })
})
