import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import {
  type MeasurableSuite,
  type MeasureOptions,
  type MeasureTools,
  measureSuite,
} from '../../src/measure/measure-suite.js'
import { silentEcho } from '../../src/measure/output-echo.js'
import { probeResourceMeter } from '../../src/measure/resource-usage.js'
import { systemClock, systemMonotonic } from '../../src/platform/clock.js'
import { machineSources, readMachine } from '../../src/platform/machine.js'
import { createRunProcess } from '../../src/platform/process.js'

/** Measures with this machine's own processes, clock and files, in a folder that lasts one test. */
export interface Measuring {
  readonly folder: () => string
  readonly logPath: () => string
  measure(
    suite: Partial<MeasurableSuite> & { line?: string },
    options?: Partial<MeasureOptions>,
    replaced?: Partial<MeasureTools>,
  ): ReturnType<typeof measureSuite>
  problem(
    suite: Partial<MeasurableSuite> & { line?: string },
    options?: Partial<MeasureOptions>,
  ): Promise<Problem>
}

export function measuring(): Measuring {
  let folder = ''
  let logs = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'measure-test-'))
    logs = mkdtempSync(join(tmpdir(), 'measure-logs-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
    rmSync(logs, { recursive: true, force: true })
  })
  const logPath = () => join(logs, 'suite.log')
  const measure: Measuring['measure'] = async ({ line = 'true', ...suite }, options = {}, replaced = {}) =>
    measureSuite(
      {
        name: 'codec',
        run: { kind: 'shell', line },
        parser: 'auto',
        timeoutMs: 60_000,
        timeLimitMs: 600_000,
        env: {},
        workingDirectory: folder,
        shell: 'bash',
        ...suite,
      },
      {
        rounds: 1,
        logPath: logPath(),
        inherited: { PATH: process.env.PATH },
        secrets: [],
        echo: silentEcho,
        onProgress: () => {},
        ...options,
      },
      { ...(await tools()), ...replaced },
    )
  const problem: Measuring['problem'] = async (suite, options) => {
    const error = await measure(suite, options).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(Problem)
    return error as Problem
  }
  return { folder: () => folder, logPath, measure, problem }
}

export async function tools(): Promise<MeasureTools> {
  const runProcess = createRunProcess({ monotonic: systemMonotonic, graceMs: 300, settleMs: 200 })
  const env = { PATH: process.env.PATH ?? '' }
  return {
    runProcess,
    clock: systemClock,
    monotonic: systemMonotonic,
    machine: readMachine(machineSources({})),
    meter: await probeResourceMeter({ runProcess, env, platform: process.platform }),
    // Other tests run beside this one, and their noise is not what a test is about.
    watchNoise: () => () => ({}),
  }
}

/** Standard output of each round as text. */
export function printed(measured: Awaited<ReturnType<typeof measureSuite>>): readonly string[] {
  return measured.rounds.map(({ files }) => files.map(({ bytes }) => Buffer.from(bytes).toString()).join('|'))
}
