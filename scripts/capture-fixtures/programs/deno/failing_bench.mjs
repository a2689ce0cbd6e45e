Deno.bench('passes', { n: 20, warmup: 5 }, () => {})
Deno.bench('throws', () => {
  throw new Error('boom')
})
