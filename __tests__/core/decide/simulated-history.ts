import type { HistoryBaseline } from '../../../src/core/decide/fit-history.js'
import type { Random } from '../../../src/core/stats/random.js'
import { draws, type Noise, normal } from '../stats/simulate.js'

/** A suite on machines that differ: every series has noise of its own and takes part in what its run shares. */
export interface SimulatedSuite {
  readonly series: number
  readonly runs: number
  /** Own noise of one series, deviation about 1, and what it is multiplied with. */
  readonly noise: Noise
  readonly deviation: number
  /** Deviation of what all series of a run share. Default none. */
  readonly machine?: number
}

export interface SimulatedHistory {
  readonly baselines: readonly HistoryBaseline[]
  /** One more run, drawn like the stored ones. */
  readonly candidates: readonly (readonly number[])[]
}

export const LIMIT = Math.log1p(0.05)

/** Draws the stored runs of a suite and one more. */
export function simulatedHistory(
  random: Random,
  { series, runs, noise, deviation, machine = 0 }: SimulatedSuite,
): SimulatedHistory {
  const shared = draws(runs + 1, () => machine * normal(random))
  const values = draws(series, () => 0).map(() => shared.map((common) => common + deviation * noise(random)))
  return {
    baselines: values.map((list) => ({
      ...{ baseline: list.slice(0, runs), runs: list.slice(0, runs).map((_, run) => run) },
      ...{ limit: LIMIT, scale: 'log' as const },
    })),
    candidates: values.map((list) => [list[runs]!]),
  }
}
