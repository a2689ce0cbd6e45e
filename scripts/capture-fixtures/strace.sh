#!/usr/bin/env bash
# Captures the fixtures of the parser strace. Needs strace and gcc.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/strace"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
gcc -O1 -o "$work/work" "$here/programs/system/work.c"
cd "$work"
strace -c ./work 1000 2>"$fixtures/summary.txt"
strace -f -C -e trace=write,openat -o "$fixtures/with-trace.txt" sh -c './work 2000; cat missing' 2>/dev/null || true
strace -c -U name,calls,errors,time-total,time-max ./work 1000 2>"$fixtures/columns.txt"

cat >"$fixtures/SOURCE.md" <<SOURCE
# strace

Captured by \`scripts/capture-fixtures/strace.sh\` with $(strace --version | head -1) on \`programs/system/work.c\`.

| File | Command |
|---|---|
| summary.txt | \`strace -c ./work 1000\` |
| with-trace.txt | \`strace -f -C -e trace=write,openat\` of a shell: the calls, then the summary |
| columns.txt | \`strace -c -U name,calls,errors,time-total,time-max\` |
SOURCE
