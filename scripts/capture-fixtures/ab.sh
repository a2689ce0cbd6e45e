#!/usr/bin/env bash
# Captures the fixtures of the ab parser. Needs ab (Debian: apt-get install apache2-utils).
set -euo pipefail
. "$(dirname "$0")/load-target.sh"

ab -q -n 200 -c 4 "$url/gr%C3%B6%C3%9Fe?a=1|b=@user" >"$fixtures/summary.txt"
ab -n 300 -c 4 -k "$url/flaky" >"$fixtures/errors.txt" 2>&1
ab -n 200 -c 2 "$url/drop" >"$fixtures/dropped.txt" 2>/dev/null
ab -q -n 200 -c 2 -e "$fixtures/percentiles.csv" -g "$fixtures/requests.tsv" "$url/slow" >/dev/null
ab -n 10 http://127.0.0.1:1/ >"$fixtures/refused.txt" 2>&1 || true
ab -t 2 -s 1 -c 2 "$url/hang" >"$fixtures/timeout.txt" 2>&1 || true

cat >"$fixtures/SOURCE.md" <<SOURCE
# ab

Captured by \`scripts/capture-fixtures/ab.sh\` with ApacheBench $(ab -V | sed -nE 's/.*Version ([0-9.]+) .*/\1/p'), against programs/load-target.

| File | Command |
|---|---|
| summary.txt | \`ab -q -n 200 -c 4\` of an odd URL |
| errors.txt | \`ab -n 300 -c 4 -k\`, every twentieth answer a 500 |
| dropped.txt | a target that closes every tenth connection |
| percentiles.csv, requests.tsv | \`ab -n 200 -c 2 -e FILE -g FILE\`, one run |
| refused.txt, timeout.txt | nothing listens; nothing answers |
SOURCE
