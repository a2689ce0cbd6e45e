#!/usr/bin/env bash
# Captures the fixtures of the pytest-benchmark parser. Needs python3 with venv, and PyPI.
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

"${bench[@]}" --benchmark-json=results.json tests/test_codec.py
"${bench[@]}" --benchmark-storage=file://saved --benchmark-save=run tests/test_codec.py
# The run with a failing test must exit 1 and still write its JSON.
if "${bench[@]}" --benchmark-json=failing.json tests/test_failing.py >/dev/null; then
  echo 'the failing run did not fail' >&2
  exit 1
fi
neutral=(sed -E "s/\"node\": \"[^\"]*\"/\"node\": \"machine\"/; s#$work#/home/user#g")
"${neutral[@]}" results.json >"$fixtures/results.json"
"${neutral[@]}" saved/*/*.json >"$fixtures/saved-without-data.json"
"${neutral[@]}" failing.json >"$fixtures/failing.json"
