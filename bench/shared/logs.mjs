const encoder = new TextEncoder()

/** Benchmarks in a log; more bytes mean more repetitions of each, as `-count` and long soak runs print them. */
const BENCHMARKS = 500
/** Lines between two results that are none: build output, logging, progress. */
const CHATTER = 4

/** For each parser of lines, how its tool prints result `index`. Repetitions of one benchmark differ in value only. */
export const LOGS = {
  go: (index) =>
    `BenchmarkDecode/case=${index % BENCHMARKS}/size=64\t${8_000_000 - (index % 977)}\t${100 + (index % 89)}.5 ns/op\t64 B/op\t2 allocs/op`,
  'cargo-bench': (index) =>
    `test codec::decode_${index} ... bench:       1,${100 + (index % 89)}.25 ns/iter (+/- 12)`,
  benchmarkjs: (index) =>
    `decode#case-${index} x ${1_000 + (index % 89)},345 ops/sec ±0.${10 + (index % 80)}% (${60 + (index % 30)} runs sampled)`,
}

/** A log of about that many bytes, as chunks of 64 KiB: what a pipe gives. */
export function logChunks(format, bytes) {
  const lines = []
  let length = 0
  for (let index = 0; length < bytes; index++) {
    const result = format(index)
    lines.push(result)
    length += result.length + 1
    for (let at = 0; at < CHATTER; at++) {
      const chatter = `[${index}.${at}] info: allocated buffers, warmed caches, opened connection pool in ${at} ms`
      lines.push(chatter)
      length += chatter.length + 1
    }
  }
  const all = encoder.encode(`${lines.join('\n')}\n`)
  return Array.from({ length: Math.ceil(all.length / 65_536) }, (_, at) =>
    all.subarray(at * 65_536, (at + 1) * 65_536),
  )
}
