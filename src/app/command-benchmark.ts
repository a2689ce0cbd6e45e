import type { Measurement } from '../core/model/measurement.js'
import type { RoundOutput } from '../measure/measured-suite.js'

/**
 * A plain command as a benchmark: wall time (which gates), and user time, system time and peak memory where the
 * platform tells them. Seconds and bytes.
 *
 * @param name what the report calls it: the suite's name
 */
export function commandBenchmark(name: string, resources: RoundOutput['resources']): Measurement[] {
  const row = (metric: string, unit: string, value: number | undefined): Measurement[] =>
    value === undefined
      ? []
      : [
          {
            benchmark: name,
            parameters: {},
            metric,
            unit,
            direction: 'lower',
            assume: 'noisy',
            values: [value],
            primary: metric === 'time',
          },
        ]
  return [
    ...row('time', 's', resources.wall),
    ...row('user-time', 's', resources.user),
    ...row('system-time', 's', resources.system),
    ...row('peak-rss', 'B', resources.peakRss),
  ]
}
