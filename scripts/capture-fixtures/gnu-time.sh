#!/usr/bin/env bash
# Captures the fixtures of the parser gnu-time. Needs GNU time (Debian: apt-get install time), bash and gcc.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/gnu-time"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
gcc -O1 -o "$work/work" "$here/programs/system/work.c"
cd "$work"
cp work 'größe | `tick` @user'

{ for n in 1000000 1000000 2000000; do command time -v ./work "$n"; done; } 2>"$fixtures/verbose.txt"
command time -v './größe | `tick` @user' 300000 2>"$fixtures/odd-name.txt"
command time -v ./work 1000 3 2>"$fixtures/failing.txt" || true
command time ./work 1000000 2>"$fixtures/default.txt"
command time -p ./work 1000000 2>"$fixtures/portable.txt"
bash -c 'for i in 1 2 3; do time ./work 1000000; done' 2>"$fixtures/bash.txt"

cat >"$fixtures/SOURCE.md" <<SOURCE
# gnu-time

Captured by \`scripts/capture-fixtures/gnu-time.sh\` with $(command time --version 2>&1 | head -1) and bash ${BASH_VERSION%%(*}; standard error of
\`programs/system/work.c\`, whose own line stands before each result.

| File | Command |
|---|---|
| verbose.txt | \`time -v ./work N\`: twice with 1,000,000, once with 2,000,000 |
| odd-name.txt | \`time -v\` of a program with an odd name |
| failing.txt | \`time -v\` of a program that exits 3 |
| default.txt | \`time\` without a format |
| portable.txt | \`time -p\` |
| bash.txt | the keyword \`time\` of bash, three times |
SOURCE
