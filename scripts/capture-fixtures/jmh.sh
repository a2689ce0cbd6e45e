#!/usr/bin/env bash
# Captures the fixtures of the jmh parser. Needs a JDK >= 17, Maven, and Maven Central.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/jmh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures/refused"
cp -r "$here/programs/jmh/." "$work/"
cd "$work"
mvn -B -q compile dependency:build-classpath -Dmdep.outputFile=classpath.txt
jmh() { java -Dfile.encoding=UTF-8 -cp "target/classes:$(cat classpath.txt)" org.openjdk.jmh.Main "$@"; }
short=(-wi 1 -w 50ms -r 50ms -rf json)
two_forks=(-f 2 -i 3 "${short[@]}")
one_fork=(-f 1 -i 3 "${short[@]}")

jmh 'CodecBench.sort$' -bm thrpt,avgt,ss "${two_forks[@]}" -prof gc -rff modes.json >/dev/null
# Sample mode writes its whole histogram; one size and one fork keep the file small.
jmh 'CodecBench.sort$' -bm sample -p size=4096 -p text=x "${one_fork[@]}" -rff sample.json >/dev/null
jmh 'CodecBench.counted$' -bm avgt -p size=64 "${two_forks[@]}" -rff counters.json >/dev/null
jmh 'CodecBench.counted$' -bm all -p size=64 -p text=x -f 1 -i 1 "${short[@]}" -rff one-iteration.json >/dev/null
# A benchmark that throws: JMH says so on standard output, leaves it out of the JSON, and exits 0.
jmh 'CodecBench.(counted|fails)$' -bm avgt -p size=64 -p text=x "${one_fork[@]}" -rff failing.json >/dev/null
# Told to fail on error it exits 1 and leaves an empty file.
jmh 'CodecBench.fails$' -bm avgt -p size=64 -p text=x "${one_fork[@]}" -foe true -rff "$fixtures/refused/nothing.json" >/dev/null || true

for name in modes sample counters one-iteration failing; do
  sed -E "s#\"jvm\" : \"[^\"]*\"#\"jvm\" : \"/usr/bin/java\"#; s#$work#/home/user#g" "$name.json" >"$fixtures/$name.json"
done
