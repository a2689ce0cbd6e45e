#!/usr/bin/env bash
# Captures the fixtures of the parsers k6, k6-stream and k6-text. Needs Go to build k6.
set -euo pipefail
. "$(dirname "$0")/load-target.sh"
command -v k6 >/dev/null || { GOBIN="$work/bin" go install go.k6.io/k6@v1.8.1 && PATH="$work/bin:$PATH"; }
stream="$here/../../__tests__/fixtures/k6-stream"
text="$here/../../__tests__/fixtures/k6-text"
mkdir -p "$stream" "$text"
run() { HOME="$work" k6 run -q -e URL="$url" "$@" >/dev/null 2>&1 || true; }

# One run gives all three, so that each can be compared with the others.
run --summary-export summary-export.json --out json=points.ndjson "$here/programs/k6/summary.js"
sed '/^\/\/ The data of handleSummary/,$d' "$here/programs/k6/summary.js" >plain.js
run --new-machine-readable-summary --summary-export machine-readable.json plain.js
run --summary-export failing.json "$here/programs/k6/failing.js"
# A ramp, thinned out to what a trend needs: k6 writes some 4 KB an iteration.
run -e DURATION=20s --out json=ramp.ndjson "$here/programs/k6/ramp.js"

for name in summary-export machine-readable failing; do
  [ ! -s "$name.json" ] || sed "s#$work#/home/user#g; s#$url#http://127.0.0.1:18080#g" "$name.json" >"$fixtures/$name.json"
done
cp handle-summary.json "$fixtures/handle-summary.json"
sed "s#$url#http://127.0.0.1:18080#g" points.ndjson >"$stream/points.ndjson"
grep -E '"metric":"(http_req_duration|vus|iterations)"' ramp.ndjson | sed "s#$url#http://127.0.0.1:18080#g" |
  awk '/"type":"Metric"/ || /"metric":"vus"/ || NR % 100 == 0' >"$stream/ramp.ndjson"

# What k6 prints: standard output holds the summary, with its logo and progress around it.
print() { NO_COLOR=1 HOME="$work" k6 run -e URL="$url" "$@" 2>/dev/null | sed "s#$work#/home/user#g; s#$url#http://127.0.0.1:18080#g" || true; }
print --summary-export text.json plain.js >"$text/compact.txt"
cp text.json "$text/compact.stdout.txt"
print --summary-mode=full plain.js >"$text/full.txt"
print --summary-mode=legacy plain.js >"$text/legacy.txt"
cat >"$text/SOURCE.md" <<SOURCE
# k6-text

Captured by \`scripts/capture-fixtures/k6.sh\` with $(k6 version | sed -nE 's/^k6 (v[0-9.]+).*/k6 \1/p') built by Go, against programs/load-target.

| File | Command |
|---|---|
| compact.txt | \`k6 run\` of programs/k6/summary.js without its handleSummary; compact.stdout.txt is the JSON that \`--summary-export\` wrote of the same run |
| full.txt, legacy.txt | the same with \`--summary-mode=full\` and \`--summary-mode=legacy\` |
SOURCE

cat >"$fixtures/SOURCE.md" <<SOURCE
# k6

Captured by \`scripts/capture-fixtures/k6.sh\` with $(k6 version | sed -nE 's/^k6 (v[0-9.]+).*/k6 \1/p') built by Go, against programs/load-target.

| File | Command |
|---|---|
| summary-export.json, handle-summary.json | one \`k6 run --summary-export\` of programs/k6/summary.js; the second is what its handleSummary was given |
| machine-readable.json | \`k6 run --new-machine-readable-summary --summary-export\` of the same |
| failing.json | a script that throws in its set-up |
SOURCE
cat >"$stream/SOURCE.md" <<SOURCE
# k6-stream

Captured by \`scripts/capture-fixtures/k6.sh\` with $(k6 version | sed -nE 's/^k6 (v[0-9.]+).*/k6 \1/p') built by Go, against programs/load-target.

| File | Command |
|---|---|
| points.ndjson | \`k6 run --out json=FILE\` of programs/k6/summary.js, the run of fixtures/k6/summary-export.json |
| ramp.ndjson | the same of programs/k6/ramp.js: from 1 to 60 users in 20 s; of its points the users and every 100th request were kept |
SOURCE
