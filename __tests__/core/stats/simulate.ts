import type { Random } from '../../../src/core/stats/random.js'

/** One draw of noise; on the log scale, standard deviation about 1. */
export type Noise = (random: Random) => number

/** Box and Muller 1958; 1 - uniform is never zero. */
export const normal: Noise = (random) =>
  Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform())

/** Right-skewed: the logarithm of the deviation is normal, as with times that can only be prolonged. */
const logNormal: Noise = (random) => Math.exp(normal(random))

/** One value in ten has five times the deviation. */
const contaminated: Noise = (random) => normal(random) * (random.uniform() < 0.1 ? 5 : 1)

/** Two kinds of machine, four deviations apart, the slower one every third time. */
const twoModes: Noise = (random) => normal(random) + (random.uniform() < 1 / 3 ? 4 : 0)

/** The shapes of noise under which the tests are calibrated. */
export const NOISES: Readonly<Record<string, Noise>> = {
  normal,
  'log-normal': logNormal,
  contaminated,
  'two modes': twoModes,
}

export function draws(count: number, draw: () => number): number[] {
  return Array.from({ length: count }, draw)
}

/** Share of `trials` in which `rejects` is true. */
export function rate(trials: number, rejects: () => boolean): number {
  let rejected = 0
  for (let trial = 0; trial < trials; trial++) if (rejects()) rejected++
  return rejected / trials
}

/** The largest rate that chance explains at a true rate of `level`: four binomial standard errors. */
export function withinChance(level: number, trials: number): number {
  return level + 4 * Math.sqrt((level * (1 - level)) / trials)
}
