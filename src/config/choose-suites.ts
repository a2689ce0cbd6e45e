import type { Command } from './config.js'
import type { Finding } from './config-problem.js'
import type { SuiteEntry } from './config-schema.js'
import type { InputSource } from './input-source.js'
import { type InputValues, inputLabel } from './input-values.js'
import { nearest } from './nearest.js'
import { quote } from './quote.js'

/** One suite of this run before defaults. */
export interface ChosenSuite {
  readonly entry: SuiteEntry
  /** Replaces `entry.run`. */
  readonly command?: Command
  /** Index in the file's `suites`; absent for a suite made of inputs. */
  readonly index?: number
}

export interface SuiteChoice {
  readonly source: InputSource
  readonly values: InputValues
  /** `suites` of the file; empty when it has none. */
  readonly declared: readonly SuiteEntry[]
  readonly id: string
}

/** A command line is a suite's name as it stands, up to here; the store makes a path of it. */
const LONGEST_NAME = 80

/** Which suites run: those of the file, the one that `suite` selects, or one for each command given. */
export function chooseSuites(choice: SuiteChoice): {
  readonly suites: readonly ChosenSuite[]
  readonly errors: readonly Finding[]
} {
  const { source, values, declared } = choice
  const run = values.texts.get('run')
  const commands = source.commands ?? (run === undefined ? [] : [{ kind: 'shell', line: run } as const])
  const selected = values.texts.get('suite')
  const runLabel = source.surface === 'action' ? 'input run' : 'a command'
  const suiteLabel = inputLabel('suite', source.surface)
  const fail = (finding: Finding) => ({ suites: [], errors: [finding] })

  if (commands.length > 1 && selected !== undefined) {
    return fail({
      what: `${suiteLabel} names one suite, and ${commands.length} commands are given`,
      remedy: `remove ${suiteLabel}`,
    })
  }
  if (declared.length === 0) {
    if (commands.length > 0) return withInputs(ownSuites(commands, choice), choice)
    return fail({
      what: 'there is nothing to measure',
      expected: `${runLabel}, or a configuration file with suites`,
    })
  }
  if (selected === undefined && commands.length > 0) {
    const remedy = `select the suite whose command it replaces with ${suiteLabel}, or remove one of them`
    return fail({ what: `${runLabel} is given, and the configuration file declares suites`, remedy })
  }
  const indexed = declared.map((entry, index): ChosenSuite => ({ entry, index }))
  if (selected === undefined) return withInputs(keyed(indexed, choice), choice)
  const found = indexed.find(({ entry }) => entry.name === selected)
  if (found === undefined) return fail(unknownSuite(selected, declared, suiteLabel))
  const command = commands[0]
  return withInputs(keyed([{ ...found, ...(command === undefined ? {} : { command }) }], choice), choice)
}

/** One suite a command: named by `suite`, in the action by the id, else by the command line itself. */
function ownSuites(commands: readonly Command[], { source, values, id }: SuiteChoice): ChosenSuite[] {
  const taken = new Map<string, number>()
  return commands.map((command) => {
    const line = command.kind === 'shell' ? command.line : command.argv.join(' ')
    const name = values.texts.get('suite') ?? (source.surface === 'action' ? id : nameOf(line))
    const uses = (taken.get(name) ?? 0) + 1
    taken.set(name, uses)
    return { entry: { name: uses === 1 ? name : `${name} (${uses})`, run: line }, command }
  })
}

function nameOf(line: string): string {
  return line.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME)
}

/** A given `id` keeps the histories of two matrix legs apart that run the same suites. */
function keyed(suites: readonly ChosenSuite[], { values }: SuiteChoice): ChosenSuite[] {
  const id = values.texts.get('id')
  if (id === undefined) return [...suites]
  return suites.map((suite) => ({ ...suite, entry: { ...suite.entry, name: `${id}/${suite.entry.name}` } }))
}

const ONE_SUITE_INPUTS = ['setup', 'parser', 'results', 'working-directory'] as const

/** Inputs win over the suite's keys; what can be meant for one suite only is an error beside several of the file. */
function withInputs(
  suites: readonly ChosenSuite[],
  { source, values }: SuiteChoice,
): { readonly suites: readonly ChosenSuite[]; readonly errors: readonly Finding[] } {
  const texts = (names: readonly string[]) =>
    names.flatMap((name) => (values.texts.has(name) ? [[name, values.texts.get(name)!] as const] : []))
  const given = texts(ONE_SUITE_INPUTS)
  if (given.length > 0 && suites.length > 1 && suites[0]?.index !== undefined) {
    const what = `${inputLabel(given[0]![0], source.surface)} is given, and the configuration file declares ${suites.length} suites`
    const remedy = `select one with ${inputLabel('suite', source.surface)}, or write it into the file`
    return { suites, errors: [{ what, remedy }] }
  }
  const overrides = {
    ...Object.fromEntries([...given, ...texts(['shell', 'profile'])]),
    ...(values.timeLimitMs === undefined ? {} : { 'time-limit': values.timeLimitMs }),
  }
  const rounds = (entry: SuiteEntry) => (typeof entry.rounds === 'object' ? entry.rounds : {})
  return {
    suites: suites.map((suite) => ({
      ...suite,
      entry: {
        ...suite.entry,
        ...overrides,
        ...(values.rounds === undefined
          ? {}
          : { rounds: { ...rounds(suite.entry), history: values.rounds } }),
      },
    })),
    errors: [],
  }
}

function unknownSuite(name: string, declared: readonly SuiteEntry[], label: string): Finding {
  const names = declared.map((suite) => suite.name)
  const likely = nearest(name, names)
  return {
    what: `${label} is ${quote(name)}, and the configuration file has no such suite`,
    expected: `one of ${names.map(quote).join(', ')}`,
    ...(likely === undefined ? {} : { remedy: `did you mean ${quote(likely)}?` }),
  }
}
