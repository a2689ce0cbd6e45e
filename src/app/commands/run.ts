import type { Report } from '../../core/model/report.js'
import { createGit } from '../../platform/git.js'
import type { CommandLine } from '../command-line.js'
import type { Host } from '../host.js'
import { readLocalCheckout } from '../local-checkout.js'
import type { Surroundings } from '../local-gate.js'
import { createMeasureTools } from '../measure-tools.js'

export type RunLine = Extract<CommandLine, { command: 'run' }>

/** `noisegate run`: the whole job on this machine. Returns the exit code. */
export async function runCommand(line: RunLine, host: Host): Promise<number> {
  const report = await runGate(line, host)
  const { showLocalReport } = await import('../local-gate.js')
  await showLocalReport(report, line, host)
  return report.exitCode
}

/**
 * The job without showing its report: measure, compare with the stored runs, decide, record where asked for. The first
 * command waits for little: git and the machine are asked while the rest is loaded.
 */
export async function runGate(line: RunLine, host: Host): Promise<Report> {
  const surroundings = readSurroundings(line, host)
  // Where the configuration is wrong, that is what is said, whatever git finds meanwhile.
  surroundings.catch(() => {})
  const { localGate } = await import('../local-gate.js')
  return localGate({ line, host, surroundings })
}

async function readSurroundings(line: RunLine, host: Host): Promise<Surroundings> {
  const base = line.inputs.base?.trim()
  const place = { git: createGit(host.env), directory: host.cwd }
  const [checkout, tools] = await Promise.all([
    readLocalCheckout(base === undefined || base === '' ? place : { ...place, base }),
    createMeasureTools(host.env),
  ])
  return { checkout, tools }
}
