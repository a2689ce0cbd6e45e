import { describe, expect, it } from 'vitest'
import { fixtureJson, measurementOf, parseFixture, parseJson } from './parse-output.js'

interface Side {
  readonly iops: number
  readonly clat_ns: { readonly mean: number; readonly percentile: Readonly<Record<string, number>> }
}
interface Report {
  readonly 'fio version': string
  readonly jobs: readonly { readonly jobname: string; readonly read: Side; readonly write: Side }[]
}

describe('fio', () => {
  const { jobs, ...report } = fixtureJson('fio', 'two-jobs.json') as Report
  const set = parseFixture('fio', 'two-jobs.json')
  const name = 'größe | a/b @user'

  it('keeps reading and writing of a job apart, with its options and every percentile', () => {
    const read = { rw: 'randrw', bs: '4k', io: 'read' }
    expect(measurementOf(set, name, 'throughput', read).values).toEqual([jobs[0]?.read.iops])
    expect(measurementOf(set, name, 'latency.p99.95', read).values[0]).toBeCloseTo(
      jobs[0]!.read.clat_ns.percentile['99.950000']! / 1e9,
      15,
    )
    expect(measurementOf(set, name, 'latency.mean', { ...read, io: 'write' }).values[0]).toBeCloseTo(
      jobs[0]!.write.clat_ns.mean / 1e9,
      15,
    )
    expect(
      set.measurements.some(
        ({ benchmark, parameters }) => benchmark === 'second' && parameters.io === 'read',
      ),
    ).toBe(false)
    expect(set.environment).toEqual({ fio: report['fio version'] })
  })

  it('reads microseconds and KiB a second of version 2', () => {
    const old = parseFixture('fio', 'version-2.json')
    const read = { rw: 'randread', bs: '4k', io: 'read' }
    expect(measurementOf(old, name, 'bytes-per-second', read).values).toEqual([51241 * 1024])
    expect(measurementOf(old, name, 'latency.p99', read).values[0]).toBeCloseTo(191e-6, 12)
    expect(measurementOf(old, name, 'latency.min', read).values[0]).toBeCloseTo(38e-6, 12)
    expect(old.environment).toEqual({ fio: 'fio-2.16' })
  })

  it('takes jobs of one name for repetitions', () => {
    const { values, iterations } = measurementOf(
      parseFixture('fio', 'numjobs.json'),
      'repeated',
      'throughput',
    )
    expect([values.length, iterations]).toEqual([3, [64, 64, 64]])
  })

  it('is a failure where a job did nothing or ended with an error', () => {
    expect(parseFixture('fio', 'failing.json')).toMatchObject({
      measurements: [],
      failures: [{ message: 'failing did no I/O' }],
    })
    const broken = parseJson({ ...report, jobs: [{ ...jobs[0], error: 5 }] })
    expect(broken.failures[0]?.message).toBe(`${name} ended with error 5`)
    expect(() => parseJson({ ...report, jobs: [{ ...jobs[1], error: 0, write: { total_ios: 1 } }] })).toThrow(
      'jobs[0]',
    )
  })
})
