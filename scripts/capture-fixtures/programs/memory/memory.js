// One shape of memory for some seconds: leak, cache (fills until two fifths of the time), saw, startup or steady.
import { setTimeout as delay } from 'node:timers/promises'

const [shape, seconds] = [process.argv[2], Number(process.argv[3])]
const since = () => performance.now() / 1000 - began
const began = performance.now() / 1000
const kept = []
let requests = 0
const answer = (size) => Array.from({ length: size }, (_, at) => ({ at, text: `${requests}-${at}` }))

while (shape === 'startup' && since() < 0.15 * seconds) {
  kept.push(answer(200))
  await delay(2)
}
while (since() < seconds) {
  requests++
  const made = answer(200)
  if (shape === 'leak' || (shape === 'cache' && since() < 0.4 * seconds)) kept.push(made)
  for (let wave = 0; shape === 'saw' && wave < 10; wave++) answer(2000)
  if (requests % 2 === 0) await delay(1)
}
