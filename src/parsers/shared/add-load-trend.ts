import type { Warning } from '../../core/model/measurement.js'
import type { LoadPoint } from '../../core/trend/load-point.js'
import { loadTrend } from '../../core/trend/load-trend.js'
import { addReadings } from './add-readings.js'
import type { MeasurementBuilder, Reading } from './measurement-builder.js'

/**
 * Adds what the course of a load test tells (knee, peak, growth, recovery), each where the test is of its kind. None of them
 * gates unless a rule says so. Returns warnings for what the test was too short to see.
 */
export function addLoadTrend(
  builder: MeasurementBuilder,
  common: Pick<Reading, 'benchmark' | 'parameters' | 'problem'>,
  points: readonly LoadPoint[],
): readonly Warning[] {
  const { baseline, knee, sustainedThroughput, latencyGrowth, recovery } = loadTrend(points)
  addReadings(builder, common, [
    ['load.baseline-latency', baseline?.latency, 's'],
    ['load.knee', knee?.load, '1'],
    ['stress.throughput', sustainedThroughput, '1/s'],
    ['soak.latency-slope', latencyGrowth?.slope, 's/s'],
    ['spike.recovery-time', recovery?.seconds, 's'],
  ])
  const warnings: Warning[] = []
  if (knee?.isReached === false) {
    const message = `nothing broke up to the highest load, so load.knee is at least ${knee.load}; load more to see it`
    warnings.push({ message })
  }
  if (recovery?.isRecovered === false) {
    const message = `the test ended before it recovered from the spike, so spike.recovery-time is more than ${recovery.seconds} s`
    warnings.push({ message })
  }
  return warnings
}
