import { join } from 'node:path'
import type { Report } from '../../core/model/report.js'
import { parseArguments } from '../cli-arguments.js'
import { runGate } from '../commands/run.js'
import type { Host } from '../host.js'
import type { DemoRepository } from './demo-repository.js'

export interface DemoRunInput {
  readonly repository: DemoRepository
  readonly host: Host
  readonly record: boolean
}

/** Fresh processes a run: the median of three shrugs off one disturbed process. */
const ROUNDS = '3'

/** One `noisegate run` in the demo's repository, exactly as a person would type it. */
export async function demoRun({ repository, host, record }: DemoRunInput): Promise<Report> {
  const store = join(repository.directory, '..', 'history')
  const line = parseArguments([
    ...['run', '--quiet', '--suite', 'text', '--rounds', ROUNDS, '--store', store],
    ...(record ? ['--record'] : []),
    ...['--', process.execPath, 'bench.mjs'],
  ])
  if (line.command !== 'run') throw new Error('the demo asked for another command than run')
  return runGate(line, { ...host, cwd: repository.directory })
}
