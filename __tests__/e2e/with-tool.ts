import { spawnSync } from 'node:child_process'
import { it } from 'vitest'

/** `it` where the program is installed, else `it.skip` with a notice: what is skipped is counted and named. */
export function withTool(program: string): typeof it | typeof it.skip {
  if (spawnSync('sh', ['-c', `command -v ${program}`]).status === 0) return it
  console.info(`skipped without ${program}`)
  return it.skip
}
