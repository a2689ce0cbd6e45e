import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import { ASV_METRICS, ASV_REMEDY, addAsvResults, asvEnvironment } from './asv/add-asv-results.js'
import type { DirectoryParser, JsonDocument, Parsed, SourceFile } from './parser.js'
import { readJson } from './shared/json-text.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { newestFirst } from './shared/newest-first.js'
import { numberField } from './shared/number-field.js'
import { startSummaryNotes } from './shared/summary-notes.js'

const BENCHMARKS = /(?:^|[\\/])benchmarks\.json$/
const RESULT =
  /(?:^|[\\/])(?:(?<machine>[^\\/]+)[\\/])?(?<commit>[0-9a-f]{8,40})-(?<environment>[^\\/]+)\.json$/

/**
 * asv's results folder: `benchmarks.json`, and for every machine `machine.json` and one file a commit and environment.
 * One run is one commit: where the folder holds several, the newest by commit date is read and a warning names how
 * many were not. Environment and machine become parameters only where that commit has several of them.
 */
export const asvParser: DirectoryParser = {
  kind: 'directory',
  name: 'asv',
  tool: 'airspeed velocity (asv) 0.1 to 0.6',
  reads: "asv's results folder: the newest commit in it, every environment, with samples where recorded",
  metrics: ASV_METRICS,
  primary: ASV_METRICS,
  command: /\basv\s+(?:run|continuous)\b/,
  recognises: (paths) =>
    paths.some((path) => BENCHMARKS.test(path)) && paths.some((path) => RESULT.test(path)),
  parse: readAsv,
}

interface ResultFile {
  readonly document: JsonDocument
  readonly path: string
  readonly machine: string
  readonly commit: string
  readonly environment: string
  readonly date: number
}

function readAsv(files: readonly SourceFile[]): Parsed {
  const described = files.find(({ path }) => BENCHMARKS.test(path))
  const benchmarks = described === undefined ? undefined : readJson(described.bytes, described.path)
  const all = newestFirst(files.flatMap(resultFile), ({ date }) => date)
  const newest = all.filter(({ commit }) => commit === all[0]?.commit)
  const [first] = newest
  const builder = startMeasurements(asvParser)
  const failures: Warning[] = []
  const warnings: Warning[] = [...olderWarning(all, newest)]
  for (const file of newest) {
    const summaries = startSummaryNotes(file.document, 'median', ASV_REMEDY)
    const parameters = {
      ...(isSeveral(newest, 'environment') ? { environment: file.environment } : {}),
      ...(isSeveral(newest, 'machine') ? { machine: file.machine } : {}),
    }
    addAsvResults({ document: file.document, benchmarks, parameters }, { builder, failures, summaries })
    warnings.push(...summaries.warnings())
  }
  return {
    measurements: builder.measurements(),
    environment: first === undefined ? {} : asvEnvironment(first.document, machineOf(files, first)),
    warnings: [...warnings, ...builder.warnings()],
    failures,
  }
}

function resultFile({ path, bytes }: SourceFile): readonly ResultFile[] {
  const { machine = '', commit = '', environment = '' } = RESULT.exec(path)?.groups ?? {}
  if (commit === '') return []
  const document = readJson(bytes, path)
  return [{ document, path, machine, commit, environment, date: numberField(document, ['date']) }]
}

function isSeveral(files: readonly ResultFile[], key: 'environment' | 'machine'): boolean {
  return new Set(files.map((file) => file[key])).size > 1
}

function machineOf(files: readonly SourceFile[], { path }: ResultFile): JsonDocument | undefined {
  const at = path.replace(/[^\\/]+$/, 'machine.json')
  const file = files.find((candidate) => candidate.path === at)
  return file === undefined ? undefined : readJson(file.bytes, file.path)
}

function olderWarning(all: readonly ResultFile[], newest: readonly ResultFile[]): readonly Warning[] {
  const [first] = newest
  const older = new Set(all.map(({ commit }) => commit)).size - 1
  if (first === undefined || older < 1) return []
  const message = `the folder holds ${plural(older, 'older commit, which was', 'older commits, which were')} not read; this is ${first.commit}`
  return [{ message, file: first.path }]
}
