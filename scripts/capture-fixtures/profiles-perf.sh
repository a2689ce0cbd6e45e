#!/usr/bin/env bash
# Captures the fixtures of perf-script, and collapsed stacks of the same recording. Needs perf, gcc, cargo and permission to record
# (kernel.perf_event_paranoid at most 2); run after profiles-python.sh, which makes the folder of collapsed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/profiles"
mkdir -p "$fixtures"/{perf-script,collapsed}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
gcc -g -O1 -fno-omit-frame-pointer -fno-optimize-sibling-calls -o "$work/work" "$here/programs/profiles/work.c"
cd "$work"
neutral() { sed -e "s#$work#/home/user/sample#g"; }
perf record -q -e cpu-clock:u -g -F 499 -o perf.data ./work 6000 >/dev/null
perf script -i perf.data 2>/dev/null | neutral >"$fixtures/perf-script/stacks.txt"
perf record -q -e cpu-clock:u -F 199 -o flat.data ./work 6000 >/dev/null
perf script -i flat.data 2>/dev/null | neutral >"$fixtures/perf-script/flat.txt"
perf script -i perf.data -F +srcline 2>/dev/null | neutral >"$fixtures/perf-script/source-lines.txt"
report() { perf report -i "$1" --stdio -q -g none -F overhead,period,sym "${@:2}" 2>/dev/null; }
report perf.data --no-children >"$fixtures/perf-script/stacks.report.txt"
report perf.data --no-children >"$fixtures/perf-script/source-lines.report.txt"
report flat.data --no-children >"$fixtures/perf-script/flat.report.txt"
cargo install --quiet inferno --version 0.12.2 --root "$work/inferno"
"$work/inferno/bin/inferno-collapse-perf" <"$fixtures/perf-script/stacks.txt" >"$fixtures/collapsed/perf.txt"
version=$(perf --version)
printf '# perf-script\n\nCaptured by `scripts/capture-fixtures/profiles-perf.sh` with %s on `programs/profiles/work.c`; paths replaced.\n\n| File | Command |\n|---|---|\n| stacks.txt | `perf record -e cpu-clock:u -g -F 499 ./work 6000`, `perf script` |\n| source-lines.txt | the same recording, `perf script -F +srcline` |\n| flat.txt | `perf record -e cpu-clock:u -F 199`, without stacks |\n| *.report.txt | `perf report --stdio -q -g none -F overhead,period,sym --no-children` |\n' "$version" >"$fixtures/perf-script/SOURCE.md"
printf '# collapsed\n\n| File | Source |\n|---|---|\n| py-spy.txt | `scripts/capture-fixtures/profiles-python.sh`: `py-spy record -r 200 -f raw` (py-spy 0.4.3); py-spy.report.txt: the samples that py-spy tells |\n| perf.txt | `scripts/capture-fixtures/profiles-perf.sh`: the stacks of perf-script/stacks.txt (%s), collapsed by `inferno-collapse-perf` (inferno 0.12.2) |\n' "$version" >"$fixtures/collapsed/SOURCE.md"
