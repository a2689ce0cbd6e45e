#!/usr/bin/env bash
# Captures the fixtures of the parsers autocannon and autocannon-text. Needs Node with npm.
set -euo pipefail
. "$(dirname "$0")/load-target.sh"
text="$here/../../__tests__/fixtures/autocannon-text"
mkdir -p "$text"
if ! command -v autocannon >/dev/null; then
  npm install --silent --prefix "$work" autocannon@8.0.0
  PATH="$work/node_modules/.bin:$PATH"
fi

autocannon -j -d 2 -c 3 --title 'größe | `a` @user' "$url/flaky" 2>/dev/null >"$fixtures/titled.json"
autocannon -j -d 1 -c 2 -p 4 "$url/gr%C3%B6%C3%9Fe?a=1|b" 2>/dev/null >"$fixtures/pipelined.json"
autocannon -j -d 1 -c 2 http://127.0.0.1:1/ 2>/dev/null >"$fixtures/refused.json"
autocannon -d 2 -c 3 --renderStatusCodes "$url/flaky" >"$text/errors.txt" 2>&1
autocannon -d 2 -c 2 -l "$url/slow" >"$text/latency.txt" 2>&1
autocannon -d 2 -t 1 -c 2 "$url/hang" >"$text/no-answer.txt" 2>&1

for directory in "$fixtures" "$text"; do
  cat >"$directory/SOURCE.md" <<SOURCE
# $(basename "$directory")

Captured by \`scripts/capture-fixtures/autocannon.sh\` with autocannon $(autocannon --version 2>&1 | sed -nE 's/^autocannon v//p'), against programs/load-target.

| File | Command |
|---|---|
SOURCE
done
cat >>"$fixtures/SOURCE.md" <<SOURCE
| titled.json | \`autocannon -j -d 2 -c 3 --title\`, every twentieth answer a 500 |
| pipelined.json | \`autocannon -j -d 1 -c 2 -p 4\` of an odd URL |
| refused.json | nothing listens: autocannon exits 0 |
SOURCE
cat >>"$text/SOURCE.md" <<SOURCE
| errors.txt | \`autocannon -d 2 -c 3 --renderStatusCodes\`, every twentieth answer a 500 |
| latency.txt | \`autocannon -d 2 -c 2 -l\` of a target that takes 20 ms |
| no-answer.txt | a target that never answers: autocannon exits 0 |
SOURCE
