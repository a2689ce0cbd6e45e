import type { Warning } from '../../core/model/measurement.js'
import type { PreparedArms } from '../../measure/arms.js'
import type { Git } from '../../platform/git.js'

/** Files that most likely define benchmarks: what a tool's convention or everybody's habit calls them. */
const DEFINITION = /(?:_test\.go|(?:^|[/._-])(?:bench|benches|benchmark|benchmarks|perf)(?:[/._-]|$))/i
/** Names in one warning; the diff has the rest. */
const NAMED = 5

/**
 * Points out that the definition of benchmarks changed between base and head: then a different result may be different
 * work. Undefined where nothing of the kind changed, or where the base's files are not there to compare with.
 */
export async function changedDefinitions(git: Git, { arms }: PreparedArms): Promise<Warning | undefined> {
  const { baseline, candidate } = arms
  const args = ['diff', '--name-only', '-z', '--no-ext-diff', baseline.commit]
  const answer = await git.run({ directory: candidate.directory, args })
  if (answer.exitCode !== 0) return undefined
  const changed = answer.stdout
    .toString('utf8')
    .split('\0')
    .filter((name) => DEFINITION.test(name))
  if (changed.length === 0) return undefined
  const more = changed.length > NAMED ? `, and ${changed.length - NAMED} more` : ''
  const files = `${changed.slice(0, NAMED).join(', ')}${more}`
  return {
    message: `benchmark definitions differ between base and head (${files}): a different result may be different work`,
  }
}
