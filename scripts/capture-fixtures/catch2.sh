#!/usr/bin/env bash
# Captures the fixtures of the parsers catch2 and catch2-console. Needs g++ and Debian's catch2 (2.13.10).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
xml="$here/../../__tests__/fixtures/catch2"
text="$here/../../__tests__/fixtures/catch2-console"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$xml" "$text"
cp "$here/programs/catch2/bench.cpp" "$work/"
cd "$work"
g++ -O1 -o bench bench.cpp

run() { ./bench --benchmark-samples 20 --benchmark-resamples 1000 "$@" || true; }
run -r xml '[!benchmark]' >"$xml/results.xml"
run -r xml --benchmark-no-analysis 'Fibonacci*' >"$xml/no-analysis.xml"
FAIL=1 run -r xml '[!benchmark]' >"$xml/failing.xml"
run '[!benchmark]' >"$text/results.txt"
run --benchmark-no-analysis 'Fibonacci*' >"$text/no-analysis.txt"
FAIL=1 run '[!benchmark]' >"$text/failing.txt"
