#!/usr/bin/env bash
# Captures the fixtures of the parser perf-stat. Needs perf (Debian: apt-get install linux-perf) and gcc.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/perf-stat"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
gcc -O1 -o "$work/work" "$here/programs/system/work.c"
cd "$work"
events=task-clock,page-faults,context-switches,cycles:u,instructions

perf stat -o "$fixtures/default.txt" ./work 300000 2>/dev/null
perf stat -o "$fixtures/odd-name.txt" sh -c './work 30000; # größe | `tick` @user' 2>/dev/null
perf stat -r 5 -o "$fixtures/repeated.txt" ./work 300000 2>/dev/null
perf stat -x, -e "$events" -o "$fixtures/comma.txt" ./work 300000 2>/dev/null
perf stat -x\; -r 5 -e "$events" -o "$fixtures/semicolon-repeated.txt" ./work 300000 2>/dev/null
perf stat -j -e "$events" -o "$fixtures/json.txt" ./work 300000 2>/dev/null
perf stat -j -r 3 -o "$fixtures/json-repeated.txt" ./work 300000 2>/dev/null
perf stat -o "$fixtures/failing.txt" ./work 1000 3 2>/dev/null || true

cat >"$fixtures/SOURCE.md" <<SOURCE
# perf-stat

Captured by \`scripts/capture-fixtures/perf-stat.sh\` with $(perf --version) on a virtual machine that exposes no hardware counters
(\`<not supported>\`); files written with \`-o\`.

| File | Command |
|---|---|
| default.txt, odd-name.txt | \`perf stat\` |
| repeated.txt | \`perf stat -r 5\` |
| comma.txt | \`perf stat -x, -e $events\` |
| semicolon-repeated.txt | \`perf stat -x\; -r 5 -e ...\` |
| json.txt, json-repeated.txt | \`perf stat -j\`, with \`-r 3\` |
| failing.txt | \`perf stat\` of a program that exits 3; perf prints the same as for success |
| hardware.txt, hardware.csv.txt | written from the published format of perf stat (linux/tools/perf/Documentation/perf-stat.txt), not captured: counted hardware events, one of them multiplexed, one not counted |
SOURCE
