#!/usr/bin/env bash
# Captures the fixtures of the timeit parser. Needs python3 with venv, and PyPI.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/timeit"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
time=(python3 -m timeit)
sort=(-s 'import random; x = random.sample(range(5000), 5000)' 'sorted(x)')
{
  "${time[@]}" -v -n 20 -r 5 "${sort[@]}"
  "${time[@]}" -v -n 2 -r 3 -u msec "${sort[@]}"
  "${time[@]}" -v 'sum(range(1000))'
} >"$fixtures/verbose.txt" 2>/dev/null
{
  "${time[@]}" -n 20 "${sort[@]}"
  "${time[@]}" -n 1 -r 1 -u nsec "${sort[@]}"
} >"$fixtures/best.txt" 2>/dev/null
# The statement raises: exit status 1, and a traceback where the result would stand.
{
  "${time[@]}" -n 20 "${sort[@]}"
  if "${time[@]}" -n 20 'undefined_name'; then
    echo 'the failing run did not fail' >&2
    exit 1
  fi
} 2>&1 | sed -E "s#File \"/[^\"]*/timeit.py\"#File \"/usr/lib/python3/timeit.py\"#" >"$fixtures/failing.txt"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet 'ipython==9.5.0'
{
  "$work/venv/bin/ipython" --no-banner --colors=NoColor -c 'get_ipython().run_line_magic("timeit", "-n 100 -r 5 sum(range(1000))")'
  "$work/venv/bin/ipython" --no-banner --colors=NoColor -c 'get_ipython().run_line_magic("timeit", "-n 10000 -r 3 len([])")'
} >"$fixtures/ipython.txt"
