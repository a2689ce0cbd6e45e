import { resolve } from 'node:path'
import type { Config } from '../config/config.js'
import { configPath, readPolicyInputs } from '../config/read-inputs.js'
import { PARSER_NAMES } from '../parsers/registry.js'
import type { Host } from './host.js'
import { readOptional } from './read-optional.js'

/**
 * Policy and store of the configuration file, if there is one, and of a command's flags; for commands that measure nothing.
 * @throws Problem (usage) for a file that cannot be read, ConfigProblem for what is wrong in it
 */
export async function readPolicy(
  inputs: Readonly<Record<string, string>>,
  { cwd }: Pick<Host, 'cwd'>,
): Promise<Config> {
  const configText = await readOptional(resolve(cwd, configPath(inputs)))
  return readPolicyInputs({ surface: 'cli', inputs, configText, parsers: PARSER_NAMES })
}
