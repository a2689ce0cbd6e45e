#!/usr/bin/env bash
# Captures the fixtures of the pyperf parser. Needs python3 with venv, and PyPI.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/pyperf"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet 'pyperf==2.10.0' 'psutil'
python="$work/venv/bin/python"
cp "$here/programs/pyperf/bench.py" "$work/"
cd "$work"

"$python" bench.py --quiet -o suite.json
"$python" -m pyperf timeit --quiet --fast -p 3 -n 3 -w 1 --name 'sort one' -s 'x = list(range(50))' 'sorted(x)' -o single.json
"$python" -m pyperf timeit --quiet -p 3 -w 1 --track-memory --name 'sum' 'sum(range(1000))' -o track-memory.json
"$python" -m pyperf timeit --quiet -p 3 -w 1 --tracemalloc --name 'sum' 'sum(range(1000))' -o tracemalloc.json
"$python" -m pyperf command --quiet -p 3 -n 1 -w 0 --name 'python -c pass' -o command.json -- python3 -S -c pass
# The run with a failing benchmark exits 1; benchmarks that ended before it are in the file.
if ONE_FAILS=1 "$python" bench.py --quiet -o failing.json 2>/dev/null; then
  echo 'the failing run did not fail' >&2
  exit 1
fi
for file in suite single track-memory tracemalloc command failing; do
  sed -E "s#$work#/home/user#g; s|/[^ '=,]*/versions/[0-9.]+|/usr|g; s/\"hostname\":\"[^\"]*\"/\"hostname\":\"machine\"/g" "$file.json" >"$fixtures/$file.json"
done
