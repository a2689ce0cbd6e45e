#!/usr/bin/env bash
# Captures the fixtures of the parsers google-benchmark-console and google-benchmark-csv.
# Needs g++ and Debian's libbenchmark-dev (1.7.1).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
console="$here/../../__tests__/fixtures/google-benchmark-console"
csv="$here/../../__tests__/fixtures/google-benchmark-csv"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$console" "$csv"
g++ -O2 -o "$work/bench" "$here/programs/google-benchmark/bench.cpp" -lbenchmark -lpthread
cd "$work"
run() { ./bench --benchmark_min_time=0.005 "$@" 2>/dev/null; }

run >"$console/results.txt"
run --benchmark_counters_tabular=true >"$console/tabular.txt"
run --benchmark_filter='^BM_(Sort|Named)' --benchmark_repetitions=4 --benchmark_report_aggregates_only=true >"$console/aggregates-only.txt"
# Counters that differ between benchmarks end the CSV reporter, so those with counters run alone.
run --benchmark_format=csv --benchmark_filter='^BM_(Sort|Threads|Error|Template)|space' >"$csv/results.csv"
run --benchmark_format=csv --benchmark_filter='^BM_Named' >"$csv/counters.csv"
run --benchmark_format=csv --benchmark_filter='^BM_Sort' --benchmark_repetitions=3 >"$csv/repetitions.csv"
