#!/usr/bin/env bash
# Captures the fixtures of the parser iai. Needs cargo, crates.io and Debian's valgrind (3.19).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/iai"
work=${CAPTURE_DIRECTORY:-$(mktemp -d)}
mkdir -p "$fixtures" "$work"
cp -r "$here/programs/iai/." "$work/"
cd "$work"
export CARGO_TERM_COLOR=never
rm -rf target/iai
cargo bench >"$fixtures/results.txt"
cargo bench >"$fixtures/compared.txt"
FAIL=1 cargo bench >"$fixtures/failing.txt" 2>&1 || true
sed -i -E "s#$work#/home/user/sample#g; s#$HOME/\.cargo/registry/src/[^/]*#/home/user/.cargo#g" "$fixtures"/*.txt
