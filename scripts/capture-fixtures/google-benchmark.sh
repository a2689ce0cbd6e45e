#!/usr/bin/env bash
# Captures the fixtures of the google-benchmark parser.
# Needs g++ and Debian's libbenchmark-dev (1.7.1), python3 with venv, and PyPI (a newer library inside a Python package).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program="$here/programs/google-benchmark"
fixtures="$here/../../__tests__/fixtures/google-benchmark"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures/refused"

g++ -O2 -o "$work/bench" "$program/bench.cpp" -lbenchmark -lpthread
g++ -O2 -DWITH_MEMORY -o "$work/bench-memory" "$program/bench.cpp" -lbenchmark -lpthread
cd "$work"
common=(--benchmark_min_time=0.005 --benchmark_format=json)

./bench "${common[@]}" >results.json
./bench "${common[@]}" --benchmark_filter='^BM_(Sort|Template)' --benchmark_repetitions=4 >repetitions.json
./bench "${common[@]}" --benchmark_filter='^BM_(Sort|Named)' --benchmark_repetitions=4 \
  --benchmark_report_aggregates_only=true >aggregates-only.json
./bench-memory "${common[@]}" --benchmark_filter='Sort|space' >memory.json
# Nothing matches: the library complains on standard error and prints nothing at all.
./bench "${common[@]}" --benchmark_filter='^no_such_benchmark$' >"$fixtures/refused/nothing.json" || true

python3 -m venv venv
venv/bin/pip install --quiet 'google-benchmark==1.9.5'
venv/bin/python "$program/bench.py" "${common[@]/0.005/0.005s}" >results-1.9.json

for name in results repetitions aggregates-only memory results-1.9; do
  sed -E "s#\"host_name\": \"[^\"]*\"#\"host_name\": \"machine\"#; s#$program|$work#/home/user#g" "$name.json" >"$fixtures/$name.json"
done
