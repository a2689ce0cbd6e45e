import { CONFIG_PATH } from './defaults.js'

/** Where the configuration file is looked for. */
export function configPath(inputs: Readonly<Record<string, string>>): string {
  return inputs.config?.trim() || CONFIG_PATH
}
