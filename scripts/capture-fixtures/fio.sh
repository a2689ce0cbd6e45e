#!/usr/bin/env bash
# Captures the fixtures of the fio parser. Needs fio (Debian: apt-get install fio).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/fio"
mkdir -p "$fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
measure() { fio --output-format=json --directory="$work" --size=1m --runtime=1 --time_based=0 "$@" | sed "s#$work#/home/user#g"; }

measure --name='größe | a/b @user' --rw=randrw --bs=4k --name=second --rw=write --bs=64k >"$fixtures/two-jobs.json"
measure --name=repeated --numjobs=3 --rw=read --bs=16k >"$fixtures/numjobs.json"
measure --name=failing --rw=read --filename=absent --allow_file_create=0 --create_on_open=0 >"$fixtures/failing.json" || true

cat >"$fixtures/SOURCE.md" <<SOURCE
# fio

Captured by \`scripts/capture-fixtures/fio.sh\` with $(fio --version); paths replaced.

| File | Command |
|---|---|
| two-jobs.json | \`fio --output-format=json\` of a job that reads and writes, with an odd name, and one that writes |
| numjobs.json | \`--numjobs=3\`: three jobs of one name |
| failing.json | a job whose file is absent |
SOURCE
