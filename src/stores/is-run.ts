import type { Environment } from '../core/model/environment.js'
import type { Run } from '../core/model/run.js'

type Fields = Readonly<Record<string, unknown>>

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/**
 * Whether a value is a complete `noisegate.run/1`. The quick form of `runSchema`: about a sixth of its time over a
 * window of 50 runs with 200 benchmarks, and without loading it. Whatever is true here is valid there (a test holds
 * the two together); what is false here is left to `runSchema` to explain, or to accept.
 */
export function isRun(value: unknown): value is Run {
  return (
    isFields(value) &&
    value.schema === 'noisegate.run/1' &&
    [value.id, value.suite, value.branch, value.trigger].every(isText) &&
    value.id !== '' &&
    isCount(value.attempt) &&
    isTime(value.startedAt) &&
    isOptional(value.parser, isText) &&
    isCommit(value.commit) &&
    isEnvironment(value.environment) &&
    isList(value.series, isSeries) &&
    isList(value.verdicts, isVerdict) &&
    isList(value.accepted, isVerdict) &&
    isList(value.steps, isStep) &&
    isList(value.warnings, isWarning)
  )
}

function isSeries(value: unknown): boolean {
  return (
    isSeriesName(value) &&
    isText(value.unit) &&
    (value.direction === 'lower' || value.direction === 'higher') &&
    (value.assume === undefined || value.assume === 'noisy' || value.assume === 'exact') &&
    isOptional(value.primary, isFlag) &&
    isOptional(value.found, isFlag) &&
    isOptional(value.location, isLocation) &&
    isFilledList(value.rounds, isRound)
  )
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean'
}

function isRound(value: unknown): boolean {
  return isFilledList(value, Number.isFinite)
}

function isCommit(value: unknown): boolean {
  return (
    isFields(value) && isName(value.sha) && isOptional(value.ref, isText) && isOptional(value.time, isTime)
  )
}

/** Whether a value is the environment of a run, complete. */
export function isEnvironment(value: unknown): value is Environment {
  if (!isFields(value) || !isTexts(value.toolchain) || !isName(value.stratum)) return false
  const { os, arch, cpu, image, cores, kernel, node, runner, witnesses } = value
  return (
    [os, arch, cpu, image].every(isText) &&
    [kernel, node, runner].every((text) => isOptional(text, isText)) &&
    typeof cores === 'number' &&
    Number.isFinite(cores) &&
    cores >= 0 &&
    isOptional(witnesses, isWitnesses)
  )
}

function isWitnesses(value: unknown): boolean {
  return isFields(value) && isOptional(value.steal, isShare) && isOptional(value.pressure, isShare)
}

function isVerdict(value: unknown): boolean {
  return isSeriesName(value) && isText(value.verdict) && isOptional(value.change, Number.isFinite)
}

function isStep(value: unknown): boolean {
  return isSeriesName(value) && isName(value.run) && [value.change, value.pValue].every(Number.isFinite)
}

function isWarning(value: unknown): boolean {
  return isFields(value) && isText(value.message) && isOptional(value.file, isText) && isPosition(value)
}

function isLocation(value: unknown): boolean {
  return isFields(value) && isText(value.file) && isPosition(value)
}

function isPosition(value: Fields): boolean {
  return isOptional(value.line, Number.isSafeInteger) && isOptional(value.column, Number.isSafeInteger)
}

function isSeriesName(value: unknown): value is Fields {
  return isFields(value) && isText(value.benchmark) && isTexts(value.parameters) && isName(value.metric)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): boolean {
  if (!isFields(value)) return false
  for (const key in value) if (!isText(value[key])) return false
  return true
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isName(value: unknown): boolean {
  return isText(value) && value !== ''
}

function isTime(value: unknown): boolean {
  return isText(value) && TIME.test(value)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1
}

function isOptional(value: unknown, check: (value: unknown) => boolean): boolean {
  return value === undefined || check(value)
}

function isList(value: unknown, check: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(check)
}

function isFilledList(value: unknown, check: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(check)
}
