import { resolve } from 'node:path'
import type { Measurement } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import { parseFiles } from '../parsers/parse.js'
import type { SideEvidence } from '../profiles/classify/evidence.js'
import { measuredEvidence } from '../profiles/classify/measured-evidence.js'
import { memoryCurve } from '../profiles/classify/memory-curve.js'
import { readProfile } from '../profiles/profile-stream.js'
import { expandPaths } from './expand-paths.js'
import { readInput } from './read-input.js'

/** What of a side was measured beside its profile. */
export type UsageEvidence = Pick<SideEvidence, 'usage' | 'queries' | 'memory'>

const EXPECTED =
  "the report of time -v, PostgreSQL's log or EXPLAIN (ANALYZE, FORMAT JSON), or memory along time from mprof"

/**
 * Reads what a program used from files of known tools, several of them together. No files give no evidence.
 * @throws Problem (measurement) for a file that is absent, not recognised or holds nothing of the kind
 */
export async function readEvidence(patterns: readonly string[], cwd: string): Promise<UsageEvidence> {
  const measurements: Measurement[] = []
  let memory: SideEvidence['memory']
  for (const path of await expandPaths(patterns, cwd)) {
    const files = await readInput(resolve(cwd, path))
    const curve = files.length === 1 ? curveOf(files[0]!.bytes, path) : undefined
    const set = curve === undefined ? parseFiles({ parser: 'auto', files }) : undefined
    if (curve === undefined && set === undefined) throw unknown(path, 'no parser recognises this file')
    if (set !== undefined && Object.keys(measuredEvidence(set.measurements)).length === 0)
      throw unknown(path, `${set.parser} tells neither times of a process nor queries`)
    memory = curve ?? memory
    measurements.push(...(set?.measurements ?? []))
  }
  return { ...measuredEvidence(measurements), ...(memory === undefined ? {} : { memory }) }
}

/** A curve of memory by seconds; undefined for what is no such profile, also where it is damaged as one. */
function curveOf(bytes: Uint8Array, file: string): SideEvidence['memory'] {
  try {
    const [first] = readProfile(bytes, 'auto', { file })?.profiles ?? []
    return first?.kind === 'series' ? memoryCurve(first) : undefined
  } catch {
    return undefined
  }
}

function unknown(file: string, what: string): Problem {
  return new Problem({ kind: 'measurement', what: `--usage: ${what}`, file, expected: EXPECTED })
}
