#!/usr/bin/env bash
# Captures the fixtures of the parsers gungraun and gungraun-summary. Needs cargo, crates.io and Debian's valgrind (3.19).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
text="$here/../../__tests__/fixtures/gungraun"
summary="$here/../../__tests__/fixtures/gungraun-summary"
work=${CAPTURE_DIRECTORY:-$(mktemp -d)}
mkdir -p "$text" "$summary" "$work"
cp -r "$here/programs/gungraun" "$here/programs/iai-callgrind" "$work/"
export CARGO_TERM_COLOR=never PATH="$work/runner/bin:$PATH"
command -v gungraun-runner >/dev/null || cargo install --root "$work/runner" gungraun-runner --version 0.20.0
command -v iai-callgrind-runner >/dev/null || cargo install --root "$work/runner" iai-callgrind-runner --version 0.16.1
neutral() { sed -E "s#$work/[a-z-]*#/home/user/sample#g; s#$HOME/\.cargo/registry/src/[^/]*#/home/user/.cargo#g"; }

cd "$work/gungraun"
rm -rf target/gungraun
cargo bench | neutral >"$text/results.txt"
# A second run stands beside the first one.
cargo bench | neutral >"$text/compared.txt"
cargo bench -- --default-tool=dhat | neutral >"$text/dhat.txt"
cargo bench -- --tools=cachegrind,dhat,memcheck --nocapture | neutral >"$text/tools.txt"
rm -rf target/gungraun
cargo bench -- --output-format=json | neutral >"$text/json.txt"
cargo bench -- --output-format=pretty-json 2>&1 | neutral >"$text/pretty-json.txt"
touch fail
cargo bench 2>&1 | neutral >"$text/failing.txt" || true
rm fail
cargo bench -- --save-summary=pretty-json >/dev/null
find target/gungraun -path '*large*' -name summary.json -exec cat {} + | neutral >"$summary/version-7.json"

cd "$work/iai-callgrind"
rm -rf target/iai
cargo bench -- --save-summary=pretty-json | neutral >"$text/iai-callgrind.txt"
cargo bench -- --output-format=json | neutral >"$text/iai-callgrind-json.txt"
find target/iai -path '*large*' -name summary.json -exec cat {} + | neutral >"$summary/version-6.json"
