import { Bench } from 'tinybench'

const samples = process.argv.includes('samples')
const bench = new Bench({ time: 0, iterations: 12, warmup: false, retainSamples: samples })
const numbers = (size) => Array.from({ length: size }, (_, i) => (i * 7919) % size)
for (const size of [100, 10_000]) bench.add(`sort/${size}`, () => numbers(size).sort())
bench.add('größe a/b | `tick` @user', async () => {
  await Promise.resolve()
})
if (process.argv.includes('failing')) {
  bench.add('throws', () => {
    throw new Error('boom')
  })
}
await bench.run()
if (process.argv.includes('table')) console.table(bench.table())
else
  console.log(
    JSON.stringify(
      bench.tasks.map(({ name, result }) => ({ name, result })),
      null,
      1,
    ),
  )
