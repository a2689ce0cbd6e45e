// How long from starting the command line until the user's command runs?
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCheckout } from './shared/checkout.mjs'
import { median } from './shared/median.mjs'
import { row } from './shared/row.mjs'
import { undisturbed } from './shared/undisturbed.mjs'

const REPEATS = 15
const TARGET_MS = 150

export const question = 'start to the first measured command'

/**
 * With `--compare history`, because `auto` may have to build the base before it can measure, which is no start-up cost.
 * The measured program writes when it started; a shell's start is part of the figure, about a
 * millisecond.
 */
export async function measure({ product, folder }) {
  const checkout = makeCheckout(join(folder, 'start', 'checkout'))
  const outside = join(folder, 'start', 'plain')
  mkdirSync(outside)
  const stamp = join(folder, 'start', 'stamp')
  const program = join(folder, 'start', 'program')
  writeFileSync(program, `#!/bin/sh\nexec date +%s%N > '${stamp}'\n`, { mode: 0o755 })
  return product.nodes.flatMap((node) => {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
    const bare = median(repeated(() => spawnMilliseconds(node)))
    const start = (cwd) =>
      median(repeated(() => startMilliseconds({ node, cli: product.cli, cwd, program, stamp })))
    return [
      row(`start, Node ${version}, branch of a checkout`, start(checkout), 'ms', { target: TARGET_MS }),
      row(`start, Node ${version}, no checkout`, start(outside), 'ms', { target: TARGET_MS }),
      row(`of which: \`node -e 0\`, ${version}`, bare, 'ms'),
    ]
  })
}

function repeated(action) {
  action()
  return undisturbed(REPEATS, action).runs
}

function startMilliseconds({ node, cli, cwd, program, stamp }) {
  const startedAt = performance.timeOrigin + performance.now()
  const { error } = spawnSync(
    node,
    [cli, 'run', '--quiet', '--rounds', '1', '--compare', 'history', '--', program],
    { cwd },
  )
  if (error !== undefined) throw error
  return Number(readFileSync(stamp, 'utf8')) / 1e6 - startedAt
}

function spawnMilliseconds(node) {
  const startedAt = performance.now()
  spawnSync(node, ['-e', '0'])
  return performance.now() - startedAt
}
