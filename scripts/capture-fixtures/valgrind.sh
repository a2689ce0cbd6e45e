#!/usr/bin/env bash
# Captures the fixtures of the parsers callgrind, cachegrind and massif. Needs valgrind and gcc.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root="$here/../../__tests__/fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$root"/{callgrind/refused,cachegrind/refused,massif/refused}
gcc -O1 -o "$work/work" "$here/programs/system/work.c"
# Without libraries and symbols cachegrind's file stays small.
gcc -O1 -static -s -o "$work/bare" "$here/programs/system/work.c"
cd "$work"
# Paths and process ids of this machine are no part of a fixture.
neutral() { sed -E -e "s#$work#/home/user/sample#g" -e "s#$here#/home/user/sample#g" -e 's/^(pid: |==|--)[0-9]+/\11234/' "$1"; }
grind() { valgrind "$@" >log 2>&1 || true; }

grind --tool=callgrind --callgrind-out-file=out ./work 1000
neutral out >"$root/callgrind/work.out.txt"
neutral log >"$root/callgrind/log.txt"
grind --tool=callgrind --cache-sim=yes --branch-sim=yes --toggle-collect=main --callgrind-out-file=out ./work 2000
neutral out >"$root/callgrind/caches.out.txt"
neutral log >"$root/callgrind/caches.log.txt"
head -40 "$root/callgrind/work.out.txt" | sed '/^summary:/d' >"$root/callgrind/refused/cut.txt"

grind --tool=cachegrind --cache-sim=yes --cachegrind-out-file=out ./bare 1000
neutral out >"$root/cachegrind/work.out.txt"
neutral log >"$root/cachegrind/log.txt"
head -7 "$root/cachegrind/work.out.txt" >"$root/cachegrind/refused/cut.txt"

grind --tool=massif --stacks=yes --massif-out-file=out ./work 100000
neutral out >"$root/massif/stacks.txt"
cp work 'größe | `tick` @user'
grind --tool=massif --massif-out-file=out './größe | `tick` @user' 2000
neutral out >"$root/massif/odd-name.txt"
head -5 "$root/massif/odd-name.txt" >"$root/massif/refused/cut.txt"

version=$(valgrind --version)
source_of() {
  printf '# %s\n\nCaptured by `scripts/capture-fixtures/valgrind.sh` with %s on `programs/system/work.c`; paths and process ids replaced.\n\n%s\n' \
    "$1" "$version" "$2" >"$root/$1/SOURCE.md"
}
source_of callgrind '| File | Command |
|---|---|
| work.out.txt, log.txt | `valgrind --tool=callgrind ./work 1000`: its file and its standard error |
| caches.out.txt, caches.log.txt | with `--cache-sim=yes --branch-sim=yes --toggle-collect=main`, 2000 |
| refused/cut.txt | the beginning of work.out.txt, without its summary |'
source_of cachegrind '| File | Command |
|---|---|
| work.out.txt, log.txt | `valgrind --tool=cachegrind --cache-sim=yes ./bare 1000` (static, without symbols): its file and its standard error |
| refused/cut.txt | the beginning of work.out.txt |'
source_of massif '| File | Command |
|---|---|
| stacks.txt | `valgrind --tool=massif --stacks=yes ./work 100000` |
| odd-name.txt | a program with an odd name |
| refused/cut.txt | the beginning of odd-name.txt |'
