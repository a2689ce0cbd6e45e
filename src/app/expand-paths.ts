import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { Problem } from '../core/model/problem.js'

/**
 * Paths and globs to paths, in the order given and each glob's matches by name. A path that exists is itself, even
 * where its name holds brackets.
 * @throws Problem (usage) for a glob that matches nothing
 */
export async function expandPaths(patterns: readonly string[], cwd: string): Promise<string[]> {
  const paths: string[] = []
  for (const pattern of patterns) {
    if (existsSync(resolve(cwd, pattern)) || !isDynamicPattern(pattern)) {
      paths.push(pattern)
      continue
    }
    const found = await glob(pattern, { cwd, onlyFiles: false, expandDirectories: false })
    if (found.length === 0) throw matchesNothing(pattern)
    paths.push(...found.sort())
  }
  return paths
}

function matchesNothing(pattern: string): Problem {
  return new Problem({
    kind: 'usage',
    what: `${JSON.stringify(pattern)} matches no file`,
    remedy: 'Check the pattern; quote it so that the shell does not expand it elsewhere',
  })
}
