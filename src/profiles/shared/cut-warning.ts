import type { Warning } from '../../core/model/measurement.js'

/** For a last line without its line break, which every profiler writes: the profiler died, or the text was copied. */
export function cutWarning(file: string, line: number): Warning {
  return { message: 'the last line has no line break: the profile may be cut off', file, line }
}
