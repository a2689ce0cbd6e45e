import { bench, describe } from 'vitest'

const short = { time: 5, iterations: 5, warmupTime: 0, warmupIterations: 0 }

describe('failing', () => {
  bench('works', () => void JSON.parse('[1]'), short)
  bench(
    'throws',
    () => {
      throw new Error('größe: no "device"')
    },
    short,
  )
})
