#!/usr/bin/env bash
# Captures the fixtures of the profile format pprof. Needs go.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/profiles/pprof"
mkdir -p "$fixtures"
# The path of the binary stands in the profiles, so it is one that tells nothing.
work=/tmp/sample
mkdir "$work"
trap 'rm -rf "$work"' EXIT
cp -r "$here/programs/profiles/go/." "$work"
cd "$work"
# Without paths of this machine in the binary, hence none in the profiles.
go build -trimpath -o sample .
./sample cpu.pb.gz heap.pb.gz
top() { go tool pprof -top -nodecount=100000 -nodefraction=0 -edgefraction=0 "$@"; }
cp cpu.pb.gz heap.pb.gz "$fixtures"
gunzip -c cpu.pb.gz >"$fixtures/cpu-plain.pb"
top -unit=ms cpu.pb.gz >"$fixtures/cpu.report.txt"
top -unit=ms cpu.pb.gz >"$fixtures/cpu-plain.report.txt"
top -unit=B -sample_index=inuse_space heap.pb.gz >"$fixtures/heap.report.txt"
top -unit=B -sample_index=alloc_space heap.pb.gz >"$fixtures/heap.alloc_space.report.txt"
cat >"$fixtures/SOURCE.md" <<MD
# pprof

Captured by \`scripts/capture-fixtures/profiles-go.sh\` with $(go version) on \`programs/profiles/go\` (built with -trimpath).

| File | Command |
|---|---|
| cpu.pb.gz, heap.pb.gz | \`./sample cpu.pb.gz heap.pb.gz\` |
| cpu-plain.pb | the same CPU profile unpacked |
| *.report.txt | \`go tool pprof -top -nodecount=100000 -nodefraction=0 -unit=ms cpu.pb.gz\`; for the heap \`-unit=B -sample_index=inuse_space\` or \`alloc_space\` |
MD
