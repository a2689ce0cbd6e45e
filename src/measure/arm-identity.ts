import { Problem } from '../core/model/problem.js'
import type { ArmSession, ArmSessions } from './arm-session.js'
import { ofArm } from './arms.js'
import { evidenceLines } from './output-tail.js'
import { runSetup } from './run-setup.js'

/** An identity is a path or a hash; more than this was not meant to be one. */
const mostBytes = 1024 * 1024

/**
 * Runs the suite's `identity` command in both arms, which must print different text.
 *
 * @throws Problem (measurement) naming the text where it is the same, and where one arm printed nothing.
 */
export async function assertDistinct(
  line: string,
  arms: ArmSessions['arms'],
  commits: 'same' | 'different' = 'different',
): Promise<void> {
  const baseline = await identityOf(line, arms.baseline)
  const candidate = await identityOf(line, arms.candidate)
  if (baseline !== candidate || commits === 'same') return
  throw new Problem({
    kind: 'measurement',
    what: `suite \`${arms.baseline.with({ padding: 0 }).suite.name}\`: both arms run the same code: \`identity\` printed the same in baseline and candidate`,
    expected: 'the path or hash of the code under test, which differs between the trees',
    remedy:
      'Install in `setup` into a folder of the tree (`python3 -m venv .venv`, a relative target directory) instead of one that both share',
    evidence: evidenceLines(baseline),
  })
}

async function identityOf(line: string, session: ArmSession): Promise<string> {
  const { name } = session.arm
  const chunks: Uint8Array[] = []
  let size = 0
  const running = session.with({ padding: 0 })
  try {
    await runSetup(running, line, `${name}, identity`, (chunk) => {
      size += chunk.length
      if (size <= mostBytes) chunks.push(Uint8Array.from(chunk))
    })
  } catch (error) {
    throw ofArm(name, error)
  }
  const text = Buffer.concat(chunks).toString('utf8').trim()
  if (text !== '') return text
  throw new Problem({
    kind: 'measurement',
    arm: name,
    what: `suite \`${running.suite.name}\`, ${name}: \`identity\` printed nothing`,
    expected: 'the path or hash of the code under test',
  })
}
