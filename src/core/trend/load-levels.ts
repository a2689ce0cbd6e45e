import { median } from '../stats/center.js'
import { errorRateOf, type LoadPoint } from './load-point.js'

/** All windows of a rising load at about the same load. */
export interface LoadLevel {
  /** Smallest load in the level. */
  readonly load: number
  /** Requests that succeeded, per second. */
  readonly throughput: number
  readonly errorRate: number
  /** Median over the level's windows of each window's p99, in seconds: no percentile of all its requests. */
  readonly p99: number
}

/** A ramp of 0 to 1000 users has 1000 levels of one window each; this many of them tell as much with less noise. */
const LEVELS = 20

/** A load that does not at least double is no ramp but the wobble of a constant one. */
const SMALLEST_RISE = 2

/**
 * The levels of the rising part of a load test, lowest load first: every window up to the last one at the highest load,
 * in at most 20 bands of equal width. Empty where the load is unknown or does not at least double.
 */
export function loadLevels(points: readonly LoadPoint[]): readonly LoadLevel[] {
  const loaded = points.filter((point): point is LoadPoint & { load: number } => (point.load ?? 0) > 0)
  const loads = loaded.map(({ load }) => load)
  const highest = loads.reduce((most, load) => Math.max(most, load), 0)
  const lowest = loads.reduce((least, load) => Math.min(least, load), highest)
  if (loaded.length === 0 || highest < SMALLEST_RISE * lowest) return []
  const width = (highest - lowest) / (LEVELS - 1)
  const bands = new Map<number, (LoadPoint & { load: number })[]>()
  for (const point of loaded.slice(0, loads.lastIndexOf(highest) + 1)) {
    const band = Math.floor((point.load - lowest) / width)
    bands.set(band, [...(bands.get(band) ?? []), point])
  }
  return [...bands].sort(([first], [second]) => first - second).flatMap(([, members]) => level(members))
}

/** Nothing where no request ended at this load: a ramp that starts faster than its first answers. */
function level(points: readonly (LoadPoint & { load: number })[]): LoadLevel[] {
  const p99s = points.flatMap(({ p99 }) => (p99 === undefined ? [] : [p99]))
  const errorRate = errorRateOf(points)
  if (p99s.length === 0 || errorRate === undefined) return []
  const seconds = points.reduce((sum, { duration }) => sum + duration, 0)
  const succeeded = points.reduce((sum, { requests, errors }) => sum + requests - errors, 0)
  return [
    {
      load: points.reduce((least, { load }) => Math.min(least, load), Number.POSITIVE_INFINITY),
      throughput: succeeded / seconds,
      errorRate,
      p99: median(p99s),
    },
  ]
}
