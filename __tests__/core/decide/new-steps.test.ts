import { describe, expect, it } from 'vitest'
import { withImportedSteps } from '../../../src/core/decide/imported-steps.js'
import { levelChanges } from '../../../src/core/decide/level-changes.js'
import { newSteps } from '../../../src/core/decide/new-steps.js'
import type { Run } from '../../../src/core/model/run.js'
import { seriesKey } from '../../../src/core/model/series-key.js'
import { findSteps } from '../../../src/core/trend/change-points.js'
import { run, series, wobble } from './sample-run.js'

const THRESHOLD = 0.05

/** Stores runs one after the other, each with the steps it makes known; a window of 50 before it, as the gate reads. */
function recorded(valuesBySeries: Readonly<Record<string, readonly number[]>>): Run[] {
  const names = Object.keys(valuesBySeries)
  const count = Math.max(...names.map((name) => valuesBySeries[name]!.length))
  const stored: Run[] = []
  for (let at = 0; at < count; at++) {
    const list = names.flatMap((name) => {
      const value = valuesBySeries[name]![at]
      return value === undefined ? [] : [series(name, [value])]
    })
    const next = run(at, list)
    stored.push({ ...next, steps: newSteps(next, stored.slice(-50), THRESHOLD) })
  }
  return stored
}

const stepped = [...wobble(1, 30), ...wobble(1.2, 25), ...wobble(0.9, 25)]
const calm = wobble(5, 80)

describe('newSteps', () => {
  it('each step is stored once, by the run that made it known, and recording run after run equals findSteps', () => {
    const runs = recorded({ stepped, calm })
    const stored = runs.flatMap(({ steps }) => steps)
    const found = findSteps(stepped.map(Math.log), { magnitude: Math.log1p(THRESHOLD) / 2 }).reverse()
    expect(stored.map((step) => step.run)).toEqual(found.map(({ index }) => `run-${index}`))
    expect(stored.map((step) => step.change)).toEqual(found.map(({ change }) => Math.expm1(change)))
    expect(stored.map((step) => step.run)).toEqual(['run-30', 'run-55'])
    expect(stored[0]!.change).toBeCloseTo(0.2, 1)
  })

  it('a step outside the window is over: its level fills the window', () => {
    const runs = recorded({ a: [...wobble(1, 30), ...wobble(1.2, 70)] })
    expect(runs.flatMap(({ steps }) => steps).length).toBe(1)
  })

  it('a store whose runs hold no steps, as of another version, finds the newest', () => {
    const bare = recorded({ stepped: stepped.slice(0, 50) }).map((entry) => ({ ...entry, steps: [] }))
    const next = run(50, [series('stepped', [stepped[50]!])])
    expect(newSteps(next, bare, THRESHOLD).map((step) => step.run)).toEqual(['run-30'])
  })

  it('takes the attempt before as the same run, and leaves out what has no ratio', () => {
    const runs = recorded({ a: [...wobble(1, 30), ...wobble(1.2, 5)] })
    expect(runs.at(-1)!.steps.length).toBe(1)
    const again = { ...runs.at(-1)!, attempt: 2, steps: [] }
    expect(newSteps(again, runs, THRESHOLD)).toEqual(newSteps(again, runs.slice(0, -1), THRESHOLD))
    expect(recorded({ a: [...wobble(1, 30), 0, ...wobble(9, 12)] }).flatMap(({ steps }) => steps)).toEqual([])
  })

  it('numbers at the ends of their range and names of every kind', () => {
    const hostile = '__proto__'
    const runs = recorded({ [`${hostile}|\`@x\u202e`]: [...Array(20).fill(1e-300), ...Array(8).fill(1e308)] })
    const [step] = runs.flatMap(({ steps }) => steps)
    expect(step!.change).toBe(Number.MAX_VALUE)
    expect(JSON.parse(JSON.stringify(step)).change).toBe(Number.MAX_VALUE)
  })
})

describe('levelChanges', () => {
  it('says between which commits a step lies, and which run found it', () => {
    const runs = recorded({ stepped, calm })
    const changes = levelChanges(runs)
    expect(changes.map(({ last, first, run: of }) => [last, first, of])).toEqual([
      [runs[29]!.commit.sha, runs[30]!.commit.sha, 'run-30'],
      [runs[54]!.commit.sha, runs[55]!.commit.sha, 'run-55'],
    ])
    const [{ foundBy }] = changes as [(typeof changes)[number]]
    expect(runs.find(({ id }) => id === foundBy)!.steps.map(seriesKey)).toEqual([seriesKey(changes[0]!)])
  })

  it('a series that a run between lacks has the commit before that had it', () => {
    const runs = recorded({ a: [...wobble(1, 30), ...wobble(1.2, 10)] }).map((entry) =>
      entry.id === 'run-29' ? { ...entry, series: [] } : entry,
    )
    expect(levelChanges(runs)[0]!.last).toBe(runs[28]!.commit.sha)
  })

  it('counts a step once that two jobs found at the same time, and repeats of an older version', () => {
    const runs = recorded({ a: [...wobble(1, 30), ...wobble(1.2, 10)] })
    const step = runs.flatMap(({ steps }) => steps)[0]!
    const doubled = runs.map((entry, at) =>
      at > 35 ? { ...entry, steps: [{ ...step, run: 'run-31' }] } : entry,
    )
    expect(levelChanges(doubled).map((change) => change.run)).toEqual(['run-31'])
  })

  it('leaves out a step whose run is not at hand', () => {
    const runs = recorded({ a: [...wobble(1, 30), ...wobble(1.2, 10)] })
    expect(levelChanges(runs.slice(31))).toEqual([])
    expect(levelChanges(runs.slice(30))[0]!.last).toBeUndefined()
  })
})

describe('withImportedSteps', () => {
  it('gives imported runs the steps that recording them would have given, and others their own', () => {
    const runs = recorded({ stepped })
    const imported = runs.map((entry) => ({ ...entry, trigger: 'import', steps: [] }))
    expect(withImportedSteps(imported, THRESHOLD).map(({ steps }) => steps)).toEqual(
      runs.map(({ steps }) => steps),
    )
    const own = imported.map((entry) => ({ ...entry, trigger: 'push' }))
    expect(withImportedSteps(own, THRESHOLD)).toEqual(own)
  })
})
