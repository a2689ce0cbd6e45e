import type { JsonDocument } from '../parser.js'
import { arrayField } from '../shared/array-field.js'
import { below, type JsonPath, valueAt } from '../shared/json-path.js'
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
  const paths = files.map((file) => stringField(document, below(file, 'name')).replaceAll('\\', '/'))
  return files.flatMap((file, index) => {
    const name = shortPath(paths[index] ?? '', paths)
    noteUnloaded(document, file, name, notes)
    const tests = arrayField(document, below(file, 'assertionResults'))
    return tests.flatMap((_, test) =>
      readTest(document, below(below(file, 'assertionResults'), test), name, notes),
    )
  })
}

function noteUnloaded(document: JsonDocument, path: JsonPath, name: string, notes: VitestNotes): void {
  const message = optionalStringField(document, below(path, 'message'))
  if (valueAt(document, below(path, 'status')) === 'failed' && message !== undefined) {
    notes.fail({ name, path }, `failed: ${firstLine(message)}`)
  }
}

function readTest(
  document: JsonDocument,
  path: JsonPath,
  file: string,
  notes: VitestNotes,
): readonly TinybenchTask[] {
  const titles = arrayField(document, below(path, 'ancestorTitles')).map((_, index) =>
    stringField(document, below(below(path, 'ancestorTitles'), index)),
  )
  const test = [file, ...titles, stringField(document, below(path, 'title'))].join(' > ')
  if (valueAt(document, below(path, 'status')) === 'failed') {
    const reason = valueAt(document, [...path, 'failureMessages', 0])
    notes.fail({ name: test, path }, `failed${typeof reason === 'string' ? `: ${firstLine(reason)}` : ''}`)
  }
  const groups = arrayField(document, below(path, 'benchmarks'))
  return groups.flatMap((_, index) => readTasks(document, [...path, 'benchmarks', index, 'tasks'], test))
}

function readTasks(document: JsonDocument, tasks: JsonPath, test: string): readonly TinybenchTask[] {
  return arrayField(document, tasks).flatMap((_, index) => {
    const path = below(tasks, index)
    if (valueAt(document, below(path, 'fromStore')) === true) return []
    const name = `${test} > ${stringField(document, below(path, 'name'))}`
    return [
      { name, path, latency: below(path, 'latency'), rate: { path: below(path, 'throughput'), key: 'mean' } },
    ]
  })
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 300) ?? ''
}
