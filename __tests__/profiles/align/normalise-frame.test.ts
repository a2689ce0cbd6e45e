import { describe, expect, it } from 'vitest'
import { genericFreeName } from '../../../src/profiles/align/generic-free-name.js'
import { normaliseFrame, normaliseName } from '../../../src/profiles/align/normalise-frame.js'

describe('normalised names', () => {
  it.each([
    ['msort_with_tmp.part.0', 'msort_with_tmp'],
    ['run.constprop.1.isra.0', 'run'],
    ['f [clone .isra.0] [clone .cold]', 'f'],
    ["descend'2", 'descend'],
    ['core::fmt::Formatter::pad::h0123456789abcdef', 'core::fmt::Formatter::pad'],
    ['_ZN4core3fmt9Formatter3pad17h0123456789abcdefE', 'core::fmt::Formatter::pad'],
    ['_ZN5alloc3vec12Vec$LT$T$GT$4push17h0123456789abcdefE', 'alloc::vec::Vec<T>::push'],
    ['_ZN99truncated17h0123456789abcdefE', '_ZN99truncated17h0123456789abcdefE'],
    ['Main$$Lambda$14/0x0000000800c03000.run', 'Main$$Lambda.run'],
    ['Main$$Lambda/0x00007f.apply', 'Main$$Lambda.apply'],
    [
      'jdk.internal.reflect.GeneratedMethodAccessor12.invoke',
      'jdk.internal.reflect.GeneratedMethodAccessor.invoke',
    ],
    ['slices.partitionOrdered[go.shape.int]', 'slices.partitionOrdered[...]'],
    ['fputc@@GLIBC_2.2.5', 'fputc'],
    ['<function f at 0x7f01>', '<function f>'],
    ['0x00007ffff7a2d830', '[unknown]'],
    ['???', '[unknown]'],
    ['main.work.func1', 'main.work.func1'],
    ['operator<<', 'operator<<'],
    ['(anonymous)', '(anonymous)'],
    ['.cold', '.cold'],
  ])('%s is %s', (name, plain) => {
    expect(normaliseName(name)).toBe(plain)
  })

  it('takes versions of modules out of paths', () => {
    const frame = { name: 'f', file: 'github.com/x/y@v1.2.3/a.go' }
    expect(normaliseFrame(frame)).toEqual({ name: 'f', file: 'github.com/x/y/a.go' })
    expect(normaliseFrame({ name: 'f', file: 'C:\\src\\a.c' })).toEqual({ name: 'f', file: 'C:/src/a.c' })
  })

  it.each([
    ['std::vector<std::pair<int, char> >::push_back', 'std::vector::push_back'],
    ['operator<<<char>', 'operator<<'],
    ['A::operator->', 'A::operator->'],
    ['<module>', '<module>'],
    ['sort.Slice[int]', 'sort.Slice'],
    ['a < b', 'a < b'],
    ['<T as Trait>::run', '::run'],
  ])('%s without generics is %s', (name, plain) => {
    expect(genericFreeName(name)).toBe(plain)
  })

  it('takes a hostile name in linear time', () => {
    expect(normaliseName('<'.repeat(100_000))).toBe('<'.repeat(100_000))
    expect(genericFreeName('<'.repeat(100_000))).toBe('<'.repeat(100_000))
    expect(normaliseName(`${'.cold'.repeat(20_000)}x`)).toHaveLength(100_001)
  })
})
