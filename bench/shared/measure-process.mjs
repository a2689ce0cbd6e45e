import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** GNU time adds its own start, about a millisecond, to the wall time; Noisegate's is measured the same way. */
const GNU_TIME = '/usr/bin/time'

/**
 * Runs a process to its end. `wallSeconds` from before its start to after its end; `cpuSeconds` user and system time with
 * all processes it waited for; `peakBytes` the largest resident set of any one of them.
 * @throws Error where its exit code is not one of `accepted`
 */
export function measureProcess(argv, { cwd, env = process.env, accepted = [0] }) {
  const folder = mkdtempSync(join(tmpdir(), 'noisegate-bench-'))
  const usage = join(folder, 'usage')
  try {
    const startedAt = performance.now()
    const result = spawnSync(GNU_TIME, ['--quiet', '--format=%U %S %M', `--output=${usage}`, ...argv], {
      ...{ cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 },
    })
    const wallSeconds = (performance.now() - startedAt) / 1000
    if (result.error !== undefined) throw result.error
    if (!accepted.includes(result.status)) {
      throw new Error(`${argv.join(' ')} ended with ${result.status}\n${result.stdout}\n${result.stderr}`)
    }
    const [user, system, kibibytes] = readFileSync(usage, 'utf8').trim().split(' ').map(Number)
    const { stdout, stderr } = result
    return { wallSeconds, cpuSeconds: user + system, peakBytes: kibibytes * 1024, stdout, stderr }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
