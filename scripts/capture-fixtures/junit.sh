#!/usr/bin/env bash
# Captures the fixtures of the parser junit. Needs python3 with venv, and this project's Vitest.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures="$here/../../__tests__/fixtures/junit"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install pytest==8.4.2
cat >"$work/test_sample.py" <<'PYTHON'
import time
import pytest

@pytest.mark.parametrize('size', [64, 4096])
@pytest.mark.parametrize('text', ['größe | `tick` @user', '../x <y> & "z"'])
def test_encode(size, text):
    time.sleep(size / 1000000)

@pytest.mark.skip(reason='not today')
def test_skipped():
    pass

class TestGroup:
    def test_sum(self):
        assert sum(range(1000)) == 499500
PYTHON
cat >"$work/test_failing.py" <<'PYTHON'
import pytest

@pytest.fixture
def broken():
    raise RuntimeError('no')

def test_passes():
    pass

def test_fails():
    assert 1 == 2

def test_errors(broken):
    pass
PYTHON
cd "$work"
neutral() { sed -E -e "s#$work#/home/user/sample#g" -e 's/ hostname="[^"]*"/ hostname="host"/' "$1"; }
venv/bin/pytest -q -p no:cacheprovider --junitxml=out.xml test_sample.py >/dev/null
neutral out.xml >"$fixtures/pytest.xml"
venv/bin/pytest -q -p no:cacheprovider --junitxml=out.xml test_failing.py >/dev/null || true
neutral out.xml >"$fixtures/pytest-failing.xml"
mkdir "$work/js"
cat >"$work/js/sample.test.mjs" <<'JS'
import { describe, expect, it } from 'vitest'
describe('größe | `tick` <x>', () => {
  it('sums', () => expect([1, 2].reduce((a, b) => a + b)).toBe(3))
  it('waits', () => new Promise((done) => setTimeout(done, 20)))
  it.skip('is skipped', () => {})
})
JS
ln -s "$here/../../node_modules" "$work/js/node_modules"
cd "$work/js"
rm "$work/out.xml"
node_modules/.bin/vitest run --reporter=junit --outputFile="$work/out.xml" >/dev/null 2>&1
neutral "$work/out.xml" >"$fixtures/vitest.xml"

cat >"$fixtures/SOURCE.md" <<SOURCE
# junit

Captured by \`scripts/capture-fixtures/junit.sh\` with $("$work/venv/bin/pytest" --version) and vitest $(node_modules/.bin/vitest --version | grep -o '[0-9.]*' | head -1).

| File | Command |
|---|---|
| pytest.xml | \`pytest --junitxml\`: parametrised tests with odd names, a skipped one |
| pytest-failing.xml | a failing test and one whose fixture raises |
| vitest.xml | \`vitest run --reporter=junit\` |
| surefire.xml | written from the published format of Maven Surefire (surefire-test-report.xsd), not captured |
SOURCE
cat >"$fixtures/surefire.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0" name="com.example.CodecTest" time="0.113" tests="3" errors="0" skipped="1" failures="0">
  <properties>
    <property name="java.version" value="21.0.2"/>
  </properties>
  <testcase name="encode(int)[1]" classname="com.example.CodecTest" time="0.061"/>
  <testcase name="encode(int)[2]" classname="com.example.CodecTest" time="0.022"/>
  <testcase name="later" classname="com.example.CodecTest" time="0.001">
    <skipped message="not today"/>
  </testcase>
</testsuite>
XML
