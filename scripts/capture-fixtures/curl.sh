#!/usr/bin/env bash
# Captures the fixtures of the parser curl. Needs curl, openssl and node; the target is a local server, plain and with TLS.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/curl"
mkdir -p "$fixtures"
work=$(mktemp -d)
openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
cat >"$work/server.mjs" <<'JS'
import { createServer } from 'node:http'
import { createServer as createTls } from 'node:https'
import { readFileSync } from 'node:fs'
const answer = (request, response) =>
  setTimeout(() => {
    response.writeHead(request.url.startsWith('/missing') ? 404 : 200)
    response.end('x'.repeat(20000))
  }, 15)
createServer(answer).listen(18081)
createTls({ key: readFileSync('key.pem'), cert: readFileSync('cert.pem') }, answer).listen(18443)
JS
cd "$work"
node server.mjs &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
until curl -sf -o /dev/null http://localhost:18081/; do sleep 0.1; done
get() { curl -sk -o /dev/null "$@" || true; }
template='{"url":"%{url_effective}","http_code":%{http_code},"exitcode":%{exitcode},"time_namelookup":%{time_namelookup},"time_connect":%{time_connect},"time_appconnect":%{time_appconnect},"time_pretransfer":%{time_pretransfer},"time_redirect":%{time_redirect},"time_starttransfer":%{time_starttransfer},"time_total":%{time_total},"size_download":%{size_download},"speed_download":%{speed_download}}\n'
for _ in 1 2 3; do
  get -w "$template" 'http://localhost:18081/gr%C3%B6%C3%9Fe?a=%60tick%60&b=@user'
  get -w "$template" https://localhost:18443/tls
done >"$fixtures/template.ndjson.txt"
for _ in 1 2; do get -w '%{json}\n' http://localhost:18081/all; done >"$fixtures/json-variable.txt"
get -w "$template" http://localhost:18081/first -o /dev/null http://localhost:18081/reused >"$fixtures/reused.txt"
cat >format <<'TEXT'
    time_namelookup:  %{time_namelookup}s\n
       time_connect:  %{time_connect}s\n
    time_appconnect:  %{time_appconnect}s\n
   time_pretransfer:  %{time_pretransfer}s\n
 time_starttransfer:  %{time_starttransfer}s\n
                    ----------\n
         time_total:  %{time_total}s\n
TEXT
for _ in 1 2 3; do get -w @format https://localhost:18443/text; done >"$fixtures/text.txt"
{ get -w "$template" http://localhost:18081/missing; get -w "$template" http://localhost:1/refused; } >"$fixtures/failing.txt"

cat >"$fixtures/SOURCE.md" <<SOURCE
# curl

Captured by \`scripts/capture-fixtures/curl.sh\` with $(curl --version | head -1 | cut -d' ' -f1-2) against a local server that waits 15 ms.

| File | Command |
|---|---|
| template.ndjson.txt | \`curl -w TEMPLATE\`, the template of docs/parsers.md: one JSON object a request, http and https |
| json-variable.txt | \`curl -w '%{json}\\n'\` |
| reused.txt | two requests on one connection |
| text.txt | \`curl -w @format\`, the text form in common use |
| failing.txt | a page that is missing and a port that refuses |
SOURCE
