#!/usr/bin/env bash
# Captures the fixtures of mitata and mitata-text, under Node and Bun. Needs node and npm.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures/mitata" "$fixtures/mitata-text"
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mitata@1.0.34 bun@1.4.5
cp "$here/programs/mitata/bench.mjs" .
# The samples of the empty function that mitata compares with are megabytes: shortened to ten.
short='const d = JSON.parse(require("fs").readFileSync(0, "utf8"))
for (const noop of Object.values(d.context.noop ?? {})) noop.samples = noop.samples?.slice(0, 10)
console.log(JSON.stringify(d))'
neutral=(sed "s#$work#/home/user#g")
node --expose-gc bench.mjs json | node -e "$short" >"$fixtures/mitata/samples.json"
node --expose-gc bench.mjs summary failing | node -e "$short" | "${neutral[@]}" >"$fixtures/mitata/failing-without-samples.json"
node --expose-gc bench.mjs mitata >"$fixtures/mitata-text/node.txt"
node --expose-gc bench.mjs mitata failing | "${neutral[@]}" >"$fixtures/mitata-text/failing.txt"
node --expose-gc bench.mjs markdown failing | "${neutral[@]}" >"$fixtures/mitata-text/markdown.txt"
npx bun bench.mjs mitata >"$fixtures/mitata-text/bun.txt" 2>/dev/null
