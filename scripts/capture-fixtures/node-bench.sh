#!/usr/bin/env bash
# Captures the fixtures of node-bench and node-bench-text. Needs node and npm.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures/node-bench" "$fixtures/node-bench-text"
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund bench-node@0.15.0
cp "$here/programs/node-bench/bench.mjs" .
node --allow-natives-syntax bench.mjs json >"$fixtures/node-bench/rate.json"
node --allow-natives-syntax bench.mjs json time >"$fixtures/node-bench/time.json"
node --allow-natives-syntax bench.mjs text >"$fixtures/node-bench-text/rate.txt"
node --allow-natives-syntax bench.mjs text time >"$fixtures/node-bench-text/time.txt"
