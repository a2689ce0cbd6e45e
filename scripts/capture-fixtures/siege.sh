#!/usr/bin/env bash
# Captures the fixtures of the siege parser. Needs siege (Debian: apt-get install siege). classic.txt is written, see SOURCE.md.
set -euo pipefail
. "$(dirname "$0")/load-target.sh"
# siege writes its configuration into the home directory on its first run, and says so on standard output.
export HOME="$work"

siege -c4 -t1S -b "$url/flaky" 2>/dev/null | sed "s#$work#/home/user#" >"$fixtures/first-run.txt"
siege -c2 -r20 -b "$url/slow" >"$fixtures/slow.txt" 2>/dev/null
siege -c2 -r20 -b "$url/err" >"$fixtures/no-success.txt" 2>/dev/null || true

cat >"$fixtures/SOURCE.md" <<SOURCE
# siege

Captured by \`scripts/capture-fixtures/siege.sh\` with $(siege --version 2>&1 | sed -n 1p), against programs/load-target.

| File | Command |
|---|---|
| first-run.txt | \`siege -c4 -t1S -b\`, every twentieth answer a 500, with what siege says on its first run |
| slow.txt | \`siege -c2 -r20 -b\` of a target that takes 20 ms |
| no-success.txt | every answer a 500 |
| classic.txt | written from the published format of siege 4.1 (its manual page), not captured: Debian has 4.0 |
SOURCE
