import type { SuiteConfig } from '../config/config.js'
import { canFilterCommand, type FilterRequest, filterCommand } from '../parsers/filters/filter-command.js'
import { shortenCommand } from '../parsers/filters/shorten-command.js'
import type { Parser } from '../parsers/parser.js'
import { PARSERS, parsersOfCommand } from '../parsers/registry.js'
import { wholeSuite } from './whole-suite.js'

/** A suite whose command measures some benchmarks only. */
export interface FilteredSuite {
  readonly suite: SuiteConfig
  /** What a missing filter cost, one sentence each. */
  readonly gaveUp: readonly string[]
}

/** The suite with less time for each benchmark; undefined where its tool or command does not let that be said. */
export function shortenedSuite(suite: SuiteConfig): SuiteConfig | undefined {
  const parser = toolOf(suite)
  const run = shortenCommand({
    run: suite.run,
    shell: suite.shell,
    ...(parser === undefined ? {} : { parser }),
  })
  return run === undefined ? undefined : { ...suite, run }
}

/** Whether some benchmarks of a suite can be measured without the others. @throws Problem (usage) for an unusable filter */
export function canFilter(suite: SuiteConfig): boolean {
  return canFilterCommand(requestOf(suite))
}

/**
 * The suite with the command that runs the named benchmarks; the whole suite, and why, where its command cannot.
 * @throws Problem (usage) for a filter that cannot be used as it stands
 */
export function filteredSuite(suite: SuiteConfig, names: readonly string[] | undefined): FilteredSuite {
  if (names === undefined || names.length === 0) return { suite: wholeSuite(suite), gaveUp: [] }
  const command = filterCommand({ ...requestOf(suite), names })
  if (command.kind === 'filtered') return { suite: { ...suite, run: command.command }, gaveUp: [] }
  const gaveUp = [`the whole suite was measured for ${names.length} of its benchmarks: ${command.reason}`]
  return { suite: wholeSuite(suite), gaveUp }
}

function requestOf(suite: SuiteConfig): Omit<FilterRequest, 'names'> {
  const { run, shell, filter } = suite
  const parser = toolOf(suite)
  return {
    run,
    shell,
    ...(filter === undefined ? {} : { filter }),
    ...(parser === undefined ? {} : { parser }),
  }
}

/** The parser whose tool the command runs: the named one, else what the command line tells. */
function toolOf({ parser, run }: SuiteConfig): Parser | undefined {
  if (parser !== 'auto') return PARSERS.find(({ name }) => name === parser)
  const line = run.kind === 'shell' ? run.line : run.argv.join(' ')
  return parsersOfCommand(line).find(({ filter, shorten }) => filter !== undefined || shorten !== undefined)
}
