import { describe, expect, it } from 'vitest'
import type { FindingKind } from '../../../src/core/model/diagnosis.js'
import { diagnose } from '../../../src/profiles/classify/diagnose.js'
import { capturedEvidence } from './captured-evidence.js'

/** What programs of known kinds used, and what they are called. */
const TIMED: readonly (readonly [file: string, kind: FindingKind])[] = [
  ['python-spin', 'cpu-bound'],
  ['node-spin', 'cpu-bound'],
  ['go-spin', 'cpu-bound'],
  ['python-sleep', 'wait-bound'],
  ['node-sleep', 'wait-bound'],
  ['go-sleep', 'wait-bound'],
  ['python-sync', 'io-bound'],
  ['node-sync', 'io-bound'],
  ['python-allocate', 'memory-bound'],
]

const PROFILED: readonly (readonly [file: string, kind: FindingKind])[] = [
  ['go-allocate.pb.gz', 'gc-pressure'],
  ['go-lock.pb.gz', 'lock-contention'],
  ['node-allocate.cpuprofile', 'gc-pressure'],
  ['node-sleep.cpuprofile', 'wait-bound'],
  ['python-sleep.pstats', 'wait-bound'],
  // A profile of processor time alone cannot tell that the program did not wait.
  ['go-spin.pb.gz', 'undecided'],
]

describe('programs of known kinds', () => {
  it.each(TIMED)('%s by its times is %s', (file, kind) => {
    const { bottleneck, scope } = diagnose({ candidate: capturedEvidence(`${file}.time.txt`) })
    expect({ scope, kind: bottleneck.kind }, JSON.stringify(bottleneck)).toEqual({ scope: 'whole', kind })
    expect(bottleneck.numbers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['wall time', 'user time', 'system time', 'waiting']),
    )
  })

  it.each(PROFILED)('%s by its profile alone is %s', (file, kind) => {
    const { bottleneck } = diagnose({ candidate: capturedEvidence(file) })
    expect(bottleneck.kind, JSON.stringify(bottleneck)).toBe(kind)
  })

  it.each([
    ['go-allocate.time.txt', 'go-allocate.pb.gz', 'gc-pressure'],
    ['go-lock.time.txt', 'go-lock.pb.gz', 'lock-contention'],
    ['node-allocate.time.txt', 'node-allocate.cpuprofile', 'gc-pressure'],
    ['go-spin.time.txt', 'go-spin.pb.gz', 'cpu-bound'],
    ['node-sync.time.txt', 'node-sync.cpuprofile', 'io-bound'],
    ['python-sleep.time.txt', 'python-sleep.pstats', 'wait-bound'],
  ])('%s with %s is %s', (times, profile, kind) => {
    const { bottleneck } = diagnose({ candidate: capturedEvidence(times, profile) })
    expect(bottleneck.kind, JSON.stringify(bottleneck)).toBe(kind)
  })

  it.each([
    ['python-leak', ['memory-growth']],
    ['python-cache', []],
    ['python-steady', []],
    ['python-spike', ['memory-spike']],
  ])('%s shows %j', (file, kinds) => {
    const { findings } = diagnose({ candidate: capturedEvidence(`${file}.mprof.dat`) })
    expect(
      findings.map(({ kind }) => kind),
      JSON.stringify(findings),
    ).toEqual(kinds)
  })

  it('says how fast a leak grows: 10 MB a second less the time the program was not running', () => {
    const { findings } = diagnose({ candidate: capturedEvidence('python-leak.mprof.dat') })
    const growth = findings[0]!.numbers.find(({ name }) => name === 'growth')!
    expect(growth.unit).toBe('B/s')
    expect(growth.candidate).toBeGreaterThan(7e6)
    expect(growth.candidate).toBeLessThan(10.5e6)
  })
})
