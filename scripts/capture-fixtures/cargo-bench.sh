#!/usr/bin/env bash
# Captures the fixtures of the parsers cargo-bench and criterion. Needs cargo and crates.io.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
text="$here/../../__tests__/fixtures/cargo-bench"
directory="$here/../../__tests__/fixtures/criterion"
work=${CAPTURE_DIRECTORY:-$(mktemp -d)}
mkdir -p "$text" "$directory" "$work"
cp -r "$here/programs/cargo/." "$work/"
cd "$work"
export CARGO_TERM_COLOR=never
neutral() { sed "s#$work#/home/user/sample#g"; }
# libtest's own benchmarks are an unstable feature, which RUSTC_BOOTSTRAP opens on a stable compiler.
libtest() { RUSTC_BOOTSTRAP=1 RUSTFLAGS='--cfg feature_test' cargo bench --target-dir target/libtest --lib 2>&1 | neutral || true; }

libtest >"$text/libtest.txt"
FAIL=1 libtest >"$text/failing.txt"
cargo bench --bench work --no-run
rm -rf target/criterion
cargo bench --bench work 2>/dev/null | neutral >"$text/criterion.txt"
cargo bench --bench work -- --output-format bencher 2>/dev/null | neutral >"$text/bencher-format.txt"

rm -rf "$directory"
mkdir -p "$directory"
(cd target && find criterion \( -path '*/new/sample.json' -o -path '*/new/benchmark.json' -o -path '*/base/sample.json' \) -print0 |
  tar --null --files-from=- -c) | tar -x -C "$directory" --strip-components=1

version=$(cargo --version | cut -d' ' -f1-2)
cat >"$text/SOURCE.md" <<SOURCE
# cargo-bench

Captured by \`scripts/capture-fixtures/cargo-bench.sh\` from the program in \`scripts/capture-fixtures/programs/cargo\` with $version and
criterion 0.8.2. Paths are replaced by \`/home/user/sample\`.

| File | Command |
|---|---|
| libtest.txt | \`cargo bench --lib\` (libtest, unstable feature opened by RUSTC_BOOTSTRAP) |
| failing.txt | the same with a benchmark that panics |
| criterion.txt | \`cargo bench --bench work\` (criterion's own text) |
| bencher-format.txt | \`cargo bench --bench work -- --output-format bencher\` |
SOURCE
cat >"$directory/SOURCE.md" <<SOURCE
# criterion

\`target/criterion\` after two runs of \`cargo bench --bench work\` with criterion 0.8.2 ($version), captured by
\`scripts/capture-fixtures/cargo-bench.sh\`. Kept: the files that are read (\`new/sample.json\`, \`new/benchmark.json\`), and
\`base/sample.json\`, which must not be.
SOURCE
