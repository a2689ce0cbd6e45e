// Writes the renderings of every situation in __tests__/reports/situations.ts to __tests__/fixtures/reports/.
// Run it on purpose, after a change of wording or layout, and read the diff: node scripts/refresh-golden/reports.mjs
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const manifest = createRequire(import.meta.url).resolve('vitest/package.json')
const result = spawnSync(
  process.execPath,
  [join(dirname(manifest), 'vitest.mjs'), 'run', '--project', 'unit', '__tests__/reports/golden.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NOISEGATE_REFRESH_GOLDEN: '1' } },
)
process.exitCode = result.status ?? 1
