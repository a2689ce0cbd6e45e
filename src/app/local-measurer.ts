import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silentEcho, terminalEcho } from '../measure/output-echo.js'
import type { MeasureTools } from '../measure/suite-session.js'
import { colourFor } from '../platform/log.js'
import type { Progress } from '../platform/progress.js'
import type { RunLine } from './commands/run.js'
import type { Host } from './host.js'
import type { LocalCheckout } from './local-checkout.js'
import { logFileName } from './log-file-name.js'
import { createMeasurer, type Measurer } from './measurer.js'

export interface LocalMeasureInput {
  readonly line: Pick<RunLine, 'verbosity'>
  readonly host: Host
  readonly checkout: LocalCheckout
  readonly tools: MeasureTools
  readonly progress: Progress
}

/** Measures suites on this machine; what they print is shown with `--verbose` and always kept in a log. */
export async function localMeasurer(
  input: LocalMeasureInput,
): Promise<{ readonly measurer: Measurer; readonly logs: string }> {
  const { line, host, checkout, tools, progress } = input
  const logs = await mkdtemp(join(tmpdir(), 'noisegate-logs-'))
  const style = colourFor(host.stderr.isTTY, host.env) === 'colour' ? 'dim' : 'plain'
  const echo =
    line.verbosity === 'verbose' ? terminalEcho((text) => void host.stderr.write(text), style) : silentEcho
  const id = localId()
  const measurer = createMeasurer(tools, (suite, stage) => ({
    identity: { id, branch: checkout.branch, commit: checkout.commit, trigger: 'local', attempt: 1 },
    logPath: join(logs, logFileName(`${suite.name}.${stage}`)),
    inherited: host.env,
    secrets: [],
    echo,
    onProgress: (event) => progress.on(event),
    signal: host.signal,
  }))
  return { measurer, logs }
}

/** Milliseconds and 24 random bits: two runs of one store would have to begin in the same millisecond to meet. */
function localId(): string {
  const bits = Math.trunc(Math.random() * 2 ** 24)
  return `local-${Date.now().toString(36)}${bits.toString(16).padStart(6, '0')}`
}
