// Vitest 5: `bench` comes from the test's context; the JSON comes from the json reporter.
import { describe, test } from 'vitest'

const short = { time: 0, iterations: 12, warmupTime: 0, warmupIterations: 0 }
const descending = (size) => Array.from({ length: size }, (_, i) => size - i)

for (const size of [64, 4096]) {
  test(`sort größe=${size}`, async ({ bench }) => {
    const input = descending(size)
    await bench.compare(
      bench('native | "quoted" `tick`', () => void [...input].sort((a, b) => a - b)),
      bench('typed / array', () => void Int32Array.from(input).sort()),
      short,
    )
  })
}

describe('outer', () => {
  test('inner > deeper', async ({ bench }) => {
    await bench('parse', { writeResult: 'stored.json' }, () => void JSON.parse('{"a":[1,2,3]}')).run(short)
  })
  test('against a stored result', async ({ bench }) => {
    await bench.compare(
      bench('parse', () => void JSON.parse('{"a":[1,2,3]}')),
      bench.from('stored', 'stored.json'),
      short,
    )
  })
  test.skip('skipped', async ({ bench }) => {
    await bench('never', () => {}).run(short)
  })
})
