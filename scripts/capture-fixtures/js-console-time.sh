#!/usr/bin/env bash
# Captures the fixture of the js-console-time parser. Needs node, and a minute: only then does it print minutes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/js-console-time"
mkdir -p "$fixtures"
node "$here/programs/js-console-time/timers.mjs" >"$fixtures/node.txt"
