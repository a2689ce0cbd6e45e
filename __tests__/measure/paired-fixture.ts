import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { ArmPair } from '../../src/core/model/arm.js'
import { measurePaired, type PairedOptions } from '../../src/measure/measure-paired.js'
import type { MeasurableSuite, MeasureTools } from '../../src/measure/measure-suite.js'
import { silentEcho } from '../../src/measure/output-echo.js'
import type { PairedMeasurement } from '../../src/measure/paired-rounds.js'
import { type ArmSuite, type SetUpOptions, setUpArms } from '../../src/measure/set-up-arms.js'
import { temporaryFolder } from '../contract/git-fixture.js'
import { write } from './arms-fixture.js'
import { tools } from './measuring.js'

/** Two plain folders as arms, and measuring in them with real processes. */
export interface PairedFixture {
  readonly path: (...names: string[]) => string
  readonly arms: () => ArmPair
  /** Writes the same files into both arms, or different ones. */
  fill(files: Readonly<Record<string, string>>, candidate?: Readonly<Record<string, string>>): void
  options(changes?: Partial<PairedOptions>): PairedOptions
  suite(changes: Partial<ArmSuite> & { readonly line?: string }): ArmSuite
  measure(
    suite: Partial<MeasurableSuite> & { readonly line?: string },
    options?: Partial<PairedOptions>,
    replaced?: Partial<MeasureTools>,
  ): Promise<PairedMeasurement>
  setUp(
    suite: Partial<ArmSuite> & { readonly line?: string },
    options?: Partial<SetUpOptions>,
  ): ReturnType<typeof setUpArms>
}

export function pairedFixture(): PairedFixture {
  let root: ReturnType<typeof temporaryFolder>
  const path = (...names: string[]) => join(root.path, ...names)
  beforeEach(() => {
    root = temporaryFolder()
    for (const folder of ['checkout', 'arms/arm-b/checkout', 'arms/arm-c/checkout']) {
      mkdirSync(path(folder), { recursive: true })
    }
  })
  afterEach(() => root.remove())
  const arms = (): ArmPair => ({
    baseline: { name: 'baseline', directory: path('arms/arm-b/checkout'), commit: 'b'.repeat(40) },
    candidate: { name: 'candidate', directory: path('arms/arm-c/checkout'), commit: 'c'.repeat(40) },
  })
  const options: PairedFixture['options'] = (changes = {}) => ({
    ...{ checkout: path('checkout'), rounds: 4, seed: 7, alpha: 0.01, delta: Math.log(1.05) },
    logPath: path('suite.log'),
    inherited: { PATH: process.env.PATH, HOME: process.env.HOME },
    ...{ secrets: [], echo: silentEcho, onProgress: () => {} },
    ...changes,
  })
  const suite: PairedFixture['suite'] = ({ line = 'true', ...changes }) => ({
    ...{ name: 'codec', run: { kind: 'shell', line }, parser: 'auto', env: {}, shell: 'bash' },
    ...{ timeoutMs: 60_000, timeLimitMs: 600_000, workingDirectory: path('checkout') },
    ...changes,
  })
  return {
    ...{ path, arms, options, suite },
    fill: (files, candidate = files) => {
      write(path('arms/arm-b/checkout'), files)
      write(path('arms/arm-c/checkout'), candidate)
    },
    measure: async (changes, changedOptions, replaced = {}) =>
      measurePaired(suite(changes), arms(), options(changedOptions), { ...(await tools()), ...replaced }),
    setUp: async (changes, changedOptions) =>
      setUpArms(suite(changes), arms(), { ...options(), ...changedOptions }, await tools()),
  }
}
