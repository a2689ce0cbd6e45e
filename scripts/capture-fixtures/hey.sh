#!/usr/bin/env bash
# Captures the fixtures of the hey parser. Needs hey (Debian: apt-get install hey) or Go.
set -euo pipefail
. "$(dirname "$0")/load-target.sh"
command -v hey >/dev/null || { GOBIN="$work/bin" go install github.com/rakyll/hey@v0.1.4 && PATH="$work/bin:$PATH"; }

hey -n 200 -c 4 "$url/flaky" >"$fixtures/summary.txt"
{
  hey -n 50 -c 2 "$url/gr%C3%B6%C3%9Fe"
  hey -n 50 -c 2 "$url/slow"
} >"$fixtures/repeated.txt"
hey -n 300 -c 4 "$url/drop" >"$fixtures/dropped.txt"
hey -n 20 -c 2 http://127.0.0.1:1/ >"$fixtures/refused.txt"
hey -n 400 -c 4 -o csv "$url/flaky" >"$fixtures/requests.csv"

cat >"$fixtures/SOURCE.md" <<SOURCE
# hey

Captured by \`scripts/capture-fixtures/hey.sh\` with hey 0.1.4 built by Go, against programs/load-target.

| File | Command |
|---|---|
| summary.txt | \`hey -n 200 -c 4\`, every twentieth answer a 500 |
| repeated.txt | two runs after one another |
| dropped.txt | a target that closes every tenth connection: an error distribution |
| refused.txt | nothing listens: hey exits 0 |
| requests.csv | \`hey -n 400 -c 4 -o csv\`, every twentieth answer a 500 |
SOURCE
