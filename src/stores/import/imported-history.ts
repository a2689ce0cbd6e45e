import type { Environment } from '../../core/model/environment.js'
import type { Direction, Warning } from '../../core/model/measurement.js'
import type { Run } from '../../core/model/run.js'
import { parseUnit } from '../../core/units/parse-unit.js'
import type { UnitSpelling } from '../../core/units/unit.js'

/** Another tool's history as runs. */
export interface ImportedHistory {
  /** Oldest first within each suite. */
  readonly runs: readonly Run[]
  /** What was left out and why, with positions; nothing is left out silently. */
  readonly warnings: readonly Warning[]
  /** Unit spellings that tell neither base unit nor direction; counted as lower is better. */
  readonly unknownUnits: readonly string[]
}

/** Where imported runs belong when the file does not say. */
export interface ImportTarget {
  /** Path of the file, for messages. */
  readonly file: string
  readonly branch: string
  /** Suite; where a file names several they keep their own names when this is absent. */
  readonly suite?: string
}

/** The machine of a history that does not tell it: a stratum of its own, comparable with no measured run. */
export const UNKNOWN_ENVIRONMENT: Environment = {
  ...{ os: 'unknown', arch: 'unknown', cpu: 'unknown', cores: 0, image: 'unknown' },
  toolchain: {},
  stratum: 'unknown',
}

/** How a value with this unit is stored. */
export interface ImportedUnit extends UnitSpelling {
  readonly direction: Direction
  readonly metric: string
  /** False where the spelling tells no direction. */
  readonly known: boolean
}

/** Base unit, direction and metric name of a unit's spelling. An unknown one passes through as metric `value`. */
export function importedUnit(spelling: string): ImportedUnit {
  const unit = parseUnit(spelling)
  return {
    ...unit,
    direction: unit.direction ?? 'lower',
    metric: metricOf(unit.unit, spelling.trim()),
    known: unit.direction !== undefined,
  }
}

function metricOf(unit: string, spelling: string): string {
  if (unit === 's') return 'time'
  if (unit === '1/s') return 'throughput'
  if (unit === 'B/s') return 'bytes-per-second'
  // Go's per-operation columns; other byte counts may be a file, a heap or a message.
  if (unit === 'B') return spelling === 'B/op' ? 'allocated-bytes' : 'bytes'
  if (unit === '1' && spelling === 'allocs/op') return 'allocations'
  return 'value'
}

/** Digits of a commit's name that tell it from any other of a repository. */
const NAME_LENGTH = 12

/** Ids that stay the same when a longer file is imported again: commit and how often it was seen before. */
export function createImportIds(source: string): (scope: string, sha: string) => string {
  const seen = new Map<string, number>()
  return (scope, sha) => {
    const name = sha.slice(0, NAME_LENGTH)
    // Counted by what the id shows: commits are also called `benchmark-run-1` and `benchmark-run-2`.
    const key = JSON.stringify([scope, name])
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return `${source}-${name}-${count}`
  }
}
