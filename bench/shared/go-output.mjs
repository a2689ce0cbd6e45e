import { noise } from './noise.mjs'

/** Unchanged code, measured again, differs by as much as the stored runs do among themselves. */
const SPREAD = 0.01

/** What `go test -bench` prints for that many benchmarks, one value each; another `run` gives other values. */
export function goOutput(benchmarks, run) {
  const rows = Array.from({ length: benchmarks }, (_, index) => {
    const nanoseconds = ((100 + 37.5 * (index % 400)) * (1 + SPREAD * noise(run, index))).toFixed(2)
    return `BenchmarkDecode/case=${index}/size=${64 << (index % 8)}\t${8_000_000 - index}\t${nanoseconds} ns/op`
  })
  return `goos: linux\ngoarch: amd64\npkg: example.com/codec\n${rows.join('\n')}\nPASS\nok  \texample.com/codec\t${benchmarks}.0s\n`
}
