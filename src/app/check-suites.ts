import type { SuiteConfig } from '../config/config.js'

/**
 * Checks the options of each suite's parser before anything is run. Parsers are loaded only where a suite names one: the
 * first command would wait for them, and output that is recognised is read after it.
 * @throws Problem (usage) for options that do not fit the parser
 */
export async function checkSuites(suites: readonly SuiteConfig[]): Promise<void> {
  const named = suites.filter(({ parser, parserOptions }) => parserOptions !== undefined || isName(parser))
  if (named.length === 0) return
  const { checkParserOptions } = await import('../parsers/parser-options.js')
  for (const { parser, parserOptions } of named) checkParserOptions(parser, parserOptions)
}

function isName(parser: string): boolean {
  return parser !== 'auto' && parser !== 'command'
}
