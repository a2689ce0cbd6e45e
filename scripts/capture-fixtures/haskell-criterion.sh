#!/usr/bin/env bash
# Captures the fixtures of haskell-criterion and haskell-criterion-csv. Needs Debian's ghc and libghc-criterion-dev.
set -euo pipefail
export LANG=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures/haskell-criterion" "$fixtures/haskell-criterion-csv"
cp "$here/programs/haskell-criterion/Bench.hs" "$work/"
cd "$work"
ghc -O -rtsopts Bench.hs >/dev/null
# The analysis (density estimates) is most of the file and not read, so few samples are taken.
./Bench -L 0.11 --resamples 100 --json results.json --csv results.csv fib +RTS -T >stdout.txt
./Bench -L 0.11 --resamples 100 --json untracked.json io >/dev/null
cp results.json "$fixtures/haskell-criterion/with-gc-stats.json"
cp untracked.json "$fixtures/haskell-criterion/without-gc-stats.json"
cp stdout.txt "$fixtures/haskell-criterion/console.stdout.txt"
cp results.csv "$fixtures/haskell-criterion-csv/results.csv"
