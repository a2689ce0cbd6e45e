# Sourced by the scripts of the load-testing tools: starts programs/load-target on $port (default 18080) and stops it
# when the script ends. Sets $here, $fixtures of the tool named by the script, $work (a directory of its own) and $url.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tool=$(basename "$0" .sh)
fixtures="$here/../../__tests__/fixtures/$tool"
mkdir -p "$fixtures"
work=$(mktemp -d)
port=${port:-18080}
url="http://127.0.0.1:$port"
node "$here/programs/load-target/server.mjs" "$port" "${lifetime:-300}" &
target=$!
trap 'kill "$target" 2>/dev/null; rm -rf "$work"' EXIT
until curl -fs "$url/" >/dev/null; do sleep 0.1; done
cd "$work"
