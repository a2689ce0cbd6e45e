import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goOutput } from './go-output.mjs'
import { recordedTemplate } from './history.mjs'
import { measureProcess } from './measure-process.mjs'
import { medianOf } from './median.mjs'
import { undisturbed } from './undisturbed.mjs'

const SUITE = 'codec'

/**
 * A benchmark that costs nothing itself: it prints what Go printed for that many benchmarks. `remeasure` changes what it
 * prints, as measuring again does.
 */
export function printingBenchmark(folder, benchmarks) {
  const output = join(folder, `go-${benchmarks}.txt`)
  let run = 0
  const remeasure = () => writeFileSync(output, goOutput(benchmarks, run++))
  remeasure()
  return { command: ['cat', output], remeasure }
}

/** The run that a history of this command is made of. */
export function templateOf({ product, node, checkout, command }) {
  return recordedTemplate({ product, node, checkout, command, suite: SUITE })
}

/**
 * What Noisegate takes beside the command: medians of `repeats` runs, of which `disturbed` were (undisturbed.mjs). `wallSeconds`
 * is that of the whole process less what the command takes alone. `before` prepares each repeat, `after` looks at what it did.
 * One repeat is run once, whatever disturbs it.
 */
export function overhead({ product, node, checkout, benchmark, flags, repeats, before, after, env }) {
  const { command, remeasure } = benchmark
  const argv = [node, product.cli, 'run', '--quiet', '--json', '--suite', SUITE, ...flags, '--', ...command]
  const once = () => {
    before?.()
    remeasure()
    const alone = measureProcess(command, { cwd: checkout })
    // 1 is a regression: some of hundreds of generated series may be one, and it makes no difference to the cost.
    const whole = measureProcess(argv, {
      cwd: checkout,
      accepted: [0, 1],
      ...(env === undefined ? {} : { env }),
    })
    after?.()
    return { ...whole, wallSeconds: whole.wallSeconds - alone.wallSeconds }
  }
  const { runs, disturbed } = repeats === 1 ? { runs: [once()], disturbed: 0 } : undisturbed(repeats, once)
  assertCompared(runs.at(-1).stdout)
  return {
    disturbed,
    wallSeconds: medianOf(runs, 'wallSeconds'),
    cpuSeconds: medianOf(runs, 'cpuSeconds'),
    peakMegabytes: medianOf(runs, 'peakBytes') / 1e6,
  }
}

/** A figure of a run that compared nothing would be a figure of something else. */
function assertCompared(json) {
  const { accounting, failures, baseline } = JSON.parse(json)
  if (failures.length > 0 || accounting.compared !== accounting.measured || baseline.runs === 0)
    throw new Error(`not everything was compared: ${JSON.stringify({ accounting, failures, baseline })}`)
}
