#!/usr/bin/env bash
# Captures the fixtures of the wrk parser. Needs wrk (Debian: apt-get install wrk). wrk2.txt is written, see SOURCE.md.
set -euo pipefail
. "$(dirname "$0")/load-target.sh"

wrk --latency -t2 -c4 -d1s "$url/" >"$fixtures/latency.txt"
{
  wrk -t1 -c2 -d1s "$url/gr%C3%B6%C3%9Fe?a=1|b=@user"
  wrk -t1 -c8 -d1s "$url/slow"
} >"$fixtures/two-targets.txt"
{
  wrk -t1 -c2 -d1s "$url/err"
  wrk -t1 -c2 -d1s "$url/drop"
} >"$fixtures/errors.txt"
wrk -t1 -c2 -d2s --timeout 1s "$url/hang" >"$fixtures/no-answer.txt"

cat >"$fixtures/SOURCE.md" <<SOURCE
# wrk

Captured by \`scripts/capture-fixtures/wrk.sh\` with wrk $(wrk -v 2>&1 | sed -nE 's/^wrk ([^ ]+) .*/\1/p'), against programs/load-target.

| File | Command |
|---|---|
| latency.txt | \`wrk --latency -t2 -c4 -d1s\` |
| two-targets.txt | two runs after one another, one of an odd URL |
| errors.txt | a target that answers 500, and one that closes every tenth connection |
| no-answer.txt | a target that never answers: wrk exits 0 with 0 requests |
| wrk2.txt | written from the published format of wrk2 4.0.0 (github.com/giltene/wrk2, README), not captured: it is in no package registry |
SOURCE
