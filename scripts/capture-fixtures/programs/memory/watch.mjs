// node watch.mjs FILE COMMAND...: runs the command and writes the curve of its memory, as the gate watches it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { watchMemory } from './memory-watch.mjs'

const [file, command, ...args] = process.argv.slice(2)
const monotonic = () => performance.now() / 1000
const watch = watchMemory({ mark: `WATCHED=${file}`, intervalMs: 25, monotonic })
const [code] = await once(
  spawn(command, args, { env: { ...process.env, WATCHED: file }, stdio: 'ignore' }),
  'exit',
)
const { times, values } = watch.stop()
writeFileSync(file, `${JSON.stringify({ times: times.map((time) => Number(time.toFixed(3))), values })}\n`)
process.exitCode = code
