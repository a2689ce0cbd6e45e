#!/usr/bin/env bash
# Captures the fixtures of the parsers docker-image-ls and docker-image-inspect, where a Docker daemon runs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root="$here/../../__tests__/fixtures"
mkdir -p "$root"/{docker-image-ls,docker-image-inspect}
docker pull -q alpine:3.22
docker pull -q alpine:3.21
docker tag alpine:3.22 localhost:5000/team/app:4f2c1e9
docker image ls >"$root/docker-image-ls/table.txt"
docker image ls --format json >"$root/docker-image-ls/json.txt"
docker image inspect alpine:3.22 alpine:3.21 localhost:5000/team/app:4f2c1e9 >"$root/docker-image-inspect/images.json"
