#!/usr/bin/env bash
# Captures the fixtures of the parsers size-limit, size-limit-console, esbuild-metafile, esbuild-text, webpack-stats, webpack-text
# and vite. Needs node and npm; installs the tools into a temporary folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root="$here/../../__tests__/fixtures"
mkdir -p "$root"/{size-limit,size-limit-console,esbuild-metafile,esbuild-text,webpack-stats,webpack-text,vite}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir src
cat >package.json <<'JSON'
{
  "name": "sample", "version": "1.0.0", "type": "module",
  "size-limit": [
    { "name": "whole größe | `tick` @user", "path": "src/index.js", "limit": "1 kB" },
    { "name": "too small", "path": "src/index.js", "limit": "10 B" },
    { "name": "table", "path": "src/table.js", "limit": "1 kB", "gzip": true }
  ]
}
JSON
echo "import { table } from './table.js'; export const answer = () => table.map((x) => x * 2); globalThis.answer = answer; export * from './table.js'" >src/index.js
node -e "console.log('export const table = [' + Array.from({ length: 400 }, (_, i) => (i * i) % 97).join(',') + ']; export const later = () => import(\"./größe lazy.js\")')" >src/table.js
echo "export const lazy = 'größe'" >'src/größe lazy.js'
npm i --no-audit --no-fund --silent size-limit@12.1.0 @size-limit/preset-small-lib@12.1.0 esbuild@0.28.2 webpack@5.112.2 webpack-cli@7 vite@8.3.8 >/dev/null 2>&1 ||
  npm i --no-audit --no-fund --silent size-limit @size-limit/preset-small-lib esbuild webpack webpack-cli vite >/dev/null

bin=node_modules/.bin
$bin/size-limit --json >"$root/size-limit/results.json" || true
$bin/size-limit >"$root/size-limit-console/results.txt" || true
$bin/esbuild src/index.js --bundle --splitting --sourcemap --format=esm --outdir=dist --metafile="$root/esbuild-metafile/hashed.json" \
  --entry-names='[name]-[hash]' --log-level=error
$bin/esbuild src/table.js --bundle --minify --format=esm --outfile='dist/größe | `tick`.js' --external:./*lazy.js \
  --metafile="$root/esbuild-metafile/one-file.json" --log-level=error
pack() { $bin/webpack --mode production --stats=normal -o out --json 2>/dev/null "$@" | sed -E -e "s#$work#/home/user/sample#g" -e 's/"builtAt":[0-9]+/"builtAt":1767225600000/'; }
pack --entry ./src/index.js --output-filename '[name].[contenthash].js' --devtool source-map >"$root/webpack-stats/hashed.json" || true
pack --entry ./src/missing.js >"$root/webpack-stats/failing.json" || true

# The same as text, and as vite builds it; a build that fails of each that says so.
export NO_COLOR=1
neutral() { sed -E "s#(file://)?$work#/home/user/sample#g"; }
$bin/esbuild src/index.js --bundle --splitting --sourcemap --format=esm --outdir=text --entry-names='[name]-[hash]' 2>"$root/esbuild-text/hashed.txt"
text() { $bin/webpack --mode production -o text "$@" 2>&1 | neutral; }
text --entry ./src/index.js --output-filename '[name].[contenthash].js' --devtool source-map >"$root/webpack-text/hashed.txt" || true
text --entry ./src/table.js >"$root/webpack-text/plain.txt" || true
text --entry ./src/missing.js >"$root/webpack-text/failing.txt" || true
echo '<!doctype html><title>sample</title><script type="module" src="/src/index.js"></script>' >index.html
$bin/vite build --sourcemap 2>&1 | neutral >"$root/vite/gzip.txt"
echo 'export default { build: { reportCompressedSize: false } }' >vite.config.js
$bin/vite build 2>&1 | neutral >"$root/vite/plain.txt"
rm src/index.js
$bin/vite build 2>&1 | neutral | sed '/^    at /d' >"$root/vite/failing.txt" || true

tool() { node -p "'$1 ' + JSON.parse(require('fs').readFileSync('node_modules/$1/package.json')).version" ; }
source_of() { printf '# %s\n\nCaptured by `scripts/capture-fixtures/bundles.sh` with %s.\n\n%s\n' "$1" "$2" "$3" >"$root/$1/SOURCE.md"; }
source_of size-limit "$(tool size-limit)" '`results.json`: `size-limit --json`, three checks, one over its limit. `without-limit.json`: written from the published format (`createJsonReporter`), not captured: a check without a limit and one with times.'
source_of size-limit-console "$(tool size-limit)" '`results.txt`: `size-limit` with the same checks.'
source_of esbuild-metafile "$(tool esbuild)" '`hashed.json`: splitting, source maps, `--entry-names=[name]-[hash]`. `one-file.json`: an odd name.'
source_of esbuild-text "$(tool esbuild)" '`hashed.txt`: the summary of a build with splitting, source maps and `--entry-names=[name]-[hash]`.'
source_of webpack-text "$(tool webpack)" '`hashed.txt`: `[contenthash]` and source maps, which the text leaves out. `plain.txt`: neither. `failing.txt`: an entry that does not exist.'
source_of vite "$(tool vite)" '`gzip.txt`: `vite build --sourcemap`. `plain.txt`: without compressed sizes. `failing.txt`: an entry that does not exist; stack lines removed.'
source_of webpack-stats "$(tool webpack)" '`hashed.json`: `webpack --json` with `[contenthash]` and source maps. `failing.json`: an entry that does not exist.'
cat >"$root/size-limit/without-limit.json" <<'JSON'
[
  { "name": "page", "size": 12345, "running": 0.12, "loading": 0.5 },
  { "name": "lib", "size": 321 }
]
JSON
