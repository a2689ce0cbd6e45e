#!/usr/bin/env bash
# Captures the fixtures of the parser lighthouse. Needs node, npm and chromium; installs lighthouse into a temporary folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/lighthouse"
mkdir -p "$fixtures"
work=$(mktemp -d)
cd "$work"
npm i --no-audit --no-fund --silent lighthouse@12.8.2 >/dev/null 2>&1
cat >server.mjs <<'JS'
import { createServer } from 'node:http'
const page = '<!doctype html><meta charset=utf-8><meta name=viewport content="width=device-width"><title>größe</title><h1>Hello</h1><img src=/i.svg width=200 height=200><script>const end = performance.now() + 120; while (performance.now() < end);</script>'
createServer((request, response) => {
  response.setHeader('content-type', request.url === '/i.svg' ? 'image/svg+xml' : 'text/html')
  setTimeout(() => response.end(request.url === '/i.svg' ? '<svg xmlns="http://www.w3.org/2000/svg"><circle r="90"/></svg>' : page), 30)
}).listen(18090)
JS
node server.mjs &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
export CHROME_PATH=${CHROME_PATH:-$(command -v chromium)}
audits=first-contentful-paint,largest-contentful-paint,speed-index,total-blocking-time,cumulative-layout-shift,interactive,max-potential-fid,server-response-time,total-byte-weight,mainthread-work-breakdown,bootup-time
run() { node_modules/.bin/lighthouse "$1" --quiet --output=json --chrome-flags="--headless=new --no-sandbox --disable-gpu" "${@:2}" >out.json 2>/dev/null || true; }
# Screenshots, traces and texts in 40 languages make the file large; what is kept is untouched.
slim() { node -e "const r = JSON.parse(require('fs').readFileSync('out.json')); for (const k of ['i18n','timing','stackPacks','fullPageScreenshot','entities']) delete r[k]; for (const a of Object.values(r.audits)) { delete a.details; delete a.errorStack; } if (r.runtimeError) delete r.runtimeError.errorStack; delete r.runWarnings; console.log(JSON.stringify(r, null, 2))" >"$1"; }
run 'http://localhost:18090/gr%C3%B6%C3%9Fe?a=%60tick%60' --only-audits="$audits"
slim "$fixtures/audits.json"
run http://localhost:18090/ --only-categories=performance --preset=desktop
slim "$fixtures/desktop.json"
run http://localhost:1/refused --only-audits="$audits"
slim "$fixtures/failing.json"

cat >"$fixtures/SOURCE.md" <<SOURCE
# lighthouse

Captured by \`scripts/capture-fixtures/lighthouse.sh\` with lighthouse 12.8.2 and $(chromium --version 2>/dev/null | cut -d' ' -f1-2) on a local page;
details of audits, stacks of errors, texts of translation and the screenshot are cut out, because they make each file 200 kB.

| File | Command |
|---|---|
| audits.json | \`lighthouse --only-audits=...\`, mobile |
| desktop.json | \`lighthouse --only-categories=performance --preset=desktop\` |
| failing.json | a port that refuses |
SOURCE
