import { describe, expect, it } from 'vitest'
import { alignFunctions } from '../../../src/profiles/align/align-functions.js'
import type { Frame } from '../../../src/profiles/frame.js'

const frame = (name: string, file?: string, line?: number): Frame => ({
  name,
  ...(file === undefined ? {} : { file }),
  ...(line === undefined ? {} : { line }),
})

describe('alignment of functions', () => {
  it('pairs what is equal, and what stands in the folders of two arms', () => {
    const baseline = [
      frame('main'),
      frame('decode', '/tmp/x/baseline/src/codec.js', 4),
      frame('run', '/b/src/a.js', 1),
    ]
    const candidate = [
      frame('run', '/c/src/a.js', 9),
      frame('decode', '/tmp/x/candidate/src/codec.js', 7),
      frame('main'),
    ]
    expect(alignFunctions(baseline, candidate)).toEqual([2, 1, 0])
  })

  it('pairs anonymous functions of a file in their order when code above them moved them', () => {
    const baseline = [12, 30, 55].map((line) => frame('(anonymous)', '/b/src/a.js', line))
    const candidate = [58, 15, 33].map((line) => frame('(anonymous)', '/c/src/a.js', line))
    expect(alignFunctions(baseline, candidate)).toEqual([2, 0, 1])
  })

  it('pairs functions of one name by the file that is most alike', () => {
    const baseline = [frame('init', '/b/lib/one/index.js'), frame('init', '/b/lib/two/index.js')]
    const candidate = [frame('init', '/c/lib/two/index.js'), frame('init', '/c/lib/one/index.js')]
    expect(alignFunctions(baseline, candidate)).toEqual([1, 0])
  })

  it('leaves apart what is ambiguous', () => {
    const baseline = [12, 30].map((line) => frame('(anonymous)', '/b/a.js', line))
    const candidate = [13, 20, 31].map((line) => frame('(anonymous)', '/c/a.js', line))
    expect(alignFunctions(baseline, candidate)).toEqual([undefined, undefined, undefined])
    expect(alignFunctions([frame('f', '/b/one.js')], [frame('f', '/c/two.js')])).toEqual([undefined])
  })

  it('pairs instances of a generic function when there is one on each side, and keeps several apart', () => {
    expect(alignFunctions([frame('Vec<u32>::push')], [frame('Vec<u64>::push')])).toEqual([0])
    const baseline = [frame('Vec<u32>::push'), frame('Vec<u8>::push')]
    expect(alignFunctions(baseline, [frame('Vec<u64>::push')])).toEqual([undefined])
    expect(alignFunctions(baseline, [frame('Vec<u8>::push')])).toEqual([1])
  })

  it('keeps binaries apart', () => {
    const baseline: Frame = { name: '[unknown]', module: 'libc.so.6' }
    expect(alignFunctions([baseline], [{ name: '[unknown]', module: 'libm.so.6' }, baseline])).toEqual([
      undefined,
      0,
    ])
  })
})
