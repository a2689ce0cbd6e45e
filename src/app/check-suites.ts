import { statSync } from 'node:fs'
import type { SuiteConfig } from '../config/config.js'
import { Problem } from '../core/model/problem.js'

/**
 * Checks, before anything is run, that the folder of each suite is there, and the options of its parser.
 * @throws Problem (usage) that names the suite
 */
export async function checkSuites(suites: readonly SuiteConfig[]): Promise<void> {
  for (const suite of suites) checkFolder(suite)
  await checkOptions(suites)
}

function checkFolder({ name, workingDirectory, file, line }: SuiteConfig): void {
  const stat = statSync(workingDirectory, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return
  const state = stat === undefined ? 'does not exist' : 'is not a directory'
  throw new Problem({
    kind: 'usage',
    what: `suite ${name}: the working directory ${workingDirectory} ${state}`,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    remedy: 'Set `working-directory` to a folder of the repository',
  })
}

/**
 * Checks the options of each suite's parser before anything is run. Parsers are loaded only where a suite names one: the
 * first command would wait for them, and output that is recognised is read after it.
 */
async function checkOptions(suites: readonly SuiteConfig[]): Promise<void> {
  const named = suites.filter(({ parser, parserOptions }) => parserOptions !== undefined || isName(parser))
  if (named.length === 0) return
  const [{ checkParserOptions }, { prepareParser }] = await Promise.all([
    import('../parsers/parser-options.js'),
    import('../parsers/prepare-parser.js'),
  ])
  for (const { parser, parserOptions } of named) {
    await prepareParser(parser)
    checkParserOptions(parser, parserOptions)
  }
}

function isName(parser: string): boolean {
  return parser !== 'auto' && parser !== 'command'
}
