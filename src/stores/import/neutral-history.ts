import type { Environment } from '../../core/model/environment.js'
import type { Direction, Parameters } from '../../core/model/measurement.js'
import type { Run, Series } from '../../core/model/run.js'
import { toBaseUnit } from '../../core/units/parse-unit.js'
import { isEnvironment } from '../is-run.js'
import {
  createImportIds,
  type ImportedHistory,
  type ImportTarget,
  importedUnit,
  UNKNOWN_ENVIRONMENT,
} from './imported-history.js'
import {
  fieldsOf,
  isoTime,
  type PositionedJson,
  readPositionedJson,
  requiredTime,
} from './positioned-json.js'

type Fields = Readonly<Record<string, unknown>>
type Path = (string | number)[]

interface Import {
  readonly document: PositionedJson
  readonly target: ImportTarget
  readonly tool: string | undefined
  readonly idOf: (scope: string, sha: string) => string
  readonly unknownUnits: Set<string>
}

/**
 * Reads the neutral history form: `{source, tool, runs: [{time, commit, metrics: {name: {value, unit}}}]}`, oldest first.
 * Direction is the one beside the value, else that of the unit, else lower and listed. `rounds` beside a value wins over
 * `samples`, and these over `value`; `samples_per_process` splits samples into rounds. What `writeNeutralHistory` adds
 * (suite, benchmark, parameters, metric, environment, ...) is taken as it stands. Throws a Problem with position.
 */
export function readNeutralHistory(text: string, target: ImportTarget): ImportedHistory {
  const document = readPositionedJson(target.file, text)
  const top = fieldsOf(document.value)
  if (!Array.isArray(top?.runs))
    throw document.problem(['runs'], 'the file is no neutral history', 'a list "runs"')
  const state: Import = {
    ...{ document, target, tool: textOf(top.tool), idOf: createImportIds('neutral') },
    unknownUnits: new Set(),
  }
  const runs = top.runs.map((run: unknown, index) => readRun(state, ['runs', index], run))
  return {
    runs: runs.filter(({ series }) => series.length > 0),
    warnings: [],
    unknownUnits: [...state.unknownUnits].sort(),
  }
}

function readRun(state: Import, path: Path, value: unknown): Run {
  const { document, target, tool } = state
  const run = fieldsOf(value)
  if (run === undefined) throw document.problem(path, 'a run is no object', 'an object with time and metrics')
  const time = { path: [...path, 'time'], value: run.time }
  const startedAt = requiredTime(document, { ...time, owner: 'a run', expected: 'ISO 8601' })
  const metrics = fieldsOf(run.metrics)
  // Some sources keep no commits; a null says so.
  const sha = textOf(run.commit ?? 'unknown')
  if (sha === undefined)
    throw document.problem(
      [...path, 'commit'],
      'the commit of a run is no text',
      'a text, or null where it is not known',
    )
  if (metrics === undefined) throw document.problem([...path, 'metrics'], 'a run has no metrics', 'an object')
  const suite = target.suite ?? textOf(run.suite) ?? tool ?? 'imported'
  const commitTime = isoTime(run.commitTime)
  const ref = textOf(run.ref)
  const parser = textOf(run.parser) ?? tool
  return {
    ...{ schema: 'noisegate.run/1', id: textOf(run.id) ?? state.idOf(suite, sha), suite },
    branch: textOf(run.branch) ?? target.branch,
    commit: {
      sha,
      ...(ref === undefined ? {} : { ref }),
      ...(commitTime === undefined ? {} : { time: commitTime }),
    },
    ...{ startedAt, trigger: textOf(run.trigger) ?? 'import', attempt: countOf(run.attempt) ?? 1 },
    ...(parser === undefined ? {} : { parser }),
    environment: readEnvironment(state, [...path, 'environment'], run.environment),
    series: Object.keys(metrics).map((name) =>
      readMetric(state, [...path, 'metrics', name], name, metrics[name]),
    ),
    ...{ verdicts: [], accepted: [], steps: [], warnings: [] },
  }
}

function readEnvironment({ document }: Import, path: Path, value: unknown): Environment {
  if (value === undefined || value === null) return UNKNOWN_ENVIRONMENT
  if (isEnvironment(value)) return value
  throw document.problem(
    path,
    'the environment of a run is incomplete or wrong',
    'os, arch, cpu, cores, image, toolchain and stratum as `history export` writes them, or none',
  )
}

function readMetric(state: Import, path: Path, name: string, value: unknown): Series {
  const metric = fieldsOf(value) ?? {}
  const spelling = textOf(metric.unit) ?? ''
  const unit = importedUnit(spelling)
  const given = metric.direction === 'lower' || metric.direction === 'higher' ? metric.direction : undefined
  if (!unit.known && given === undefined) state.unknownUnits.add(spelling)
  const direction: Direction = given ?? unit.direction
  const rounds = readRounds(metric).map((round) => round.map((one) => toBaseUnit(one, unit)))
  if (rounds.length === 0 || !rounds.every((round) => round.length > 0 && round.every(Number.isFinite))) {
    throw state.document.problem(
      [...path, 'value'],
      `${JSON.stringify(name.slice(0, 200))} has no value`,
      'a number',
    )
  }
  const assume: Pick<Series, 'assume'> =
    metric.assume === 'noisy' || metric.assume === 'exact' ? { assume: metric.assume } : {}
  const agreed = direction === unit.direction ? unit.metric : 'value'
  return {
    ...{ benchmark: textOf(metric.benchmark) ?? name, parameters: parametersOf(metric.parameters) },
    ...{ metric: textOf(metric.metric) ?? agreed, unit: unit.unit, direction, ...assume },
    ...flagsOf(metric),
    rounds,
  }
}

/**
 * A value with benchmark and metric is as `history export` writes it, which leaves out what does not hold. Whoever wrote down
 * any other wants it watched, so it gates.
 */
function flagsOf({ benchmark, metric, primary, found }: Fields): Pick<Series, 'primary' | 'found'> {
  const isExported = textOf(benchmark) !== undefined && textOf(metric) !== undefined
  const known = typeof primary === 'boolean' ? primary : isExported ? undefined : true
  return {
    ...(known === undefined ? {} : { primary: known }),
    ...(typeof found === 'boolean' ? { found } : {}),
  }
}

function readRounds(metric: Fields): readonly (readonly number[])[] {
  if (Array.isArray(metric.rounds)) return metric.rounds.map(numbersOf)
  const samples = numbersOf(metric.samples ?? [metric.value])
  const size = countOf(metric.samples_per_process)
  if (size === undefined) return [samples]
  return Array.from({ length: Math.ceil(samples.length / size) }, (_, round) =>
    samples.slice(round * size, (round + 1) * size),
  )
}

/** NaN for what is no number: the caller refuses it with its position. */
function numbersOf(values: unknown): readonly number[] {
  return Array.isArray(values)
    ? values.map((one: unknown) => (typeof one === 'number' ? one : Number.NaN))
    : []
}

function parametersOf(value: unknown): Parameters {
  const fields = fieldsOf(value) ?? {}
  return Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, String(text)]))
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function countOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined
}
