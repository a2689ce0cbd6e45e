#!/usr/bin/env bash
# Captures the fixtures of ruby-benchmark, ruby-benchmark-ips, ruby-benchmark-ips-json and minitest.
# Needs Debian's ruby, ruby-benchmark-ips and ruby-minitest.
set -euo pipefail
export LANG=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)
programs="$here/programs/ruby-benchmark"
fixtures="$here/../../__tests__/fixtures"
mkdir -p "$fixtures"/{ruby-benchmark,ruby-benchmark-ips,ruby-benchmark-ips-json,minitest}
for form in bm bmbm benchmark; do
  ruby "$programs/benchmark.rb" "$form" >"$fixtures/ruby-benchmark/$form.txt"
done
# The exception ends the process with status 1 after the first row.
if ruby "$programs/benchmark.rb" failing >"$fixtures/ruby-benchmark/failing.txt" 2>/dev/null; then
  echo 'the failing run did not fail' >&2
  exit 1
fi
ruby "$programs/ips.rb" "$fixtures/ruby-benchmark-ips-json/results.json" >"$fixtures/ruby-benchmark-ips/results.txt"
ruby "$programs/minitest.rb" --seed 1 >"$fixtures/minitest/plain.txt"
ruby "$programs/minitest.rb" --seed 1 -v >"$fixtures/minitest/verbose.txt"
FAILING=1 ruby "$programs/minitest.rb" --seed 1 -v 2>&1 | sed "s#$programs#/home/user#g" >"$fixtures/minitest/failing.txt" || true
