import type { Figures } from './figures.mjs'

export function plots(
  figures: Figures,
  interval: (hits: number, trials: number) => readonly [number, number],
): ReadonlyMap<string, string>
