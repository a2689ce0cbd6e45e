import { BRANCH_NAME_FORM, isBranchName } from '../core/model/branch-name.js'
import type { PathFinding } from './check-config.js'
import type { ChosenSuite } from './choose-suites.js'
import { completeConfig } from './complete-config.js'
import type { Config } from './config.js'
import { configPath } from './config-path.js'
import { ConfigProblem, type Finding } from './config-problem.js'
import type { ConfigFile } from './config-schema.js'
import type { InputSource } from './input-source.js'
import { type InputValues, inputLabel, readInputValues } from './input-values.js'
import { nearest } from './nearest.js'
import { readProfileChoice } from './profile-choice.js'
import { quote } from './quote.js'
import type { ReadConfigFile } from './read-config.js'

/** File and inputs, each read by itself. */
export interface Sides {
  readonly source: InputSource
  readonly values: InputValues
  readonly read: ReadConfigFile
}

/** Reads both. Rejects with a ConfigProblem for a file that is wrong or, when it is named, absent. */
export async function readSides(source: InputSource): Promise<Sides> {
  const read = await readFile(source)
  return { source, values: readInputValues(source.inputs, source.surface), read }
}

/** Throws everything wrong with the inputs, alone and against the file, together with the errors given. */
export function refuse(sides: Sides, errors: readonly Finding[]): void {
  const found = [
    ...sides.values.errors,
    ...errors,
    ...failOnConflict(sides),
    ...parserErrors(sides),
    ...branchErrors(sides),
    ...profileErrors(sides),
  ]
  if (found.length === 0) return
  throw new ConfigProblem(sides.source.surface === 'action' ? 'the inputs' : 'the arguments', found)
}

/** Inputs over the file, with these suites, every default filled in. Call after `refuse`. */
export function mergeSides({ source, values, read }: Sides, suites: readonly ChosenSuite[]): Config {
  const failOn = values.texts.get('fail-on') as Config['policy']['gate']['failOn'] | undefined
  const config = completeConfig(mergeFile(read.file, values, suites), {
    locate: (key, index) => {
      if (key !== 'suites') return read.locate(key, index)
      const declared = suites[index]?.index
      return declared === undefined ? {} : read.locate(key, declared)
    },
    ...(failOn === undefined ? {} : { failOn }),
    storeKind: source.surface === 'action' ? 'branch' : 'directory',
    warnings: read.warnings,
  })
  return {
    ...config,
    suites: config.suites.map((suite, i) => ({ ...suite, run: suites[i]?.command ?? suite.run })),
  }
}

/** YAML and schema are loaded for a file only: they take as long as everything else before the first command. */
async function readFile({ inputs, configText }: InputSource): Promise<ReadConfigFile> {
  const file = configPath(inputs)
  if (configText !== undefined) return (await import('./read-config.js')).readConfigFile(configText, file)
  if (inputs.config?.trim()) {
    throw new ConfigProblem(file, [
      { what: 'there is no such configuration file', file, remedy: 'check the path or leave config out' },
    ])
  }
  return { file: {}, locate: () => ({}), warnings: [], place: ({ path: _, ...finding }) => finding }
}

function mergeFile(file: ConfigFile, values: InputValues, suites: readonly ChosenSuite[]): ConfigFile {
  const text = (name: 'store-branch' | 'store-path') => {
    const given = values.texts.get(name)
    return given === undefined ? {} : { [name]: given }
  }
  const store = values.texts.get('store')
  return {
    ...file,
    suites: suites.map(({ entry }) => entry),
    gate: { ...file.gate, ...values.gate },
    ...(store === 'branch' || store === 'directory' ? { store } : {}),
    ...text('store-branch'),
    ...text('store-path'),
  }
}

/** `fail-on` is shorthand for keys of `gate`; two answers to one question are an error. */
function failOnConflict({ source: { surface }, values: { texts }, read }: Sides): Finding[] {
  const failOn = texts.get('fail-on')
  const inconclusive = read.file.gate?.inconclusive
  if (inconclusive === undefined || failOn === undefined || failOn === 'never') return []
  if ((failOn === 'inconclusive') === (inconclusive === 'fail')) return []
  const label = inputLabel('fail-on', surface)
  const what = `${label} is ${failOn}, and gate.inconclusive is ${inconclusive}`
  return [
    read.place({
      path: ['gate', 'inconclusive'],
      what,
      expected: 'one of the two',
      remedy: `remove ${label}`,
    }),
  ]
}

function parserErrors({ source, values: { texts }, read }: Sides): Finding[] {
  const given = texts.get('parser')
  const label = inputLabel('parser', source.surface)
  const findings = given === undefined ? [] : unknownParser(given, label, source.parsers)
  const inFile = (read.file.suites ?? []).flatMap(({ parser }, i): PathFinding[] => {
    const path = ['suites', i, 'parser']
    return parser === undefined
      ? []
      : unknownParser(parser, `suites[${i}].parser`, source.parsers).map((finding) => ({ path, ...finding }))
  })
  return [...findings, ...inFile.map((finding) => read.place(finding))]
}

/** Said here, because the store itself is opened after everything was measured. */
function branchErrors({ source, values: { texts }, read }: Sides): Finding[] {
  const given = texts.get('store-branch')
  const inFile = read.file['store-branch']
  const finding = (name: string, label: string): Finding => ({
    what: `${label} is ${quote(name)}`,
    expected: BRANCH_NAME_FORM,
  })
  const ofInput =
    given === undefined || isBranchName(given)
      ? []
      : [finding(given, inputLabel('store-branch', source.surface))]
  if (inFile === undefined || isBranchName(inFile)) return ofInput
  return [...ofInput, read.place({ path: ['store-branch'], ...finding(inFile, 'store-branch') })]
}

function profileErrors({ source, values: { texts } }: Sides): Finding[] {
  const given = texts.get('profile')
  if (given === undefined) return []
  const choice = readProfileChoice(given, inputLabel('profile', source.surface))
  return 'kind' in choice ? [] : [choice]
}

function unknownParser(name: string, label: string, parsers: readonly string[]): Finding[] {
  const accepted = ['auto', 'command', ...parsers]
  if (accepted.includes(name)) return []
  const likely = nearest(name, accepted)
  const remedy = likely === undefined ? {} : { remedy: `did you mean ${likely}?` }
  return [{ what: `${label} is ${quote(name)}`, expected: `one of ${accepted.join(', ')}`, ...remedy }]
}
