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

text="$here/../../__tests__/fixtures/hyperfine-text"
mkdir -p "$text"
print() { hyperfine --runs 4 --style basic "$@" 2>&1 || true; }
print 'sleep 0.01' -n 'größe | `code` @user ::error::' 'sleep 0.02' >"$text/results.txt"
print 'sleep 0.02' >"$text/one.txt"
print -N -L size 1,2 -L delay 1,2 'sleep 0.0{size}{delay}' >"$text/parameters.txt"
print -i 'sleep 0.01; exit 3' 'true' >"$text/failing.txt"
print 'sleep 0.01' 'exit 3' >"$text/ended.txt"
hyperfine --runs 1 --style color 'sleep 0.01' >"$text/single-run.txt" 2>/dev/null
hyperfine --runs 4 --style none --export-markdown "$text/table.md" -L size 1,2 'sleep 0.0{size}' \
  'sleep 0.01; echo "a|b"' >/dev/null 2>&1

cat >"$text/SOURCE.md" <<SOURCE
# hyperfine-text

Captured by \`scripts/capture-fixtures/hyperfine.sh\` with $(hyperfine --version), four runs each, standard output and error together.

| File | Command |
|---|---|
| results.txt | \`hyperfine\` of two commands, one named by \`-n\` |
| one.txt | one command, so no summary |
| single-run.txt | \`--runs 1 --style color\` |
| parameters.txt | \`-N -L size 1,2 -L delay 1,2 'sleep 0.0{size}{delay}'\` |
| failing.txt | \`-i\` with a command that exits 3 |
| ended.txt | a second command that exits 3, without \`-i\` |
| table.md | \`--export-markdown\` with \`-L size 1,2\` and a command that holds a bar and no parameter |
SOURCE
