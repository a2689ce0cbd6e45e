#!/usr/bin/env bash
# Captures the fixtures of the parser openmetrics. Needs python3 with venv; installs prometheus_client into a temporary one.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/openmetrics"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install prometheus_client==0.22.1
cat >"$work/page.py" <<'PYTHON'
import sys
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Summary, Info
from prometheus_client import generate_latest
from prometheus_client.openmetrics.exposition import generate_latest as openmetrics

registry = CollectorRegistry()
duration = Gauge('job_duration_seconds', 'Time of a job.', ['job', 'size'], registry=registry)
for size in ('64', '4096'):
    duration.labels('größe "quoted" \\ | `tick`', size).set(int(size) / 100000)
Counter('bytes_written', 'Bytes.', unit='bytes', registry=registry).inc(4096)
Counter('retries', 'Retries.', registry=registry).inc(3)
histogram = Histogram('request_duration_seconds', 'Requests.', buckets=(0.01, 0.1, 1), registry=registry)
for value in (0.005, 0.02, 0.3):
    histogram.observe(value)
Summary('parse_seconds', 'Parsing.', registry=registry).observe(0.25)
Gauge('empty_ratio', 'Nothing yet.', registry=registry).set(float('nan'))
Info('build', 'Build.', registry=registry).info({'version': '1.2'})
sys.stdout.buffer.write((openmetrics if sys.argv[1] == 'openmetrics' else generate_latest)(registry))
PYTHON
"$work/venv/bin/python" "$work/page.py" openmetrics >"$fixtures/openmetrics.txt"
"$work/venv/bin/python" "$work/page.py" prometheus >"$fixtures/prometheus.txt"

cat >"$fixtures/SOURCE.md" <<SOURCE
# openmetrics

Captured by \`scripts/capture-fixtures/openmetrics.sh\` with $("$work/venv/bin/pip" list 2>/dev/null | awk '/^prometheus/ {print $1, $2}').

| File | Command |
|---|---|
| openmetrics.txt | \`prometheus_client.openmetrics.exposition.generate_latest\` |
| prometheus.txt | \`prometheus_client.generate_latest\` |
| quantiles.txt | written from the published format (Prometheus text format 0.0.4), not captured: a summary with quantiles, as Go clients write it |
SOURCE
cat >"$fixtures/quantiles.txt" <<'TEXT'
# HELP rpc_duration_seconds RPC latency.
# TYPE rpc_duration_seconds summary
rpc_duration_seconds{service="a",quantile="0.5"} 0.0012
rpc_duration_seconds{service="a",quantile="0.99"} 0.0431
rpc_duration_seconds{service="b",quantile="0.5"} NaN
rpc_duration_seconds_sum{service="a"} 17.5
rpc_duration_seconds_count{service="a"} 2693
TEXT
