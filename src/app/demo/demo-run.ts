import { delimiter, dirname, join } from 'node:path'
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

/** One `noisegate run` in the demo's repository, exactly as a person would type it. */
export async function demoRun({ repository, host, record }: DemoRunInput): Promise<Report> {
  const store = join(repository.directory, '..', 'history')
  const line = parseArguments([...['run', '--quiet', '--store', store], ...(record ? ['--record'] : [])])
  if (line.command !== 'run') throw new Error('the demo asked for another command than run')
  // The Node that runs the demo may stand on no PATH.
  const path = [dirname(process.execPath), host.env.PATH ?? ''].join(delimiter)
  return runGate(line, { ...host, cwd: repository.directory, env: { ...host.env, PATH: path } })
}
