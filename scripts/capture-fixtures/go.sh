#!/usr/bin/env bash
# Captures the fixtures of the go parser. Needs Go >= 1.20; nothing is downloaded.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/go"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
cp -r "$here/programs/go/." "$work/"
cd "$work"
# 100 iterations keep the run short: the fixtures show the format, not the speed.
bench() { GOFLAGS=-count=1 go test -run '^$' -benchtime 100x "$@" 2>&1 | sed "s#$work#/home/user/sample#g" || true; }

bench -bench . -benchmem -count 3 ./... >"$fixtures/count.txt"
bench -bench . -json ./... >"$fixtures/events.json.txt"
bench -bench 'Decode|Allocates' -cpu 1,2 -count 2 ./... >"$fixtures/cpu-list.txt"
GOMAXPROCS=1 bench -bench . ./... >"$fixtures/one-processor.txt"
BREAK=fail bench -bench 'Decode|Fails' ./... >"$fixtures/failing.txt"
BREAK=panic bench -bench 'Decode|Panics' ./... >"$fixtures/panicking.txt"
BREAK=panic bench -bench 'Decode|Panics' -json ./... >"$fixtures/panicking-events.json.txt"

cat >"$fixtures/SOURCE.md" <<SOURCE
# go

Captured by \`scripts/capture-fixtures/go.sh\` from the program in \`scripts/capture-fixtures/programs/go\` with $(go version | cut -d' ' -f3-4),
two processors. Paths are replaced by \`/home/user/sample\`.

| File | Command |
|---|---|
| count.txt | \`go test -run '^\$' -bench . -benchmem -count 3 -benchtime 100x ./...\` |
| events.json.txt | \`go test -run '^\$' -bench . -json -benchtime 100x ./...\` |
| cpu-list.txt | \`go test -run '^\$' -bench 'Decode\\|Allocates' -cpu 1,2 -count 2 -benchtime 100x ./...\` |
| one-processor.txt | \`GOMAXPROCS=1 go test -run '^\$' -bench . -benchtime 100x ./...\` |
| failing.txt | the same with a benchmark that calls \`b.Fatal\` |
| panicking.txt, panicking-events.json.txt | the same with a benchmark that panics, as text and with \`-json\` |
SOURCE
