import { fastNumber } from '../shared/number-of.js'

/** One counted event of `perf stat`, whatever format it was printed in. */
export interface PerfCount {
  readonly event: string
  /** `not supported`: the machine has no such counter; `not counted`: the event was never scheduled. */
  readonly value: number | 'not supported' | 'not counted'
  /** As printed: `msec`, `Joules`; empty for a count. */
  readonly unit: string
  /** Relative standard deviation over the runs of `-r`, as a share. */
  readonly spread?: number | undefined
  /** Share of the time in which the counter ran; below 1 the value is an extrapolation. */
  readonly running?: number | undefined
  /** Processor, core, die or socket of `-A`, `--per-core` and so on. */
  readonly parameters?: Readonly<Record<string, string>> | undefined
}

/** What is printed in per cent, as a share; undefined where nothing is. */
export function perfShare(percent: string | undefined): number | undefined {
  return percent === undefined ? undefined : fastNumber(percent) / 100
}

/** The value as printed; undefined where it is none. Thousands may be grouped by commas. */
export function perfValue(text: string): PerfCount['value'] | undefined {
  if (text.startsWith('<')) {
    if (text === '<not supported>') return 'not supported'
    return text === '<not counted>' ? 'not counted' : undefined
  }
  if (!/^\d[\d,]*(?:\.\d+)?$/.test(text)) return undefined
  return fastNumber(text.includes(',') ? text.replaceAll(',', '') : text)
}
