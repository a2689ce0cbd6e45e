#!/usr/bin/env bash
# Captures the fixtures of the profile formats cpuprofile, heapprofile, node-prof and 0x. Needs node and npm; installs 0x into a temporary folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/profiles"
mkdir -p "$fixtures"/{cpuprofile,heapprofile,node-prof,0x}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/programs/profiles/sample.js" "$work"
cd "$work"
neutral() { sed -e "s#$work#/home/user/sample#g" "$1"; }
node --cpu-prof --cpu-prof-name=out.cpuprofile sample.js >/dev/null
neutral out.cpuprofile >"$fixtures/cpuprofile/node.cpuprofile"
node --heap-prof --heap-prof-interval=65536 --heap-prof-name=out.heapprofile sample.js >/dev/null
neutral out.heapprofile >"$fixtures/heapprofile/node.heapprofile"
node --prof sample.js >/dev/null
node --prof-process isolate*.log >out.txt
neutral out.txt >"$fixtures/node-prof/processed.txt"
npm install --silent --no-save --prefix tools 0x@6.0.0 >/dev/null
node tools/node_modules/0x/cmd.js --write-ticks --output-dir out.0x sample.js >/dev/null 2>&1
# 0x repeats the whole source table in every frame; name, type and kind are what is read.
node -e '
  const ticks = JSON.parse(require("fs").readFileSync(0, "utf8"))
  const frame = ({ name, type, kind }) => ({ name, type, ...(kind === undefined ? {} : { kind }) })
  process.stdout.write(JSON.stringify(ticks.slice(0, 400).map((tick) => tick.map(frame))))
' <out.0x/ticks.json >ticks.json
neutral ticks.json >"$fixtures/0x/ticks.json"
for name in cpuprofile heapprofile node-prof 0x; do
  printf '# %s\n\nCaptured by `scripts/capture-fixtures/profiles-node.sh` with Node %s on `programs/profiles/sample.js`; paths replaced.\n\n%s\n' \
    "$name" "$(node --version)" "$(case $name in
      cpuprofile) echo '`node --cpu-prof sample.js`' ;;
      heapprofile) echo '`node --heap-prof --heap-prof-interval=65536 sample.js`' ;;
      node-prof) echo '`node --prof sample.js`, then `node --prof-process isolate*.log`' ;;
      0x) echo '`0x --write-ticks sample.js` (0x 6.0.0): the first 400 ticks of ticks.json, of each frame its name, type and kind' ;;
    esac)" >"$fixtures/$name/SOURCE.md"
done
