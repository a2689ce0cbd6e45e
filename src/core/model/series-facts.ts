import type { SeriesFacts } from './measurement.js'

/** What a measurement says of its series, without its values: all facts, in the order in which they are stored. */
export function seriesFacts(measurement: SeriesFacts): SeriesFacts {
  const { benchmark, parameters, metric, unit, direction, assume, primary, found, location } = measurement
  return {
    ...{ benchmark, parameters, metric, unit, direction },
    ...(assume === undefined ? {} : { assume }),
    ...(primary === undefined ? {} : { primary }),
    ...(found === undefined ? {} : { found }),
    ...(location === undefined ? {} : { location }),
  }
}
