import { test } from 'vitest'

const short = { time: 0, iterations: 12, warmupTime: 0, warmupIterations: 0 }

test('works', async ({ bench }) => {
  await bench('parse', () => void JSON.parse('[1]')).run(short)
})

test('throws', async ({ bench }) => {
  await bench('boom', () => {
    throw new Error('größe: no "device"')
  }).run(short)
})
