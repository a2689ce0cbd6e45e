#!/usr/bin/env bash
# Captures the fixtures of asv, asv-results and asv-text. Needs python3 with venv, git, and PyPI.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work"

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet 'asv==0.6.6' 'virtualenv'
asv="$work/venv/bin/asv"
cp -r "$here/programs/asv" "$work/project"
cd "$work/project"
git init --quiet .
commit() {
  git add -A
  GIT_COMMITTER_DATE="$1" git -c user.email=ci@example.com -c user.name=ci commit --quiet --allow-empty --date "$1" -m work
}
"$asv" machine --yes --machine machine --cpu 'Example CPU' --arch x86_64 --os Linux --num_cpu 2 --ram 8000000 >/dev/null

# One benchmark of the suite fails on purpose: asv exits with 2.
run() { "$asv" run --python=same --set-commit-hash "$(git rev-parse HEAD)" --machine machine "$@" || [ $? -eq 2 ]; }
commit 2026-01-02T10:00:00Z
run >"$work/log.txt" 2>&1
commit 2026-01-03T10:00:00Z
run --record-samples >/dev/null 2>&1

neutral() { sed -E "s#$work/project#/home/user/project#g; s#$work#/home/user#g; s#existing-py[A-Za-z0-9_.-]*#existing-py_home_user_venv_bin_python3#g" "$1"; }
rm -rf "$fixtures/asv" && mkdir -p "$fixtures/asv/machine" "$fixtures/asv-results" "$fixtures/asv-text"
for file in results/machine/*-*.json; do
  name=$(basename "$file" | sed -E 's#-existing-py.*#-existing-py_home_user_venv_bin_python3.json#')
  neutral "$file" >"$fixtures/asv/machine/$name"
done
neutral results/machine/machine.json >"$fixtures/asv/machine/machine.json"
neutral results/benchmarks.json >"$fixtures/asv/benchmarks.json"
cp "$fixtures/asv/machine/$(git rev-parse --short=8 HEAD)"-*.json "$fixtures/asv-results/samples.json"
cp "$fixtures/asv/machine/$(git rev-parse --short=8 HEAD~)"-*.json "$fixtures/asv-results/medians.json"
neutral "$work/log.txt" >"$fixtures/asv-text/run.txt"
