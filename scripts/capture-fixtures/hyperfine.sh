#!/usr/bin/env bash
# Captures the fixtures of the hyperfine parser. Needs hyperfine (Debian: apt-get install hyperfine).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/hyperfine"
mkdir -p "$fixtures"
cd "$(mktemp -d)"
measure() { hyperfine --runs 4 --style none --export-json "$@" >/dev/null 2>&1 || true; }

measure "$fixtures/results.json" 'sleep 0.01' -n 'größe | `code` @user ::error::' 'true'
measure "$fixtures/parameters.json" -N -L size 1,2 -L delay 1,2 'sleep 0.0{size}{delay}'
measure "$fixtures/failing.json" -i 'sleep 0.01; exit 3' 'true'

cat >"$fixtures/SOURCE.md" <<SOURCE
# hyperfine

Captured by \`scripts/capture-fixtures/hyperfine.sh\` with $(hyperfine --version), four runs each.

| File | Command |
|---|---|
| results.json | \`hyperfine --export-json\` of two commands, one named by \`-n\` |
| parameters.json | \`-N -L size 1,2 -L delay 1,2 'sleep 0.0{size}{delay}'\` |
| failing.json | \`-i\` with a command that exits 3 |
SOURCE

csv="$here/../../__tests__/fixtures/hyperfine-csv"
mkdir -p "$csv"
table() { hyperfine --runs 4 --style none --export-csv "$@" >/dev/null 2>&1 || true; }
table "$csv/results.csv" 'sleep 0.01' -n 'größe, "quoted" | `code` @user ::error::' 'true'
table "$csv/parameters.csv" -N -L size 1,2 -L delay 1,2 'sleep 0.0{size}{delay}'

cat >"$csv/SOURCE.md" <<SOURCE
# hyperfine-csv

Captured by \`scripts/capture-fixtures/hyperfine.sh\` with $(hyperfine --version), four runs each.

| File | Command |
|---|---|
| results.csv | \`hyperfine --export-csv\` of two commands, one named by \`-n\` |
| parameters.csv | \`-N -L size 1,2 -L delay 1,2 'sleep 0.0{size}{delay}'\` |
SOURCE
