#!/usr/bin/env bash
# Captures the fixtures of the profile formats callgrind, massif and dhat. Needs valgrind and gcc.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/profiles"
mkdir -p "$fixtures"/{callgrind,massif,dhat}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
gcc -g -O1 -fno-optimize-sibling-calls -o "$work/work" "$here/programs/profiles/work.c"
cd "$work"
neutral() { sed -E -e "s#$work#/home/user/sample#g" -e "s#$here/programs/profiles#/home/user/sample#g" -e 's/^(pid: |==)[0-9]+/\11234/'; }
grind() { valgrind "$@" >log 2>&1; }
annotate() { callgrind_annotate --threshold=100 --auto=no "$@" | neutral; }
grind --tool=callgrind --toggle-collect=main --callgrind-out-file=out ./work 20
neutral <out >"$fixtures/callgrind/work.txt"
annotate out >"$fixtures/callgrind/work.report.txt"
annotate --inclusive=yes out >"$fixtures/callgrind/work.inclusive.report.txt"
grind --tool=callgrind --toggle-collect=main --cache-sim=yes --dump-instr=yes --compress-strings=no --callgrind-out-file=out ./work 5
neutral <out >"$fixtures/callgrind/instructions.txt"
annotate out >"$fixtures/callgrind/instructions.report.txt"
grind --tool=massif --massif-out-file=out ./work 400
neutral <out >"$fixtures/massif/work.txt"
ms_print out | neutral >"$fixtures/massif/work.report.txt"
grind --tool=dhat --dhat-out-file=out ./work 400
neutral <out >"$fixtures/dhat/work.json"
neutral <log | grep -E 'Total:|At t-gmax:|At t-end:' >"$fixtures/dhat/work.report.txt"
version=$(valgrind --version)
source_of() {
  printf '# %s\n\nCaptured by `scripts/capture-fixtures/profiles-valgrind.sh` with %s on `programs/profiles/work.c`; paths and process ids replaced.\n\n%s\n' \
    "$1" "$version" "$2" >"$fixtures/$1/SOURCE.md"
}
source_of callgrind '| File | Command |
|---|---|
| work.txt | `valgrind --tool=callgrind --toggle-collect=main ./work 20` |
| instructions.txt | with `--cache-sim=yes --dump-instr=yes --compress-strings=no`, 5 |
| *.report.txt | `callgrind_annotate --threshold=100 --auto=no`; `--inclusive=yes` in work.inclusive.report.txt |'
source_of massif '`valgrind --tool=massif ./work 400`; work.report.txt: `ms_print`.'
source_of dhat '`valgrind --tool=dhat ./work 400`; work.report.txt: the totals that it prints.'
