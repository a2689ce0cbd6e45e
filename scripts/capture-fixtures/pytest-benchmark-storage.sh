#!/usr/bin/env bash
# Captures the fixtures of pytest-benchmark-storage: two runs in one storage folder. Needs python3 with venv, and PyPI.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/pytest-benchmark-storage"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet 'pytest==9.2.0' 'pytest-benchmark==5.3.1'
mkdir -p "$work/project/tests"
cp "$here/programs/pytest-benchmark/test_codec.py" "$work/project/tests/"
cd "$work/project"
for name in first second; do
  "$work/venv/bin/python" -m pytest -q -p no:cacheprovider --benchmark-min-rounds=5 --benchmark-max-time=0.01 \
    --benchmark-warmup=off --benchmark-save-data --benchmark-save="$name" tests/test_codec.py >/dev/null
done
rm -rf "$fixtures"
cd .benchmarks
find . -name '*.json' | while read -r file; do
  mkdir -p "$fixtures/$(dirname "$file")"
  sed -E "s/\"node\": \"[^\"]*\"/\"node\": \"machine\"/; s#$work#/home/user#g" "$file" >"$fixtures/$file"
done
