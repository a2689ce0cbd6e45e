import type { JsonDocument } from '../parser.js'
import { arrayField } from '../shared/array-field.js'
import { type JsonPath, valueAt } from '../shared/json-path.js'
import { shortPath } from '../shared/short-path.js'
import { optionalStringField, stringField } from '../shared/string-field.js'
import type { TinybenchTask } from '../shared/tinybench-stats.js'
import type { VitestNotes } from './vitest-notes.js'

/**
 * The benchmarks of the json reporter (Vitest 5), test by test. A failed test, or a file that could not be loaded, is
 * a failure. Rows that `bench.from` read out of a stored file were not measured now and are left out.
 */
export function readTestReport(document: JsonDocument, notes: VitestNotes): readonly TinybenchTask[] {
  const files = arrayField(document, ['testResults']).map((_, index): JsonPath => ['testResults', index])
  const paths = files.map((file) => stringField(document, [...file, 'name']).replaceAll('\\', '/'))
  return files.flatMap((file, index) => {
    const name = shortPath(paths[index] ?? '', paths)
    noteUnloaded(document, file, name, notes)
    const tests = arrayField(document, [...file, 'assertionResults'])
    return tests.flatMap((_, test) => readTest(document, [...file, 'assertionResults', test], name, notes))
  })
}

function noteUnloaded(document: JsonDocument, path: JsonPath, name: string, notes: VitestNotes): void {
  const message = optionalStringField(document, [...path, 'message'])
  if (valueAt(document, [...path, 'status']) === 'failed' && message !== undefined) {
    notes.fail({ name, path }, `failed: ${firstLine(message)}`)
  }
}

function readTest(
  document: JsonDocument,
  path: JsonPath,
  file: string,
  notes: VitestNotes,
): readonly TinybenchTask[] {
  const titles = arrayField(document, [...path, 'ancestorTitles']).map((_, index) =>
    stringField(document, [...path, 'ancestorTitles', index]),
  )
  const test = [file, ...titles, stringField(document, [...path, 'title'])].join(' > ')
  if (valueAt(document, [...path, 'status']) === 'failed') {
    const reason = valueAt(document, [...path, 'failureMessages', 0])
    notes.fail({ name: test, path }, `failed${typeof reason === 'string' ? `: ${firstLine(reason)}` : ''}`)
  }
  const groups = arrayField(document, [...path, 'benchmarks'])
  return groups.flatMap((_, index) => readTasks(document, [...path, 'benchmarks', index, 'tasks'], test))
}

function readTasks(document: JsonDocument, tasks: JsonPath, test: string): readonly TinybenchTask[] {
  return arrayField(document, tasks).flatMap((_, index) => {
    const path = [...tasks, index]
    if (valueAt(document, [...path, 'fromStore']) === true) return []
    const name = `${test} > ${stringField(document, [...path, 'name'])}`
    return [{ name, path, latency: [...path, 'latency'], rate: [...path, 'throughput', 'mean'] }]
  })
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 300) ?? ''
}
