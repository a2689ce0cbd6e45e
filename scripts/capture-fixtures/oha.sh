#!/usr/bin/env bash
# Captures the fixtures of the parsers oha and oha-text. Needs oha, or Cargo and a quarter of an hour to build it.
set -euo pipefail
. "$(dirname "$0")/load-target.sh"
command -v oha >/dev/null || { cargo install --root "$work" --locked oha@1.16.0 && PATH="$work/bin:$PATH"; }
text="$here/../../__tests__/fixtures/oha-text"
mkdir -p "$text"

oha --no-tui --output-format json -n 200 -c 4 "$url/flaky" >"$fixtures/flaky.json"
oha --no-tui --output-format json -z 1s -c 4 "$url/drop" >"$fixtures/dropped.json"
oha --no-tui --output-format json -n 10 http://127.0.0.1:1/ >"$fixtures/refused.json"
oha --no-tui -n 200 -c 4 "$url/flaky" >"$text/flaky.txt"
{
  oha --no-tui -z 1s -c 4 "$url/drop"
  oha --no-tui -n 20 -c 2 "$url/slow"
} >"$text/repeated.txt"
oha --no-tui -n 10 http://127.0.0.1:1/ >"$text/refused.txt"

for directory in "$fixtures" "$text"; do
  cat >"$directory/SOURCE.md" <<SOURCE
# $(basename "$directory")

Captured by \`scripts/capture-fixtures/oha.sh\` with $(oha --version) built by Cargo, against programs/load-target.

| File | Command |
|---|---|
SOURCE
done
cat >>"$fixtures/SOURCE.md" <<SOURCE
| flaky.json | \`oha --output-format json -n 200 -c 4\`, every twentieth answer a 500 |
| dropped.json | \`-z 1s\` of a target that closes every tenth connection; some requests are cut by the deadline |
| refused.json | nothing listens |
SOURCE
cat >>"$text/SOURCE.md" <<SOURCE
| flaky.txt | \`oha --no-tui -n 200 -c 4\`, every twentieth answer a 500 |
| repeated.txt | two runs after one another, the first with errors and a deadline |
| refused.txt | nothing listens: oha exits 0 |
SOURCE
