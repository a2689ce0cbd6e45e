import { Problem } from '../core/model/problem.js'
import { plural } from '../core/units/plural.js'
import type { DirectoryParser, ParseContext, Parsed, SourceFile } from './parser.js'
import { pytestBenchmarkParser } from './pytest-benchmark.js'
import { readJson } from './shared/json-text.js'
import { newestFirst } from './shared/newest-first.js'

// `Linux-CPython-3.13-64bit/0007_<commit>_<date>.json`: the folder is the machine id, the number counts over all of them.
const STORED = /(?:^|[\\/])[^\\/]+-[^\\/]+-\d+\.\d+[^\\/]*-\d+bit[\\/](?<number>\d{4,})_[^\\/]*\.json$/

/**
 * pytest-benchmark's storage folder (`.benchmarks`). Every file in it is a run of its own, numbered in order, so only
 * the newest is this round's result; the earlier ones are history (`history import --from pytest-benchmark` takes
 * them). A warning says how many were not read.
 */
export const pytestBenchmarkStorageParser: DirectoryParser = {
  kind: 'directory',
  name: 'pytest-benchmark-storage',
  tool: pytestBenchmarkParser.tool,
  reads: "pytest-benchmark's storage folder (--benchmark-autosave, --benchmark-save): the newest run in it",
  metrics: pytestBenchmarkParser.metrics,
  primary: pytestBenchmarkParser.primary,
  recognises: (paths) => paths.some((path) => STORED.test(path)),
  parse: readStorage,
}

function readStorage(files: readonly SourceFile[], context: ParseContext): Parsed {
  const stored = newestFirst(
    files.filter(({ path }) => STORED.test(path)),
    ({ path }) => Number(STORED.exec(path)?.groups?.number),
  )
  const [newest, ...older] = stored
  if (newest === undefined) throw noRun(context.file)
  const parsed = pytestBenchmarkParser.parse(readJson(newest.bytes, newest.path), {
    ...context,
    file: newest.path,
  })
  if (older.length === 0) return parsed
  const message = `the storage holds ${plural(older.length, 'older run, which was', 'older runs, which were')} not read; history import takes them`
  return { ...parsed, warnings: [{ message, file: newest.path }, ...parsed.warnings] }
}

function noRun(file: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'no stored run was found',
    file,
    expected: 'files such as Linux-CPython-3.13-64bit/0001_run.json',
    remedy: 'Run pytest with --benchmark-autosave, and let "results" name the storage folder',
  })
}
