#!/usr/bin/env bash
# Captures a trace of Chromium for the profile format chrome-trace. Needs chromium and node; run after profiles-python.sh, which makes the folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/profiles/chrome-trace"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
sed -e 's/console.log(sum, kept.length)/document.title = sum/' "$here/programs/profiles/sample.js" >sample.js
printf '<meta charset="utf-8"><script src="sample.js"></script>\n' >page.html
timeout 120 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/user" \
  --trace-startup='devtools.timeline,disabled-by-default-v8.cpu_profiler' --trace-startup-file="$work/trace.json" \
  --trace-startup-duration=6 --trace-startup-format=json --virtual-time-budget=8000 --dump-dom "file://$work/page.html" >/dev/null 2>&1
# What else the browser does is left out: the samples of the page's process, and Chromium's own time of the page's script.
node -e '
  const { traceEvents } = JSON.parse(require("fs").readFileSync(0, "utf8"))
  const isPage = ({ name, args }) => name === "EvaluateScript" && args.data.url.endsWith("/sample.js")
  const { pid } = traceEvents.find(isPage)
  const isKept = (event) => event.pid === pid && (isPage(event) || /^Profile(?:Chunk)?$/.test(event.name))
  process.stdout.write(JSON.stringify({ traceEvents: traceEvents.filter(isKept) }))
' <trace.json | sed -e "s#$work#/home/user/sample#g" >"$fixtures/chromium.json"
node -e '
  const { traceEvents } = JSON.parse(require("fs").readFileSync(0, "utf8"))
  console.log("script " + traceEvents.find(({ name }) => name === "EvaluateScript").dur)
' <"$fixtures/chromium.json" >"$fixtures/chromium.report.txt"
printf '# chrome-trace\n\n| File | Source |\n|---|---|\n| py-spy.json | `scripts/capture-fixtures/profiles-python.sh`: `py-spy record -r 200 -f chrometrace -- python sample.py` (py-spy 0.4.3), paths replaced; py-spy.report.txt: the samples that py-spy tells |\n| chromium.json | `scripts/capture-fixtures/profiles-chrome.sh`: startup tracing of %s with the category `disabled-by-default-v8.cpu_profiler`, of the page that runs `programs/profiles/sample.js`; paths replaced, only its process'"'"' `Profile` and `ProfileChunk` events and the `EvaluateScript` of its script are kept |\n| chromium.report.txt | the microseconds of that `EvaluateScript`, as Chromium timed it |\n' \
  "$(chromium --version 2>/dev/null | sed 's/ *$//')" >"$fixtures/SOURCE.md"
