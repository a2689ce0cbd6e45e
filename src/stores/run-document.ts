import type { Run } from '../core/model/run.js'
import { parseRunFileName, runFileName } from '../core/model/run-path.js'
import { canonicalRun } from './canonical-run.js'
import { isRun } from './is-run.js'
import { repeatedSeries } from './repeated-series.js'

/**
 * Reads one stored run. Unknown keys are ignored. Rejects with a Problem of kind `store`, each with its own message and,
 * where there is one, position: empty, not UTF-8, malformed, truncated, not a run, written by a newer Noisegate,
 * wrong in a value, with one series twice, or stored under the name of another run. `path` is for messages; its last part is checked.
 */
export async function readRun(bytes: Uint8Array, path: string): Promise<Run> {
  const value = parse(bytes)
  const run = isRun(value) ? value : await explained(bytes, path)
  const repeated = repeatedSeries(run)
  if (repeated !== undefined) throw (await import('./explain-run.js')).holdsTwice(bytes, path, repeated)
  const name = lastPart(path)
  const expected = runFileName(run)
  if (parseRunFileName(name) === undefined || name === expected) return run
  const { misnamed } = await import('./explain-run.js')
  throw misnamed(path, expected)
}

/**
 * The bytes of a run: minified JSON with keys in one order and a final line break. Equal runs have equal bytes.
 * Rejects with a Problem for a run that `readRun` would refuse, such as one with a value that is not finite
 * or with one series twice.
 */
export async function writeRun(run: Run): Promise<Uint8Array> {
  const canonical = canonicalRun(run)
  if (!isRun(canonical)) {
    const { checkWritable } = await import('./explain-run.js')
    checkWritable(canonical)
  }
  const repeated = repeatedSeries(canonical)
  if (repeated !== undefined) throw (await import('./explain-run.js')).unwritableTwice(canonical, repeated)
  return new TextEncoder().encode(`${JSON.stringify(canonical)}\n`)
}

/** Undefined for anything that is no JSON in UTF-8: what exactly is wrong is found out by `explainRun`. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** Loaded only for a document that is wrong or leaves out lists: the schema costs more time than the whole window. */
async function explained(bytes: Uint8Array, path: string): Promise<Run> {
  const { explainRun } = await import('./explain-run.js')
  return explainRun(bytes, path)
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
