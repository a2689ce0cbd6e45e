import type { MeasureTools } from '../measure/measure-suite.js'
import { probeResourceMeter } from '../measure/resource-usage.js'
import { systemClock, systemMonotonic } from '../platform/clock.js'
import { machineSources, readMachine, readTextFile } from '../platform/machine.js'
import { watchNoise } from '../platform/noise-witness.js'
import { createRunProcess } from '../platform/process.js'

/** The real machine, clocks and processes for measuring. */
export async function createMeasureTools(env: Readonly<NodeJS.ProcessEnv>): Promise<MeasureTools> {
  const runProcess = createRunProcess({ monotonic: systemMonotonic })
  const path = env.PATH === undefined ? {} : { PATH: env.PATH }
  return {
    runProcess,
    clock: systemClock,
    monotonic: systemMonotonic,
    machine: readMachine(machineSources(env)),
    meter: await probeResourceMeter({ runProcess, env: path, platform: process.platform }),
    watchNoise: () => watchNoise(readTextFile, systemMonotonic),
  }
}
