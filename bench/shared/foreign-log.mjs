/** What stands around results in a job's log: package managers, compilers, test runners, progress, colours. */
const LINES = [
  (index) =>
    `[${index}] info: allocated buffers, warmed caches, opened connection pool to db-${index % 7}.example.com`,
  (index) =>
    `2026-03-01T12:00:${String(index % 60).padStart(2, '0')}.123Z  DEBUG service.cache entry evicted key=user:${index} ttl=3600`,
  (index) =>
    `   Compiling serde_derive v1.0.${index % 200} (/home/user/.cargo/registry/src/index/serde_derive)`,
  (index) => `\u001B[32m✓\u001B[39m src/codec/decode-${index}.test.js \u001B[2m(14 tests)\u001B[22m`,
  (index) => `[ ${index % 100}%] Building CXX object src/CMakeFiles/codec.dir/decode_${index}.cpp.o`,
  (index) => `npm warn deprecated left-pad@1.3.${index % 10}: use String.prototype.padStart() instead`,
  () => '',
  (index) => `    at Object.decode (/home/user/project/src/codec/decode.js:${index % 400}:17)`,
  (index) => `src/codec/decode.c:${index % 900}:14: warning: unused variable 'length' [-Wunused-variable]`,
  (index) => `Downloading https://repo.example.com/maven2/org/example/codec/${index}/codec-${index}.jar`,
]

/** That many lines that no benchmark printed, each with its line break, the first numbered `from`. */
export function foreignLines(count, from) {
  return (
    Array.from({ length: count }, (_, at) => LINES[(from + at) % LINES.length](from + at)).join('\n') + '\n'
  )
}
