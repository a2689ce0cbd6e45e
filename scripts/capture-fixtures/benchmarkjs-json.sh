#!/usr/bin/env bash
# Captures the fixtures of the benchmarkjs-json parser. Needs node and npm.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/benchmarkjs-json"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund benchmark@2.1.4
cat >bench.js <<'JS'
const { Suite } = require('benchmark')
const options = { maxTime: 0.1, minSamples: 3 }
const suite = new Suite('codec', options)
const numbers = (size) => Array.from({ length: size }, (_, i) => (i * 7919) % size)
for (const size of [100, 10000]) suite.add(`sort/${size}`, () => numbers(size).sort(), options)
suite.add('größe a/b | `tick` x 1,000', () => JSON.stringify([1]), options)
if (process.argv[2]) suite.add('throws', () => { throw new Error('boom') }, options)
suite.on('complete', function () { console.log(JSON.stringify(this, null, 1)) }).run()
JS
node bench.js >"$fixtures/results.json"
node bench.js failing >"$fixtures/failing.json"
