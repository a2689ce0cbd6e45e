import type { Figures } from '../figures.mjs'

export function accuracyDocument(
  figures: Figures,
  made: { readonly version: string; readonly date: string },
  interval: (hits: number, trials: number) => readonly [number, number],
): string
