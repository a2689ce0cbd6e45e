import type { Environment } from '../core/model/environment.js'
import type { MonotonicClock } from './clock.js'
import type { ReadText } from './usable-cores.js'

export type Witnesses = NonNullable<Environment['witnesses']>

/** Counters of the kernel at one moment; absent where it keeps none. */
interface Reading {
  readonly seconds: number
  readonly cpuTicks: number | undefined
  readonly stolenTicks: number | undefined
  /** Microseconds during which some task waited for a processor. */
  readonly pressureUs: number | undefined
}

/**
 * Starts to watch what disturbs a measurement: steal of `/proc/stat` and `/proc/pressure/cpu`. The returned function
 * gives each as its share of the interval since, 0..1; a share is absent where the kernel does not tell.
 */
export function watchNoise(readText: ReadText, monotonic: MonotonicClock): () => Witnesses {
  const before = read(readText, monotonic)
  return () => {
    const after = read(readText, monotonic)
    const steal = share(
      difference(after.stolenTicks, before.stolenTicks),
      difference(after.cpuTicks, before.cpuTicks),
    )
    const waited = difference(after.pressureUs, before.pressureUs)
    const pressure = share(waited === undefined ? undefined : waited / 1e6, after.seconds - before.seconds)
    return { ...(steal === undefined ? {} : { steal }), ...(pressure === undefined ? {} : { pressure }) }
  }
}

function read(readText: ReadText, monotonic: MonotonicClock): Reading {
  // user nice system idle iowait irq softirq steal; guest time is part of user (proc(5)).
  const line = /^cpu +(.*)$/m.exec(readText('/proc/stat') ?? '')?.[1]
  const ticks = line?.trim().split(/\s+/).slice(0, 8).map(Number)
  const pressure = /^some .*total=(\d+)/m.exec(readText('/proc/pressure/cpu') ?? '')?.[1]
  return {
    seconds: monotonic(),
    cpuTicks: ticks?.reduce((sum, value) => sum + value, 0),
    stolenTicks: ticks?.[7],
    pressureUs: pressure === undefined ? undefined : Number(pressure),
  }
}

function difference(after: number | undefined, before: number | undefined): number | undefined {
  return after === undefined || before === undefined ? undefined : after - before
}

/** Part over whole within 0..1: counters of several processors are read one after another and may disagree a little. */
function share(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || !(whole > 0)) return undefined
  return Math.min(1, Math.max(0, part / whole))
}
