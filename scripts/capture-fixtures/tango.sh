#!/usr/bin/env bash
# Captures the fixtures of the parser tango. Needs cargo and crates.io. The candidate is the same program with one more step of recursion.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/tango"
work=${CAPTURE_DIRECTORY:-$(mktemp -d)}
mkdir -p "$fixtures" "$work"
cp -r "$here/programs/tango/." "$work/"
cd "$work"
export CARGO_TERM_COLOR=never
executable() { cargo bench --no-run --message-format=json "$@" 2>/dev/null | sed -n 's/.*"executable":"\([^"]*work-[^"]*\)".*/\1/p'; }

baseline=$(executable)
cp "$baseline" baseline
RUSTFLAGS='--cfg slower' cargo bench --target-dir target/slower --no-run 2>/dev/null
RUSTFLAGS='--cfg slower' cargo bench --target-dir target/slower -- compare "$PWD/baseline" -t 0.2 >"$fixtures/results.txt"
RUSTFLAGS='--cfg slower' cargo bench --target-dir target/slower -- compare "$PWD/baseline" -t 0.2 -v >"$fixtures/verbose.txt" || true
