#!/usr/bin/env bash
# Captures the fixtures of the parsers vitest and vitest-text, from three majors. Needs node >= 20.19 and npm.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
programs="$here/programs/vitest"
fixtures="$here/../../__tests__/fixtures/vitest"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
text="$here/../../__tests__/fixtures/vitest-text"
mkdir -p "$fixtures/refused" "$text"

# Directory $1 with vitest $2 installed.
install() {
  mkdir -p "$work/$1/bench"
  cd "$work/$1"
  npm init -y >/dev/null
  npm install --silent --no-audit --no-fund "vitest@$2"
}

neutral() { sed -E "s#$work/v[0-9]#/home/user/project#g" "$1"; }

for version in 3.2.7 4.1.12; do
  major=${version%%.*}
  install "v$major" "$version"
  cp "$programs"/classic*.mjs bench/
  npx vitest bench --run --outputJson=results.json bench/classic.bench.mjs >/dev/null
  neutral results.json >"$fixtures/v$major.json"
  # The run with a failing benchmark must not exit 0.
  if npx vitest bench --run --outputJson=failing.json bench/classic-failing.bench.mjs >/dev/null 2>&1; then
    echo "vitest $version: the failing run did not fail" >&2
  fi
  neutral failing.json >"$fixtures/v$major-failing.json"
  FORCE_COLOR=1 npx vitest bench --run bench/classic.bench.mjs 2>/dev/null >printed.txt
  neutral printed.txt >"$text/v$major.txt"
  npx vitest bench --run bench/classic-failing.bench.mjs 2>/dev/null >failing.txt || true
  neutral failing.txt >"$text/v$major-failing.txt"
done

install v5 5.1.1
cp "$programs"/context*.mjs bench/
npx vitest bench --run --reporter=json --outputFile=results.json bench/context.bench.mjs >/dev/null
neutral results.json >"$fixtures/v5.json"
# Raw samples are kept only where the configuration asks for them.
echo "export default { test: { benchmark: { retainSamples: true } } }" >vitest.config.mjs
npx vitest bench --run --reporter=json --outputFile=samples.json bench/context.bench.mjs >/dev/null
neutral samples.json >"$fixtures/v5-samples.json"
npx vitest bench --run --reporter=json --outputFile=failing.json bench/context-failing.bench.mjs >/dev/null 2>&1 || true
neutral failing.json >"$fixtures/v5-failing.json"
rm vitest.config.mjs
npx vitest bench --run bench/context.bench.mjs 2>/dev/null >printed.txt
neutral printed.txt >"$text/v5.txt"
# On Node 20 version 5.1 breaks off before it says how many tests failed.
npx vitest bench --run bench/context-failing.bench.mjs 2>/dev/null >failing.txt || true
neutral failing.txt >"$text/v5-failing.txt"
# An ordinary test run in the same format: no benchmark in it.
mkdir plain
echo "import { test } from 'vitest'; test('adds', () => {})" >plain/plain.test.mjs
npx vitest run --reporter=json --outputFile=tests.json plain >/dev/null
neutral tests.json >"$fixtures/refused/v5-tests-only.json"
