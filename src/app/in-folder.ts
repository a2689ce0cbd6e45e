import { resolve } from 'node:path'
import type { Config } from '../config/config.js'

/** The configuration with every suite's working directory absolute, below the folder that it is relative to. */
export function inFolder(config: Config, folder: string): Config {
  const suites = config.suites.map((suite) => ({
    ...suite,
    workingDirectory: resolve(folder, suite.workingDirectory),
  }))
  return { ...config, suites }
}
