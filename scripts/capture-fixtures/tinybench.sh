#!/usr/bin/env bash
# Captures the fixtures of tinybench and tinybench-table, from five majors. Needs node and npm.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures/tinybench" "$fixtures/tinybench-table"
for version in 2.9.0 3.1.1 4.1.0 5.1.0 6.2.3; do
  major="v${version%%.*}"
  mkdir "$work/$major"
  cd "$work/$major"
  npm init -y >/dev/null
  npm install --silent --no-audit --no-fund "tinybench@$version"
  cp "$here/programs/tinybench/bench.mjs" .
  node bench.mjs samples failing >"$fixtures/tinybench/$major.json"
  node bench.mjs table >"$fixtures/tinybench-table/$major.txt"
done
# Version 6 keeps samples only where it is asked to.
node bench.mjs >"$fixtures/tinybench/v6-without-samples.json"
node bench.mjs table failing | sed "s#$work#/home/user#g" >"$fixtures/tinybench-table/v6-failing.txt"
