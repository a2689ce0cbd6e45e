#!/usr/bin/env bash
# Captures the fixtures of the sysbench parser. Needs sysbench (Debian: apt-get install sysbench). sql.txt is written, see SOURCE.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/sysbench"
mkdir -p "$fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

sysbench cpu --threads=2 --time=1 run >"$fixtures/cpu.txt"
{
  sysbench memory --memory-total-size=256M --time=1 run
  sysbench threads --time=1 --percentile=99 run
} >"$fixtures/memory-and-threads.txt"
sysbench fileio --file-total-size=4M --file-num=2 prepare >/dev/null
sysbench fileio --file-total-size=4M --file-num=2 --file-test-mode=rndrw --time=1 run >"$fixtures/fileio.txt"
sysbench fileio --file-total-size=64M --file-num=9 --file-test-mode=rndrd --time=1 run >"$fixtures/failing.txt" || true

cat >"$fixtures/SOURCE.md" <<SOURCE
# sysbench

Captured by \`scripts/capture-fixtures/sysbench.sh\` with $(sysbench --version).

| File | Command |
|---|---|
| cpu.txt | \`sysbench cpu --threads=2\` |
| memory-and-threads.txt | two runs after one another, the second with \`--percentile=99\` |
| fileio.txt | \`sysbench fileio --file-test-mode=rndrw\` |
| failing.txt | \`fileio\` without its files |
| sql.txt | written from the published format of sysbench 1.0 (README and sb_report of its sources), not captured: it needs a database |
SOURCE
