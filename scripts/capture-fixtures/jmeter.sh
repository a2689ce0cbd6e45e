#!/usr/bin/env bash
# Captures the fixtures of the jmeter parser. Needs a JDK >= 8, Maven, and Maven Central.
set -euo pipefail
. "$(dirname "$0")/load-target.sh"
cp "$here/programs/jmeter/pom.xml" .
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib
# JMeter finds its samplers in lib/ext and its configuration in bin.
mkdir lib/ext
mv lib/ApacheJMeter_{http,java,functions}-*.jar lib/ext
(jar=$(ls lib/ApacheJMeter_config-*.jar) && unzip -qo "$jar")
jmeter() {
  java -Dfile.encoding=UTF-8 -Djmeter.home="$work" -cp 'lib/*:lib/ext/*' org.apache.jmeter.NewDriver -d "$work" -n \
    -t "$here/programs/jmeter/plan.jmx" -Jport="$port" "$@" >console.txt 2>&1
}

jmeter -Jthreads=3 -Jramp=1 -Jduration=7 -Jpause=20 -Jpath=/slow -l run.csv
cp run.csv "$fixtures/run.csv"
grep '^summary =' console.txt | tail -1 >"$fixtures/run.stdout.txt"
# From 1 to 60 threads in 20 s on a target that serves 250 requests a second: the knee.
jmeter -Jthreads=60 -Jramp=20 -Jduration=20 -Jpause=100 -Jpath=/queue -l ramp.csv
# Every twelfth sample keeps the shape; the whole file is too large.
awk 'NR == 1 || NR % 12 == 0' ramp.csv >"$fixtures/ramp.csv"
jmeter -Jthreads=2 -Jramp=0 -Jduration=1 -Jpause=100 -Jpath=/ -Jport=1 -l refused.csv
cp refused.csv "$fixtures/refused.csv"
sed -i "s#:$port/#:18080/#g" "$fixtures"/*.csv

cat >"$fixtures/SOURCE.md" <<SOURCE
# jmeter

Captured by \`scripts/capture-fixtures/jmeter.sh\` with JMeter 5.6.3 and programs/jmeter/plan.jmx, against programs/load-target.

| File | Command |
|---|---|
| run.csv | \`jmeter -n -l run.csv\`: an odd label, a flaky one, a transaction of both |
| run.stdout.txt | the last line of what it printed |
| ramp.csv | from 1 to 60 threads in 20 s; every twelfth sample was kept |
| refused.csv | nothing listens |
SOURCE
