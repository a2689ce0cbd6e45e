const numbers = (size = 0) => Array.from({ length: size }, (_, i) => (i * 7919) % size)

for (const size of [100, 10_000]) {
  Deno.bench(`sort/${size}`, { group: 'größe', baseline: size === 100, n: 20, warmup: 5 }, () => {
    numbers(size).sort()
  })
}
Deno.bench('a/b | `tick` @user', async () => {
  await Promise.resolve()
})
Deno.bench({ name: 'ignored', ignore: true, fn() {} })
