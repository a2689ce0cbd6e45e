import type { Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { below, childAt, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { JsonRow } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'
import { startSummaryNotes } from './shared/summary-notes.js'
import { addTinybenchStats, TINYBENCH_METRICS } from './shared/tinybench-stats.js'

const REMEDY = 'keep them in the JSON (tinybench 6: new Bench({ retainSamples: true }))'

/**
 * Results of tinybench as JSON. The library writes no file of its own: an array of `{"name", "result"}`, which is
 * also what `JSON.stringify(bench.tasks)` gives, or an object that holds it as `tasks`. Up to version 2 the statistics
 * of the time stand in the result itself, from version 3 on (also) under `latency` and `throughput`.
 */
export const tinybenchParser: JsonParser = {
  kind: 'json',
  name: 'tinybench',
  tool: 'tinybench 2 to 6',
  reads: 'JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))',
  metrics: TINYBENCH_METRICS,
  primary: ['time'],
  recognises: (value) => {
    const tasks = isJsonObject(value) ? value.tasks : value
    return Array.isArray(tasks) && tasks.every(isTask) && tasks.some(hasStatistics)
  },
  parse: readTinybench,
}

function isTask(value: unknown): boolean {
  return isJsonObject(value) && typeof value.name === 'string'
}

function hasStatistics(value: unknown): boolean {
  const result = isJsonObject(value) ? value.result : undefined
  return isJsonObject(result) && (isJsonObject(result.latency) || ('hz' in result && 'rme' in result))
}

function readTinybench(document: JsonDocument): Parsed {
  const root: JsonPath = Array.isArray(document.value) ? [] : ['tasks']
  const builder = startMeasurements(tinybenchParser)
  const row = new JsonRow(document, builder)
  const summaries = startSummaryNotes(document, 'mean', REMEDY)
  const failures: Warning[] = []
  arrayField(document, root).forEach((task, index) => {
    const path = below(root, index)
    const name = row.at(path, task).string('name')
    const result = childAt(task, 'result')
    const resultPath = below(path, 'result')
    const key = latencyKey(result)
    if (key === undefined) {
      failures.push(jsonWarning(document, path, `${quotedName(name)} has no result${reason(document, path)}`))
      return
    }
    const latency = key === 'latency' ? below(resultPath, key) : resultPath
    const hasRate = childAt(childAt(result, 'throughput'), 'mean') !== undefined
    const rate = hasRate
      ? { path: below(resultPath, 'throughput'), key: 'mean' }
      : { path: resultPath, key: 'hz' }
    if (addTinybenchStats(row, { name, path, latency, rate }) === 'mean') summaries.add(name, path)
  })
  return {
    measurements: builder.measurements(),
    environment: environment(document, root),
    warnings: [...summaries.warnings(), ...builder.warnings()],
    failures,
  }
}

/** Where the statistics of a result stand: under `latency`, or in itself; undefined for a task that threw, was aborted or never ran. */
function latencyKey(result: unknown): 'latency' | 'result' | undefined {
  if (!isJsonObject(result) || result.error !== undefined || result.state === 'aborted') return undefined
  if (isJsonObject(result.latency)) return 'latency'
  return 'mean' in result ? 'result' : undefined
}

/** An Error has no properties of its own to serialise, so its message is there only where the user wrote it out. */
function reason(document: JsonDocument, path: JsonPath): string {
  const error = valueAt(document, below(below(path, 'result'), 'error'))
  const message = isJsonObject(error) ? error.message : error
  if (typeof message === 'string') return `: it threw ${quotedName(message)}`
  if (error !== undefined) return ': it threw an error'
  const state = valueAt(document, below(below(path, 'result'), 'state'))
  return typeof state === 'string' ? `: it is ${state}` : ': it was not run'
}

function environment(document: JsonDocument, root: JsonPath): Parsed['environment'] {
  const of = (key: string): unknown => {
    for (const task of arrayField(document, root)) {
      const value = childAt(childAt(task, 'result'), key)
      if (typeof value === 'string') return value
    }
    return undefined
  }
  const runtime = of('runtime')
  return typeof runtime === 'string' ? environmentOf({ [runtime]: of('runtimeVersion') }) : {}
}
