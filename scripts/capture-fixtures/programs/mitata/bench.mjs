import { bench, do_not_optimize, group, run } from 'mitata'

const [format, failing] = process.argv.slice(2)
const numbers = (size) => Array.from({ length: size }, (_, i) => (i * 7919) % size)

bench('encode', () => do_not_optimize(JSON.stringify(numbers(40_000))))
group('größe', () => {
  bench('sort $size', function* (state) {
    const size = state.get('size')
    yield () => do_not_optimize(numbers(size).sort())
  }).args('size', [4000, 16_000])
})
bench('a/b | `tick` @user', async () => do_not_optimize(await Promise.all(numbers(20_000)))).gc('inner')
if (failing) {
  bench('throws', () => {
    throw new Error('boom')
  })
}
const formats = { json: { json: { debug: false } }, summary: { json: { debug: false, samples: false } } }
await run({ format: formats[format] ?? format, throw: false })
