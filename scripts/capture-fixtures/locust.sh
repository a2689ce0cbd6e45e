#!/usr/bin/env bash
# Captures the fixtures of the parsers locust and locust-json. Needs Python; takes two and a half minutes.
set -euo pipefail
. "$(dirname "$0")/load-target.sh"
if ! command -v locust >/dev/null; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" -q install locust==2.47.0
  PATH="$work/venv/bin:$PATH"
fi
# locust exits 1 when requests failed.
run() { locust -f "$here/programs/locust/users.py" --headless -H "$url" "$@" >console.txt 2>&1 || true; }

run --csv run --csv-full-history -u 4 -r 4 -t 8s Visitor
for part in stats stats_history failures exceptions; do cp "run_$part.csv" "$fixtures/run_$part.csv"; done
sed -n '/^Type /,$p' console.txt | sed "s#$url#http://127.0.0.1:18080#g" | tail -60 >"$fixtures/console.txt"
run --csv broken -u 1 -r 1 -t 12s Broken
sed -E 's#File ""[^"]*/#File ""/home/user/#' broken_exceptions.csv >"$fixtures/broken_exceptions.csv"
cp broken_stats_history.csv "$fixtures/broken_stats_history.csv"
# Two users more every second on a target that serves 250 requests a second: the knee.
run --csv ramp --csv-full-history -u 80 -r 2 -t 40s Queued
cp ramp_stats_history.csv "$fixtures/ramp_stats_history.csv"
run --csv soak --csv-full-history -u 5 -r 5 -t 45s Soaked
cp soak_stats_history.csv "$fixtures/soak_stats_history.csv"
SHAPE=spike run --csv spike --csv-full-history Queued
cp spike_stats_history.csv "$fixtures/spike_stats_history.csv"

# JSON on standard output, what people read on standard error.
json="$here/../../__tests__/fixtures/locust-json"
mkdir -p "$json"
locust -f "$here/programs/locust/users.py" --headless -H "$url" --json --csv same -u 4 -r 4 -t 8s Visitor >"$json/run.json" 2>/dev/null || true
cp same_stats.csv "$json/run.stdout.txt"
cat >"$json/SOURCE.md" <<SOURCE
# locust-json

Captured by \`scripts/capture-fixtures/locust.sh\` with $(locust --version | sed -E 's/ from.*//') and programs/locust/users.py, against programs/load-target.
\`run.json\`: \`locust --headless --json --csv same -u 4 -r 4 -t 8s Visitor\`; \`run.stdout.txt\` is the stats file of the same run.
SOURCE

cat >"$fixtures/SOURCE.md" <<SOURCE
# locust

Captured by \`scripts/capture-fixtures/locust.sh\` with $(locust --version | sed -E 's/ from.*//') and programs/locust/users.py, against programs/load-target.

| File | Command |
|---|---|
| run_stats.csv, run_stats_history.csv, run_failures.csv, run_exceptions.csv, console.txt | \`locust --headless --csv run --csv-full-history -u 4 -r 4 -t 8s Visitor\`: an odd name, failing requests, no exception |
| broken_exceptions.csv | a locust file that raises |
| broken_stats_history.csv | of the same: percentiles since the start, as without \`--csv-full-history\` |
| ramp_stats_history.csv | \`--csv-full-history -u 80 -r 2 -t 40s Queued\`: two users more every second |
| soak_stats_history.csv | \`--csv-full-history -u 5 -r 5 -t 45s Soaked\`: a target that gets two milliseconds slower every second |
| spike_stats_history.csv | \`--csv-full-history\`, 3 users, 60 of them from second 12 to 20, 3 again until second 50 |
SOURCE
