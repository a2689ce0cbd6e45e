#!/usr/bin/env bash
# Captures the fixtures of memory along time, with the gate's own watch. Linux only, chrt as root. Needs Python 3.9 or
# later, Node 20 or later, Go 1.22 or later and the development dependencies of this project. Takes a minute.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root="$here/../.."
fixtures="$root/__tests__/fixtures/memory-curves"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
cp "$here"/programs/memory/* "$work"
mv "$work/memory.js" "$work/memory.mjs"
(cd "$root" && node_modules/.bin/rolldown src/platform/memory-watch.ts --platform node --format esm --file "$work/memory-watch.mjs")
cd "$work"
# Real-time priority: on a busy machine a collector comes too late for any shape to show.
chrt --rr --pid 1 $$
go build -trimpath -o memory-go memory.go

for shape in leak cache saw startup steady; do
  node watch.mjs "node-$shape.json" node memory.mjs $shape 5 &
  node watch.mjs "python-$shape.json" python3 memory.py $shape 5 &
  wait
  node watch.mjs "go-$shape.json" ./memory-go $shape 5
done
cp ./*-*.json "$fixtures"

cat >"$fixtures/SOURCE.md" <<SOURCE
# memory-curves

Captured by \`scripts/capture-fixtures/memory-curves.sh\` with $(python3 --version), Node $(node --version) and $(go version | cut -d' ' -f3): seconds and
resident bytes, as \`src/platform/memory-watch.ts\` gives them with an interval of 25 ms. The programs are
\`programs/memory/memory.{js,py,go}\`; each ran for 5 s, two at a time.

| Shape | What the program does |
|---|---|
| leak | keeps what each of its requests makes |
| cache | keeps that of the first 2 s |
| saw | keeps nothing, but makes and drops much |
| startup | loads for 0.75 s, then keeps nothing |
| steady | keeps nothing |
SOURCE
