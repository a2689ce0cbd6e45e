#!/usr/bin/env bash
# Captures the fixtures of the parser binutils-size. Needs binutils and gcc.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/binutils-size"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
cd "$work"
gcc -O1 -o work "$here/programs/system/work.c"
gcc -O0 -c -o 'größe | `tick` @user.o' "$here/programs/system/work.c"
ar rcs libwork.a 'größe | `tick` @user.o'
size work 'größe | `tick` @user.o' libwork.a >"$fixtures/berkeley.txt"
size -t work 'größe | `tick` @user.o' >"$fixtures/berkeley-totals.txt"
size -G work 'größe | `tick` @user.o' >"$fixtures/gnu.txt"
size -A work 'größe | `tick` @user.o' >"$fixtures/sysv.txt"
size work missing >"$fixtures/failing.txt" 2>&1 || true

cat >"$fixtures/SOURCE.md" <<SOURCE
# binutils-size

Captured by \`scripts/capture-fixtures/binutils-size.sh\` with $(size --version | head -1) on a program, an object and a library.

| File | Command |
|---|---|
| berkeley.txt, berkeley-totals.txt | \`size\`, \`size -t\` |
| gnu.txt | \`size -G\` |
| sysv.txt | \`size -A\` |
| failing.txt | a second file that does not exist; standard output and error |
SOURCE
