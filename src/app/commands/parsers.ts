import { PARSERS } from '../../parsers/registry.js'
import type { CommandLine } from '../command-line.js'
import { type Host, write } from '../host.js'

type ParsersLine = Extract<CommandLine, { command: 'parsers' }>

/** `noisegate parsers`: every parser with its tool, what it reads, what it keeps and which metrics gate. */
export async function parsersCommand({ json }: ParsersLine, { stdout }: Host): Promise<number> {
  const rows = PARSERS.map(({ name, tool, reads, metrics, primary }) => ({
    name,
    tool,
    reads,
    metrics,
    gates: primary,
  }))
  if (json) {
    await write(stdout, `${JSON.stringify(rows, null, 2)}\n`)
    return 0
  }
  const text = rows.map(
    ({ name, tool, reads, metrics, gates }) =>
      `${name}\n  tool     ${tool}\n  reads    ${reads}\n  metrics  ${metrics.join(', ')}\n  gates    ${gates === 'all' ? 'every metric' : gates.join(', ')} (exact metrics always)\n`,
  )
  await write(stdout, `${text.join('\n')}\n`)
  return 0
}
