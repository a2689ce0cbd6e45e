// Vitest up to 4: `bench` is imported; the JSON comes from --outputJson and never holds the samples.
import { bench, describe } from 'vitest'

const short = { time: 5, iterations: 5, warmupTime: 0, warmupIterations: 0 }
const descending = (size) => Array.from({ length: size }, (_, i) => size - i)

for (const size of [64, 4096]) {
  describe(`sort größe=${size}`, () => {
    const input = descending(size)
    bench('native | "quoted" `tick`', () => void [...input].sort((a, b) => a - b), short)
    bench('typed / array', () => void Int32Array.from(input).sort(), short)
  })
}

describe('outer', () => {
  describe('inner > deeper', () => {
    bench('parse', () => void JSON.parse('{"a":[1,2,3]}'), short)
    bench.skip('skipped', () => {}, short)
  })
})
