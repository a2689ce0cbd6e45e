import { expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture, parseText } from './parse-output.js'

it('keeps the time of every test that ran, and says that it is noisy', () => {
  const set = parseFixture('junit', 'vitest.xml')
  expect(measurementOf(set, 'sample.test.mjs.größe | `tick` <x> > waits', 'time')).toMatchObject({
    values: [0.021083152],
    unit: 's',
    assume: 'noisy',
    primary: true,
  })
  expect(benchmarksOf(set).some((name) => name.includes('skipped'))).toBe(false)
  expect(measurementOf(set, 'sample.test.mjs', 'suite-time').primary).toBeUndefined()
  expect(set.warnings[0]?.message).toContain('much noisier')
})

it('reads the reports of pytest and Surefire', () => {
  expect(
    parseFixture('junit', 'pytest.xml').measurements.filter(({ metric }) => metric === 'time'),
  ).toHaveLength(5)
  const surefire = parseFixture('junit', 'surefire.xml')
  expect(measurementOf(surefire, 'com.example.CodecTest.encode(int)[1]', 'time').values).toEqual([0.061])
})

it('reports failed tests, and numbers tests of one name', () => {
  expect(parseFixture('junit', 'pytest-failing.xml').failures.map(({ message }) => message)).toEqual([
    'the test "test_failing.test_fails" failed',
    'the test "test_failing.test_errors" ended in an error',
  ])
  const set = parseText('<testsuite><testcase name="a" time="1"/><testcase name="a" time="2"/></testsuite>')
  expect(benchmarksOf(set)).toEqual(['a', 'a #2'])
})
