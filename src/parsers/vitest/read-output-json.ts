import type { JsonDocument } from '../parser.js'
import { arrayField } from '../shared/array-field.js'
import { below, type JsonPath, valueAt } from '../shared/json-path.js'
import { optionalStringField, stringField } from '../shared/string-field.js'
import type { TinybenchTask } from '../shared/tinybench-stats.js'
import type { VitestNotes } from './vitest-notes.js'

/**
 * The benchmarks of `--outputJson` (Vitest 2 to 4), file by file and group by group. One that threw is written with
 * no sample at all, which is reported as a failure; one that was skipped is not written.
 */
export function readOutputJson(document: JsonDocument, notes: VitestNotes): readonly TinybenchTask[] {
  return everyPath(document, [['files']], 'groups').flatMap((group) => {
    const fullName = stringField(document, below(group, 'fullName'))
    return everyPath(document, [below(group, 'benchmarks')]).flatMap((path) => {
      const bench = { name: `${fullName} > ${stringField(document, below(path, 'name'))}`, path }
      if (isMeasured(document, path))
        return [{ ...bench, latency: path, rate: below(path, 'hz'), ...location(document, group) }]
      notes.fail(bench, 'threw an error and has no result')
      return []
    })
  })
}

/** The paths of all items of the arrays under `paths`, or of the arrays under `key` of those items. */
function everyPath(document: JsonDocument, paths: readonly JsonPath[], key?: string): readonly JsonPath[] {
  const items = paths.flatMap((path) =>
    arrayField(document, path).map((_, index): JsonPath => below(path, index)),
  )
  return key === undefined
    ? items
    : everyPath(
        document,
        items.map((item) => below(item, key)),
      )
}

function isMeasured(document: JsonDocument, path: JsonPath): boolean {
  const hasError = valueAt(document, below(path, 'error')) !== undefined
  return !hasError && valueAt(document, below(path, 'sampleCount')) !== 0
}

/** The group's name starts with the file's path in the project, while `filepath` is that of this machine. */
function location(document: JsonDocument, group: JsonPath): Pick<TinybenchTask, 'location'> {
  const filepath = optionalStringField(document, [...group.slice(0, 2), 'filepath'])
  const file = stringField(document, below(group, 'fullName')).split(' > ', 1)[0] ?? ''
  return filepath?.replaceAll('\\', '/').endsWith(`/${file}`) === true ? { location: { file } } : {}
}
