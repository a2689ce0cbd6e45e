#!/usr/bin/env bash
# Captures the fixtures of the parser memory-profiler. Needs python3 with venv; installs memory_profiler into a temporary one.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/memory-profiler"
mkdir -p "$fixtures/refused"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install memory_profiler==0.61.0
cat >"$work/sample.py" <<'PYTHON'
from memory_profiler import profile

@profile
def grow(size):
    small = [1] * size
    large = [2] * (20 * size)
    del large
    return small

@profile
def größe():
    return 'x' * 5_000_000

if __name__ == '__main__':
    grow(100_000)
    grow(200_000)
    größe()
    print('done')
PYTHON
cd "$work"
venv/bin/python sample.py | sed "s#$work#/home/user/sample#g" >"$fixtures/report.txt"
head -8 "$fixtures/report.txt" >"$fixtures/refused/cut.txt"
printf '# memory-profiler\n\nCaptured by `scripts/capture-fixtures/memory-profiler.sh` with memory_profiler 0.61.0: `report.txt`, three calls of two functions; `refused/cut.txt`, its beginning.\n' >"$fixtures/SOURCE.md"
