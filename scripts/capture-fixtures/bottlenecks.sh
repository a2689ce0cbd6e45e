#!/usr/bin/env bash
# Captures the fixtures of the bottleneck classes: what programs of known kinds used, and their profiles. Needs GNU time
# (Debian: apt-get install time), chrt as root, Python 3.9 or later with venv and pip, Node 20 or later, and Go 1.22 or later.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/bottlenecks"
# Profiles of Go name the program's file: a folder that is the same for everyone.
work=/tmp/sample
mkdir "$work"
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
cp "$here"/programs/bottleneck/work.* "$work"
cd "$work"
# Real-time priority: a busy machine would make every program wait for a processor.
chrt --rr --pid 1 $$
python3 -m venv tools
tools/bin/pip install --quiet memory-profiler==0.61.0
go build -trimpath -o work-go work.go

for kind in spin sleep sync allocate; do
  command time -v -o "$fixtures/python-$kind.time.txt" python3 work.py $kind 0.8
  command time -v -o "$fixtures/node-$kind.time.txt" node work.js $kind 0.8
  node --cpu-prof --cpu-prof-interval 5000 --cpu-prof-name "node-$kind.cpuprofile" work.js $kind 0.8
  sed "s#file://$work#file:///home/user/project#g" "node-$kind.cpuprofile" >"$fixtures/node-$kind.cpuprofile"
done
for kind in spin sleep; do
  python3 -m cProfile -o "python-$kind.pstats" work.py $kind 0.8
  python3 - "python-$kind.pstats" "$fixtures/python-$kind.pstats" <<'NEUTRAL'
# Where Python is installed on the machine that captured is nobody's business.
import marshal, sys
def neutral(value):
    if isinstance(value, str): return value.replace(sys.prefix, '/usr/local')
    if isinstance(value, tuple): return tuple(map(neutral, value))
    if isinstance(value, dict): return {neutral(key): neutral(one) for key, one in value.items()}
    return value
with open(sys.argv[1], 'rb') as given, open(sys.argv[2], 'wb') as kept:
    marshal.dump(neutral(marshal.load(given)), kept)
NEUTRAL
done
for kind in spin sleep allocate lock; do
  command time -v -o "$fixtures/go-$kind.time.txt" ./work-go $kind 0.8 "./go-$kind.pb.gz"
  # A profile of processor time holds nothing where none was used.
  [ $kind = sleep ] || cp "go-$kind.pb.gz" "$fixtures"
done
for kind in leak cache steady spike; do
  tools/bin/mprof run --interval 0.1 --output "$kind.dat" python3 work.py $kind 6 >mprof.log
  sed 's#^CMDLINE .*#CMDLINE python3 work.py#' "$kind.dat" >"$fixtures/python-$kind.mprof.dat"
done

cat >"$fixtures/SOURCE.md" <<SOURCE
# bottlenecks

Captured by \`scripts/capture-fixtures/bottlenecks.sh\` with GNU time $(dpkg-query -W -f '${Version}' time 2>/dev/null || echo of the system), $(python3 --version), Node $(node --version),
$(go version | cut -d' ' -f3) and memory-profiler 0.61.0. The programs are \`programs/bottleneck/work.{py,js,go}\`; each does one kind of work.

| Files | Command |
|---|---|
| python-KIND.time.txt, node-KIND.time.txt, go-KIND.time.txt | \`time -v\` of the program for 0.8 s |
| node-KIND.cpuprofile | \`node --cpu-prof --cpu-prof-interval 5000\` |
| python-KIND.pstats | \`python3 -m cProfile -o\` |
| go-KIND.pb.gz | the CPU profile of runtime/pprof, written by the program |
| python-KIND.mprof.dat | \`mprof run --interval 0.1\` for 6 s |
SOURCE
