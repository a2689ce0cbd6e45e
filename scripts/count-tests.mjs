// Reads a vitest JSON report, names skipped tests and prints `passed failed` as its last line. A skipped test that
// the list does not allow counts as failed, so that nothing stops being tested in silence.
// Usage: node scripts/count-tests.mjs REPORT.json ALLOWED-SKIPS.txt
import { readFileSync } from 'node:fs'

const [reportPath, allowedPath] = process.argv.slice(2)
let report
try {
  report = JSON.parse(readFileSync(reportPath, 'utf8'))
} catch (error) {
  console.log(`no test report: ${error.message}`)
  console.log('0 1')
  process.exit(1)
}
const allowed = new Set(
  readFileSync(allowedPath, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
)
const tests = report.testResults.flatMap((file) => file.assertionResults)
const skipped = tests
  .filter((test) => test.status !== 'passed' && test.status !== 'failed')
  .map((test) => test.fullName)
const forbidden = skipped.filter((name) => !allowed.has(name))
for (const name of skipped)
  console.log(`skipped: ${name}${allowed.has(name) ? '' : ' (not in .ci/skips.txt)'}`)
// A file that does not load has no tests of its own but is a failure all the same.
const brokenFiles = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
)
for (const file of brokenFiles) console.log(`did not load: ${file.name}: ${file.message}`)
const passed = tests.filter((test) => test.status === 'passed').length
const failed = tests.filter((test) => test.status === 'failed').length + forbidden.length + brokenFiles.length
console.log(`${passed} ${failed}`)
process.exit(failed === 0 ? 0 : 1)
