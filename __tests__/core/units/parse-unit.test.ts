import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBaseUnit, knownUnit, parseUnit, toBaseUnit } from '../../../src/core/units/parse-unit.js'

describe('parseUnit', () => {
  it.each([
    ['ns/op', 's', 1e-9, 'lower'],
    ['ns/iter', 's', 1e-9, 'lower'],
    ['ms / ops', 's', 1e-3, 'lower'],
    ['us', 's', 1e-6, 'lower'],
    ['\u00b5s', 's', 1e-6, 'lower'],
    ['\u03bcs', 's', 1e-6, 'lower'],
    ['Seconds', 's', 1, 'lower'],
    ['min', 's', 60, 'lower'],
    ['B/op', 'B', 1, 'lower'],
    ['bytes', 'B', 1, 'lower'],
    ['KB', 'B', 1000, 'lower'],
    ['kB', 'B', 1000, 'lower'],
    ['KiB', 'B', 1024, 'lower'],
    ['Megabytes', 'B', 1e6, 'lower'],
    ['MB/s', 'B/s', 1e6, 'higher'],
    ['MiB/sec', 'B/s', 1024 ** 2, 'higher'],
    ['GB/s', 'B/s', 1e9, 'higher'],
    ['ops/s', '1/s', 1, 'higher'],
    [' ops/s ? ', '1/s', 1, 'higher'],
    ['tx/s?', '1/s', 1, 'higher'],
    ['iter/sec', '1/s', 1, 'higher'],
    ['it/s', '1/s', 1, 'higher'],
    ['req/s', '1/s', 1, 'higher'],
    ['Requests/s', '1/s', 1, 'higher'],
    ['ops/ms', '1/s', 1e3, 'higher'],
    ['ops/us', '1/s', 1e6, 'higher'],
    ['Melem/s', '1/s', 1e6, 'higher'],
    ['Hz', '1/s', 1, 'higher'],
    ['allocs/op', '1', 1, 'lower'],
    ['count', '1', 1, 'lower'],
    ['score', 'score', 1, 'higher'],
    ['widgets/s', 'widgets/s', 1, 'higher'],
    ['widgets/sec', 'widgets/sec', 1, 'higher'],
    ['nodes/op', 'nodes/op', 1, 'lower'],
  ])('%s', (spelling, unit, factor, direction) => {
    expect(parseUnit(spelling)).toEqual({ unit, factor, direction })
  })

  it.each([
    ['', '1', 1],
    ['1', '1', 1],
    ['%', '1', 0.01],
    ['Percent', '1', 0.01],
    ['widgets', 'widgets', 1],
    ['__proto__', '__proto__', 1],
    ['constructor', 'constructor', 1],
  ])('%s does not tell a direction', (spelling, unit, factor) => {
    expect(parseUnit(spelling)).toEqual({ unit, factor })
  })

  it.each(['mb', 'Mb', 'kb', 'b', 'gb', 'Ms', 'MS', 'NS'])(
    '%s is no size and no time: bits are not bytes',
    (spelling) => {
      expect(parseUnit(spelling)).toEqual({ unit: spelling, factor: 1 })
    },
  )

  it('keeps bits per second under their own name', () => {
    expect(parseUnit('Mb/s')).toEqual({ unit: 'Mb/s', factor: 1, direction: 'higher' })
  })

  it('leaves base units as they are', () => {
    for (const unit of ['s', 'B', '1', 'B/s', '1/s'])
      expect(parseUnit(unit)).toMatchObject({ unit, factor: 1 })
  })

  it('is finite and idempotent for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const spelling = parseUnit(text)
        expect(spelling.factor).toBeGreaterThan(0)
        if (knownUnit(text) === undefined) expect(spelling.factor).toBe(1)
      }),
    )
  })
})

describe('toBaseUnit', () => {
  it('makes equal amounts equal numbers whatever their spelling', () => {
    const base = (value: number, unit: string) => toBaseUnit(value, parseUnit(unit))
    expect(base(1, 'us/op')).toBe(base(1000, 'ns/op'))
    expect(base(1, 'MB')).toBe(base(1000, 'KB'))
    expect(base(3, 'ns')).toBe(3e-9)
    expect(base(5, '%')).toBe(0.05)
    expect(base(120, 'ops/min')).toBe(2)
    expect(base(2, 'min')).toBe(120)
  })
})

describe('fromBaseUnit', () => {
  const there = (value: number, unit: string) => fromBaseUnit(value, parseUnit(unit))

  it('gives the number that a person would write', () => {
    expect(there(1.21e-7, 'ns')).toBe(121)
    expect(there(0.05, '%')).toBe(5)
    expect(there(1536, 'KiB')).toBe(1.5)
    expect(there(-0.1, 's')).toBe(-0.1)
    expect(there(0, 'ns')).toBe(0)
  })

  it('is turned back by toBaseUnit, but for the last digit of a double', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1e6, noNaN: true }),
        fc.constantFrom('ns', 'us', 'ms', 'h', 'MiB'),
        (value, unit) => {
          const back = toBaseUnit(there(value, unit), parseUnit(unit))
          expect(Math.abs(back - value)).toBeLessThanOrEqual(value * 2 ** -51)
        },
      ),
    )
  })
})

describe('knownUnit', () => {
  it('does not let a typo pass', () => {
    expect(knownUnit('nss')).toBeUndefined()
    expect(knownUnit('widgets/s')).toBeUndefined()
    expect(knownUnit('ns')).toEqual({ unit: 's', factor: 1e-9, direction: 'lower' })
  })
})
