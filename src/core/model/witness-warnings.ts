import type { Environment } from './environment.js'
import type { Warning } from './measurement.js'

/** Above this, time stolen by the host alone can shift a result by near half of the default threshold of 5 %. */
const stealLimit = 0.02

/** A benchmark with a thread per processor reaches a third by itself; above half, something else runs here. */
const pressureLimit = 0.5

/** What a reader of the report should know about the witnesses. */
export function witnessWarnings({
  steal,
  pressure,
}: NonNullable<Environment['witnesses']>): readonly Warning[] {
  const warnings: Warning[] = []
  if (steal !== undefined && steal > stealLimit) {
    warnings.push({
      message: `the host took ${percent(steal)} of the processor time away while this was measured (steal); times are too high by about as much`,
    })
  }
  if (pressure !== undefined && pressure > pressureLimit) {
    warnings.push({
      message: `for ${percent(pressure)} of the measurement some task waited for a processor: other work ran on this machine, or a benchmark has more threads than there are processors`,
    })
  }
  return warnings
}

function percent(value: number): string {
  return `${(value * 100).toFixed(value < 0.1 ? 1 : 0)} %`
}
