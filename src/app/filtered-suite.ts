import type { SuiteConfig } from '../config/config.js'
import { filterCommand, withoutFilter } from '../parsers/filters/filter-command.js'
import type { Parser } from '../parsers/parser.js'
import { PARSERS, parsersOfCommand } from '../parsers/registry.js'

/** A suite whose command measures some benchmarks only. */
export interface FilteredSuite {
  readonly suite: SuiteConfig
  /** What a missing filter cost, one sentence each. */
  readonly gaveUp: readonly string[]
}

/** The suite as it runs when everything is measured: nothing stands where a filter would go. */
export function wholeSuite(suite: SuiteConfig): SuiteConfig {
  const { run } = suite
  return run.kind === 'argv' ? suite : { ...suite, run: { kind: 'shell', line: withoutFilter(run.line) } }
}

/** Whether some benchmarks of a suite can be measured without the others. @throws Problem (usage) for an unusable filter */
export function canFilter(suite: SuiteConfig): boolean {
  return filtered(suite, ['benchmark']).kind === 'filtered'
}

/**
 * The suite with the command that runs the named benchmarks; the whole suite, and why, where its command cannot.
 * @throws Problem (usage) for a filter that cannot be used as it stands
 */
export function filteredSuite(suite: SuiteConfig, names: readonly string[] | undefined): FilteredSuite {
  if (names === undefined || names.length === 0) return { suite: wholeSuite(suite), gaveUp: [] }
  const command = filtered(suite, names)
  if (command.kind === 'filtered') return { suite: { ...suite, run: command.command }, gaveUp: [] }
  const gaveUp = [`the whole suite was measured for ${names.length} of its benchmarks: ${command.reason}`]
  return { suite: wholeSuite(suite), gaveUp }
}

function filtered(suite: SuiteConfig, names: readonly string[]): ReturnType<typeof filterCommand> {
  const parser = filteringParser(suite)
  return filterCommand({
    run: suite.run,
    shell: suite.shell,
    names,
    ...(suite.filter === undefined ? {} : { filter: suite.filter }),
    ...(parser === undefined ? {} : { parser }),
  })
}

/** The parser whose tool the command runs: the named one, else what the command line tells. */
function filteringParser({ parser, run }: SuiteConfig): Parser | undefined {
  if (parser !== 'auto') return PARSERS.find(({ name }) => name === parser)
  const line = run.kind === 'shell' ? run.line : run.argv.join(' ')
  return parsersOfCommand(line).find(({ filter }) => filter !== undefined)
}
