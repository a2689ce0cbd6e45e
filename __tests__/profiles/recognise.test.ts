import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import { profileStream, readProfile } from '../../src/profiles/profile-stream.js'
import { profileTotal } from '../../src/profiles/profile-total.js'
import { profileFixture } from '../contract/profile-fixtures.js'
import { readText } from './read-fixture.js'

const read = (bytes: Uint8Array, format = 'auto') => readProfile(bytes, format, { file: 'x' })

function problem(act: () => unknown): Problem {
  try {
    act()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('recognition of profiles', () => {
  it('knows nothing of other files', () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    for (const bytes of [
      png,
      Buffer.from('hello world 12\n'),
      Buffer.from('{"a": 1}'),
      Buffer.from('[]'),
      Buffer.alloc(0),
    ])
      expect(read(bytes)).toBeUndefined()
  })

  it('refuses a text that two formats claim', () => {
    const both = 'main;parse 31\n/home/user/a.py:3: size=12 KiB, count=4, average=3 B\n'
    expect(problem(() => readText(both)).details).toMatchObject({
      kind: 'measurement',
      line: 2,
      what: 'this may be collapsed or tracemalloc',
    })
    expect(profileTotal(readText(both, 'tracemalloc').profiles[0])).toBe(12 * 1024)
  })

  it('names an unknown format', () => {
    expect(problem(() => read(Buffer.from(''), 'flame')).message).toContain(
      'there is no profile format named "flame"',
    )
  })

  it('takes a file in pieces of one byte', () => {
    for (const name of ['collapsed/py-spy.txt', 'pprof/heap.pb.gz', 'line-profiler/lines.txt']) {
      const { bytes } = profileFixture(name)
      const whole = read(bytes)
      const stream = [...bytes].map((byte) => Uint8Array.of(byte))
      expect(readPieces(stream)?.profiles.map(profileTotal)).toEqual(whole?.profiles.map(profileTotal))
    }
  })

  it('says where a packed file is damaged, and does not unpack a bomb', () => {
    const packed = gzipSync(Buffer.from('main;parse 31\n'.repeat(1000)))
    expect(problem(() => read(packed.subarray(0, 40))).message).toMatch(/^x: byte 40: cannot be unpacked/)
    expect(problem(() => read(Buffer.from([0x1f, 0x8b, 8]))).details.kind).toBe('measurement')
  })

  it('refuses weights that are no numbers', () => {
    const frames = '"shared": {"frames": [{"name": "a"}]}'
    const sampled = (weight: string) =>
      `{${frames}, "profiles": [{"type": "sampled", "unit": "seconds", "samples": [[0], [0]], "weights": [${weight}, 1]}]}`
    for (const weight of ['-1', '"NaN"', 'null'])
      expect(problem(() => readText(sampled(weight))).message).toMatch(
        /^x.txt:1:\d+: profiles.0.weights.0: .* is no weight/,
      )
    expect(problem(() => readText(sampled('1e308').replace(', 1]', ', 1.7e308]'))).message).toContain(
      'do not add up',
    )
    expect(problem(() => readText(sampled('0').replace(', 1]', ', 0]'))).message).toContain(
      'nothing was sampled',
    )
  })
})

function readPieces(pieces: readonly Uint8Array[]) {
  const stream = profileStream('auto', { file: 'x' })
  for (const piece of pieces) stream.push(piece)
  return stream.end()
}
