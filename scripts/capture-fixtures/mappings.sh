#!/usr/bin/env bash
# Makes the fixtures of the configured parsers regex, json-mapping and csv-mapping: real outputs that no parser recognises by
# itself, or that are read another way here. Needs hyperfine, openssl and coreutils.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root="$here/../../__tests__/fixtures"
mkdir -p "$root"/regex/{dd,openssl} "$root"/json-mapping/hyperfine "$root"/csv-mapping/{hyperfine,tabs}
cd "$(mktemp -d)"

options() { printf '%s\n' "$2" >"$root/$1/options.json"; }
for size in 1M 4M 16M; do
  printf 'größe=%s | `tick` @user: ' "$size"
  LC_ALL=C dd if=/dev/zero of=/dev/null bs="$size" count=20 2>&1 | tail -1
done >"$root/regex/dd/results.txt"
options regex/dd '{
  "pattern": "^größe=(?<size>\\S+) (?<name>.*): \\d+ bytes .* copied, [\\d.e-]+ s, (?<value>[\\d.]+) (?<unit>[kMGT]?B/s)$"
}'
openssl speed -seconds 1 -bytes 1024 -evp sha256 2>&1 >/dev/null | tr '\r' '\n' >"$root/regex/openssl/results.txt"
openssl speed -seconds 1 -bytes 16 -evp md5 2>&1 >/dev/null | tr '\r' '\n' >>"$root/regex/openssl/results.txt"
options regex/openssl '{
  "pattern": "^Doing (?<name>\\S+) (?:ops )?for 1s on (?<bytes>\\d+) size blocks: (?<value>\\d+) \\S+ in",
  "metric": "operations in a second of wall time",
  "direction": "higher"
}'

hyperfine --runs 4 --style none -L delay 1,2 --export-json "$root/json-mapping/hyperfine/runs.json" \
  --export-csv "$root/csv-mapping/hyperfine/summary.csv" 'sleep 0.0{delay}' -n 'größe, "x" | `tick` {delay}' >/dev/null 2>&1
options json-mapping/hyperfine '{
  "list": "results.*",
  "name": "command",
  "value": "times",
  "parameters": "parameters.delay",
  "unit": "s"
}'
options csv-mapping/hyperfine '{ "name": "command", "value": "median", "parameters": "parameter_delay", "unit": "s" }'

{
  printf 'task\tmetric\tunit\tvalue\n'
  for round in 1 2 3; do
    for file in /usr/bin/env /usr/bin/size; do
      printf '%s\tfile size\tB\t%s\n' "${file##*/}" "$(stat -c %s "$file")"
      start=$EPOCHREALTIME
      sha256sum "$file" >/dev/null
      printf '%s\tchecksum\tms\t%s\n' "${file##*/}" "$(awk "BEGIN { print ($EPOCHREALTIME - $start) * 1000 }")"
    done
  done
} >"$root/csv-mapping/tabs/results.tsv"
options csv-mapping/tabs '{
  "name": "task", "value": "value", "unit-column": "unit", "metric-column": "metric", "separator": "tab"
}'

for name in regex json-mapping csv-mapping; do
  printf '# %s\n\nCaptured by `scripts/capture-fixtures/mappings.sh`; each folder holds outputs and the options they are read with.\n\n' "$name" >"$root/$name/SOURCE.md"
done
cat >>"$root/regex/SOURCE.md" <<SOURCE
| Folder | Command |
|---|---|
| dd | \`dd bs=SIZE count=20\` ($(dd --version | head -1)), a name put before its last line |
| openssl | \`openssl speed -seconds 1\` ($(openssl version | cut -d' ' -f1-2)), standard error |
SOURCE
cat >>"$root/json-mapping/SOURCE.md" <<SOURCE
| Folder | Command |
|---|---|
| hyperfine | \`hyperfine --export-json\` ($(hyperfine --version)) with a parameter |
SOURCE
cat >>"$root/csv-mapping/SOURCE.md" <<SOURCE
| Folder | Command |
|---|---|
| hyperfine | \`hyperfine --export-csv\` ($(hyperfine --version)) with a parameter |
| tabs | a table of the script itself: size and checksum time of two programs, three rounds |
SOURCE
