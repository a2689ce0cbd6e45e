#!/usr/bin/env bash
# Captures the fixtures of cprofile, cprofile-text, line-profiler, memory-profiler, mprof, tracemalloc, and py-spy's collapsed,
# speedscope and chrome-trace files. Needs python3 with venv; installs tools into a temporary one.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/profiles"
mkdir -p "$fixtures"/{cprofile,cprofile-text,line-profiler,memory-profiler,mprof,tracemalloc,collapsed,speedscope,chrome-trace}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install py-spy==0.4.3 line_profiler==4.2.0 memory_profiler==0.61.0
cp "$here"/programs/profiles/*.py "$work"
cd "$work"
python=venv/bin/python
library=$($python -c 'import os; print(os.path.dirname(os.__file__))')
neutral() { sed -e "s#$work#/home/user/sample#g" -e "s#$library#/usr/lib/python3#g" "$1"; }

$python -m cProfile -o out.pstats sample.py >/dev/null
cp out.pstats "$fixtures/cprofile/sample.pstats"
$python -c 'import pstats; pstats.Stats("out.pstats").sort_stats("tottime").print_stats()' >"$fixtures/cprofile/sample.report.txt"
$python -m cProfile -s tottime sample.py >out.txt
neutral out.txt >"$fixtures/cprofile-text/sample.txt"
$python -c 'import pstats; pstats.Stats("out.pstats").sort_stats("cumtime").print_stats(5)' >"$fixtures/cprofile-text/restricted.txt"

venv/bin/kernprof -l -o out.lprof lines.py >/dev/null
$python -m line_profiler out.lprof >out.txt
neutral out.txt >"$fixtures/line-profiler/lines.txt"
$python memory.py >out.txt
neutral out.txt >"$fixtures/memory-profiler/memory.txt"
# With the decorator of mprof itself the functions are recorded too.
sed '/^from memory_profiler/d' memory.py >curve.py
venv/bin/mprof run -o out.dat curve.py >/dev/null 2>&1
neutral out.dat >memory.dat
venv/bin/mprof peak memory.dat >"$fixtures/mprof/memory.report.txt"
cp memory.dat "$fixtures/mprof/memory.dat"
for grouping in lineno filename traceback; do
  $python traces.py $grouping >out.txt 2>"$fixtures/tracemalloc/$grouping.report.txt"
  neutral out.txt >"$fixtures/tracemalloc/$grouping.txt"
done

spy() {
  venv/bin/py-spy record -r 200 -f "$1" -o out -- $python sample.py >log 2>&1
  neutral out >"$2"
  sed -n 's/.*Samples: \([0-9]*\).*/samples \1/p' log >"${2%.*}.report.txt"
}
spy raw "$fixtures/collapsed/py-spy.txt"
spy speedscope "$fixtures/speedscope/py-spy.json"
spy chrometrace "$fixtures/chrome-trace/py-spy.json"

version=$($python --version)
source_of() {
  printf '# %s\n\nCaptured by `scripts/capture-fixtures/profiles-python.sh` with %s on `programs/profiles/*.py`; paths replaced.\n\n%s\n' "$1" "$version" "$2" >"$fixtures/$1/SOURCE.md"
}
source_of cprofile '`python -m cProfile -o sample.pstats sample.py`; sample.report.txt is what `Stats.print_stats()` prints of it.'
source_of cprofile-text '`python -m cProfile -s tottime sample.py`; restricted.txt: `print_stats(5)`.'
source_of line-profiler '`kernprof -l lines.py`, then `python -m line_profiler` (line_profiler 4.2.0).'
source_of memory-profiler '`python memory.py` (memory_profiler 0.61.0).'
source_of mprof '`mprof run curve.py`, which is memory.py without its import (memory_profiler 0.61.0); memory.report.txt: `mprof peak`.'
source_of tracemalloc '`python traces.py lineno`, `filename` and `traceback`; *.report.txt: the sum of sizes, as Python adds them.'
source_of speedscope '`py-spy record -r 200 -f speedscope -- python sample.py` (py-spy 0.4.3); py-spy.report.txt: the samples that py-spy tells.'
# chrome-trace has a second source: its SOURCE.md is written by profiles-chrome.sh.
