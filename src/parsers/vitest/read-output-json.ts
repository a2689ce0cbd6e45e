import type { JsonDocument } from '../parser.js'
import { arrayField } from '../shared/array-field.js'
import { below, childAt, type JsonPath } from '../shared/json-path.js'
import { nonEmptyText, optionalStringField, stringField } from '../shared/string-field.js'
import type { TinybenchTask } from '../shared/tinybench-stats.js'
import type { VitestNotes } from './vitest-notes.js'

/**
 * The benchmarks of `--outputJson` (Vitest 2 to 4), file by file and group by group. One that threw is written with
 * no sample at all, which is reported as a failure; one that was skipped is not written.
 */
export function readOutputJson(document: JsonDocument, notes: VitestNotes): readonly TinybenchTask[] {
  const tasks: TinybenchTask[] = []
  for (const path of everyPath(document, everyPath(document, [['files']]), 'groups')) {
    const group = readGroup(document, path)
    const benchmarks = below(path, 'benchmarks')
    const items = arrayField(document, benchmarks)
    for (let index = 0; index < items.length; index += 1)
      addTask(document, tasks, { group, path: below(benchmarks, index), fields: items[index], notes })
  }
  return tasks
}

interface Group {
  readonly fullName: string
  readonly location: Pick<TinybenchTask, 'location'>
}

interface Bench {
  readonly group: Group
  readonly path: JsonPath
  readonly fields: unknown
  readonly notes: VitestNotes
}

function addTask(
  document: JsonDocument,
  tasks: TinybenchTask[],
  { group, path, fields, notes }: Bench,
): void {
  const own = childAt(fields, 'name')
  const name = `${group.fullName} > ${nonEmptyText(document, below(path, 'name'), own)}`
  // One that threw has an error, or no sample at all.
  if (childAt(fields, 'error') === undefined && childAt(fields, 'sampleCount') !== 0)
    tasks.push({ name, path, latency: path, rate: { path, key: 'hz' }, ...group.location })
  else notes.fail({ name, path }, 'threw an error and has no result')
}

/** The paths of all items of the arrays under `key` of the things under `paths`, or of the arrays there. */
function everyPath(document: JsonDocument, paths: readonly JsonPath[], key?: string): readonly JsonPath[] {
  return paths.flatMap((path) => {
    const list = key === undefined ? path : below(path, key)
    return arrayField(document, list).map((_, index): JsonPath => below(list, index))
  })
}

/** The group's name starts with the file's path in the project, while `filepath` is that of this machine. */
function readGroup(document: JsonDocument, path: JsonPath): Group {
  const fullName = stringField(document, below(path, 'fullName'))
  const filepath = optionalStringField(document, [...path.slice(0, 2), 'filepath'])
  const file = fullName.split(' > ', 1)[0] ?? ''
  const isBelow = filepath?.replaceAll('\\', '/').endsWith(`/${file}`) === true
  return { fullName, location: isBelow ? { location: { file } } : {} }
}
