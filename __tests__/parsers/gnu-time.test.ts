import { describe, expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

describe('captured output of GNU time 1.9 and bash', () => {
  it('keeps every report of one command as a repetition, in seconds and bytes', () => {
    const set = parseFixture('gnu-time', 'verbose.txt')
    expect(benchmarksOf(set)).toEqual(['./work 1000000', './work 2000000'])
    expect(measurementOf(set, './work 1000000', 'time')).toMatchObject({
      values: [0.33, 0.45],
      unit: 's',
      primary: true,
    })
    expect(measurementOf(set, './work 1000000', 'user-time').values).toEqual([0.14, 0.15])
    expect(measurementOf(set, './work 1000000', 'peak-rss')).toMatchObject({
      values: [9016 * 1024, 9004 * 1024],
      unit: 'B',
    })
    expect(measurementOf(set, './work 1000000', 'minor-page-faults').values).toEqual([2033, 2032])
  })

  it('keeps odd names, and names what has none after the file', () => {
    expect(benchmarksOf(parseFixture('gnu-time', 'odd-name.txt'))).toEqual(['./größe | `tick` @user 300000'])
    expect(measurementOf(parseFixture('gnu-time', 'default.txt'), 'default', 'time').values).toEqual([0.42])
    expect(measurementOf(parseFixture('gnu-time', 'default.txt'), 'default', 'peak-rss').values).toEqual([
      9000 * 1024,
    ])
    expect(measurementOf(parseFixture('gnu-time', 'portable.txt'), 'portable', 'user-time').values).toEqual([
      0.13,
    ])
    expect(measurementOf(parseFixture('gnu-time', 'bash.txt'), 'bash', 'time').values).toEqual([
      0.39, 0.574, 0.604,
    ])
  })

  it('reports a status other than 0 once', () => {
    const { failures } = parseFixture('gnu-time', 'failing.txt')
    expect(failures.map(({ message }) => message)).toEqual(['"./work 1000 3" ended by status 3'])
  })
})

describe('traps', () => {
  it('reads hours, minutes of bash, and a decimal comma', () => {
    const text = '\nreal\t2m3,500s\nuser\t0m0,010s\nsys\t0m0,000s\n'
    expect(parseText(text).measurements[0]?.values).toEqual([123.5])
    const line = '0.00user 0.00system 1:02:03elapsed 0%CPU (0avgtext+0avgdata 4maxresident)k\n'
    expect(parseText(line).measurements[0]?.values).toEqual([3723])
  })

  it('reports a signal, and refuses a report without end', () => {
    const killed =
      'Command terminated by signal 9\n1.00user 0.00system 0:01.00elapsed 99%CPU (0avgtext+0avgdata 4maxresident)k\n'
    expect(parseText(killed).failures[0]?.message).toContain('signal 9')
    expect(refusal('\tCommand being timed: "x"\n\tUser time (seconds): 0.00\n').details).toMatchObject({
      line: 1,
    })
  })
})
