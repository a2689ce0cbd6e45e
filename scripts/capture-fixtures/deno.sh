#!/usr/bin/env bash
# Captures the fixtures of deno and deno-text. Needs node and npm.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures/deno" "$fixtures/deno-text" "$work/other"
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund deno@2.9.6
for program in codec failing; do cp "$here/programs/deno/${program}_bench.mjs" "${program}_bench.ts"; done
cp failing_bench.ts other/
sed -i '/throws/,$d' other/failing_bench.ts
capture() { npx deno bench "$@" 2>/dev/null | sed "s#$work#/home/user/project#g"; }
capture --json codec_bench.ts other/failing_bench.ts >"$fixtures/deno/codec.json"
capture codec_bench.ts other/failing_bench.ts >"$fixtures/deno-text/codec.txt"
# A benchmark that throws makes deno exit with 1.
for form in deno/failing.json deno-text/failing.txt; do
  args=(failing_bench.ts)
  [[ $form == *.json ]] && args=(--json "${args[@]}")
  if capture "${args[@]}" >"$fixtures/$form"; then
    echo 'the failing run did not fail' >&2
    exit 1
  fi
done
