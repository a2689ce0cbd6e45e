#!/usr/bin/env bash
# Captures the fixtures of the parsers pytest-benchmark and pytest-benchmark-text. Needs python3 with venv, and PyPI.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/pytest-benchmark"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet 'pytest==9.2.0' 'pytest-benchmark==5.3.1'
mkdir -p "$work/project/tests" "$fixtures"
cp "$here"/programs/pytest-benchmark/*.py "$work/project/tests/"
cd "$work/project"
bench=("$work/venv/bin/python" -m pytest -q -p no:cacheprovider
  --benchmark-min-rounds=5 --benchmark-max-time=0.01 --benchmark-warmup=off)

"${bench[@]}" --benchmark-json=results.json tests/test_codec.py >printed.txt
text="$here/../../__tests__/fixtures/pytest-benchmark-text"
mkdir -p "$text"
"${bench[@]}" --benchmark-storage=file://saved --benchmark-save=run tests/test_codec.py
# What it prints of the first run, of a comparison with the saved one, of two columns, and of a failing test.
sed "s#$work#/home/user#g" printed.txt >"$text/tables.txt"
cp results.json "$text/tables.stdout.txt"
"${bench[@]}" --benchmark-storage=file://saved --benchmark-compare=0001 tests/test_codec.py -k 'crc or compress' 2>&1 | sed "s#$work#/home/user#g" >"$text/compared.txt"
"${bench[@]}" --benchmark-columns=min,mean,rounds --benchmark-group-by=func tests/test_codec.py >"$text/columns.txt"
"${bench[@]}" tests/test_failing.py 2>&1 | sed "s#$work#/home/user#g" >"$text/failing.txt" || true
sed -E -i 's/"node": "[^"]*"/"node": "machine"/' "$text/tables.stdout.txt"
cat >"$text/SOURCE.md" <<'SOURCE'
# pytest-benchmark-text

Captured by `scripts/capture-fixtures/pytest-benchmark.sh` with pytest-benchmark 5.3.1 and programs/pytest-benchmark.

| File | Command |
|---|---|
| tables.txt | `pytest -q` of test_codec.py: two groups; tables.stdout.txt is the JSON of the same run |
| compared.txt | `--benchmark-compare` with a saved run |
| columns.txt | `--benchmark-columns=min,mean,rounds --benchmark-group-by=func` |
| failing.txt | a test that fails after it was measured |
SOURCE
# The run with a failing test must exit 1 and still write its JSON.
if "${bench[@]}" --benchmark-json=failing.json tests/test_failing.py >/dev/null; then
  echo 'the failing run did not fail' >&2
  exit 1
fi
neutral=(sed -E "s/\"node\": \"[^\"]*\"/\"node\": \"machine\"/; s#$work#/home/user#g")
"${neutral[@]}" results.json >"$fixtures/results.json"
"${neutral[@]}" saved/*/*.json >"$fixtures/saved-without-data.json"
"${neutral[@]}" failing.json >"$fixtures/failing.json"
