#!/usr/bin/env bash
# Captures the fixtures of the benchmarkjs parser. Needs node and npm.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/benchmarkjs"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund benchmark@2.1.4
cp "$here/programs/benchmarkjs/bench.js" .
node bench.js >"$fixtures/results.txt"
# benchmark.js catches the error, prints it where the result would stand, and exits 0.
node bench.js failing >"$fixtures/failing.txt"
