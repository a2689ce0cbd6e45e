#!/usr/bin/env bash
# Captures the fixtures of the parser divan. Needs cargo and crates.io.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/divan"
work=${CAPTURE_DIRECTORY:-$(mktemp -d)}
mkdir -p "$fixtures" "$work"
cp -r "$here/programs/divan/." "$work/"
cd "$work"
export CARGO_TERM_COLOR=never

cargo bench >"$fixtures/results.txt"
RUSTFLAGS='--cfg with_memory' cargo bench --target-dir target/memory -- collect copy >"$fixtures/memory.txt"
cargo bench -- --bytes-format binary copy >"$fixtures/binary.txt"
# Columns stop at the name of the benchmark that panics.
FAIL=1 cargo bench >"$fixtures/failing.txt" || true
