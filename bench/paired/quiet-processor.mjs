// The processor of this machine with the least noise: on virtual machines one of two often shares its core with a stranger.
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const LOOP =
  'let x=1;const t=process.hrtime.bigint();for(let i=0;i<3e7;i++)x=(x*31+i)%65521;console.log(Number(process.hrtime.bigint()-t)/1e9+x*0)'
const RUNS = 7

function spread(cpu) {
  const seconds = Array.from({ length: RUNS }, () =>
    Number(spawnSync('taskset', ['-c', String(cpu), process.execPath, '-e', LOOP]).stdout.toString()),
  ).sort((one, other) => one - other)
  return seconds[RUNS - 2] / seconds[0]
}

/** Its number, and that of another one for a competing load. */
export function quietProcessor() {
  const cpus = Array.from({ length: availableParallelism() }, (_, cpu) => ({ cpu, spread: spread(cpu) }))
  cpus.sort((one, other) => one.spread - other.spread)
  return { quiet: cpus[0].cpu, other: (cpus[1] ?? cpus[0]).cpu, spreads: cpus }
}
