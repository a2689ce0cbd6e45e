#!/usr/bin/env bash
# Captures the fixtures of the profile format jfr. Needs a JDK.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/profiles/jfr"
mkdir -p "$fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
javac -d . "$here/programs/profiles/Sample.java"
java -XX:StartFlightRecording=filename=out.jfr,settings=profile Sample >/dev/null 2>&1
jfr print --events jdk.ExecutionSample --stack-depth 64 out.jfr >"$fixtures/execution.txt"
jfr print --events jdk.ObjectAllocationSample out.jfr | head -2000 | awk '{ lines[NR] = $0 } /^}/ { last = NR + 1 } END { for (i = 1; i <= last; i++) print lines[i] }' >"$fixtures/allocation.txt"
jfr summary out.jfr | awk '$1 == "jdk.ExecutionSample" { print "samples", $2 }' >"$fixtures/execution.report.txt"
printf '# jfr\n\nCaptured by `scripts/capture-fixtures/profiles-java.sh` with %s on `programs/profiles/Sample.java`.\n\n| File | Command |\n|---|---|\n| execution.txt | `jfr print --events jdk.ExecutionSample --stack-depth 64` |\n| allocation.txt | `jfr print --events jdk.ObjectAllocationSample`, its first events: stacks cut after five frames |\n| execution.report.txt | the count of `jfr summary` |\n' "$(java -version 2>&1 | head -1 | tr -d \")" >"$fixtures/SOURCE.md"
