import { expect } from 'vitest'
import { ConfigProblem } from '../../src/config/config-problem.js'
import { readConfig } from '../../src/config/read-config.js'
import { Problem } from '../../src/core/model/problem.js'

export const FILE = '.github/noisegate.yml'

/** What is said of a configuration that is refused, without the name of the file. */
export function messages(text: string): string[] {
  try {
    readConfig(text, FILE)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigProblem)
    expect((error as Problem).kind).toBe('usage')
    const { findings } = error as ConfigProblem
    return findings.map((finding) =>
      new Problem({ ...finding, kind: 'usage' }).message.replace(`${FILE}:`, '').trim(),
    )
  }
  throw new Error('the configuration was accepted')
}
