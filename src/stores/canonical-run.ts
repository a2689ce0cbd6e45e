import type { Environment } from '../core/model/environment.js'
import type { Location, Warning } from '../core/model/measurement.js'
import type { Run, Series, Step, StoredVerdict } from '../core/model/run.js'

/**
 * The same run with its keys in one order and nothing that the format does not name, so that equal runs have equal
 * bytes. Keys of parameters and toolchain are sorted. Undefined values vanish when it is written as JSON.
 */
export function canonicalRun(run: Run): Run {
  const { schema, id, suite, branch, startedAt, trigger, attempt, parser } = run
  return {
    ...{ schema, id, suite, branch, commit: commitOf(run), startedAt, trigger, attempt },
    ...(parser === undefined ? {} : { parser }),
    environment: environmentOf(run.environment),
    series: run.series.map(seriesOf),
    verdicts: run.verdicts.map(verdictOf),
    accepted: run.accepted.map(verdictOf),
    steps: run.steps.map(stepOf),
    warnings: run.warnings.map(warningOf),
  }
}

function commitOf({ commit }: Run): Run['commit'] {
  return pick(commit, ['sha', 'ref', 'time'])
}

function environmentOf(environment: Environment): Environment {
  const machine = pick(environment, ['os', 'arch', 'cpu', 'cores', 'image', 'kernel', 'node', 'runner'])
  const { toolchain, stratum, witnesses } = environment
  return {
    ...machine,
    toolchain: sorted(toolchain),
    stratum,
    ...(witnesses === undefined ? {} : { witnesses: pick(witnesses, ['steal', 'pressure']) }),
  }
}

function seriesOf(series: Series): Series {
  const { benchmark, parameters, location, rounds } = series
  return {
    ...{ benchmark, parameters: sorted(parameters) },
    ...pick(series, ['metric', 'unit', 'direction', 'assume', 'primary', 'found']),
    ...(location === undefined ? {} : { location: locationOf(location) }),
    rounds,
  }
}

function verdictOf(verdict: StoredVerdict): StoredVerdict {
  const { benchmark, parameters } = verdict
  return { benchmark, parameters: sorted(parameters), ...pick(verdict, ['metric', 'verdict', 'change']) }
}

function stepOf(step: Step): Step {
  const { benchmark, parameters } = step
  return { benchmark, parameters: sorted(parameters), ...pick(step, ['metric', 'run', 'change', 'pValue']) }
}

function locationOf(location: Location): Location {
  return pick(location, ['file', 'line', 'column'])
}

function warningOf(warning: Warning): Warning {
  return pick(warning, ['message', 'file', 'line', 'column'])
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const present = keys.filter((key) => from[key] !== undefined)
  return Object.fromEntries(present.map((key) => [key, from[key]])) as Pick<T, K>
}

/** `fromEntries` keeps a key named `__proto__` as the key it is. */
function sorted(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
}
