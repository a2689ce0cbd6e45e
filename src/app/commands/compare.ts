import { resolve } from 'node:path'
import type { Run } from '../../core/model/run.js'
import { checkParserOptions } from '../../parsers/parser-options.js'
import { prepareParser } from '../../parsers/prepare-parser.js'
import type { CommandLine } from '../command-line.js'
import { compareFiles } from '../compare-files.js'
import { expandPaths } from '../expand-paths.js'
import type { Host } from '../host.js'
import { readPolicy } from '../read-policy.js'
import { type Reading, readRunFile } from '../read-runs.js'
import { showReport } from '../show-report.js'
import { VERSION } from '../version.js'

type CompareLine = Extract<CommandLine, { command: 'compare' }>

/** Nothing in a comparison of files is random; the report names a seed all the same. */
const SEED = 0

/** `noisegate compare`: recorded runs or raw outputs, each file a run. Returns the exit code. */
export async function compareCommand(line: CompareLine, host: Host): Promise<number> {
  const config = await readPolicy(line.inputs, host)
  const reading = { parser: line.inputs.parser ?? 'auto', options: line.options }
  await prepareParser(reading.parser)
  checkParserOptions(reading.parser, reading.options)
  const report = compareFiles({
    config,
    baseline: await readRuns(line.baseline, reading, host),
    candidate: await readRuns(line.candidate, reading, host),
    pairing: line.pairing,
    version: VERSION,
    seed: SEED,
  })
  await showReport(report, line.targets, host)
  return report.exitCode
}

async function readRuns(patterns: readonly string[], reading: Reading, { cwd }: Host): Promise<Run[]> {
  const runs: Run[] = []
  for (const path of await expandPaths(patterns, cwd))
    runs.push(await readRunFile(resolve(cwd, path), reading))
  return runs
}
