// Judges one history after the other, as run.mjs hands them out; the figures go back whole.
import { parentPort, workerData } from 'node:worker_threads'
import { evaluate } from './evaluate.mjs'
import { openHistory } from './histories.mjs'
import { PEERS, readHistory, replayed } from './product.mjs'

parentPort.on('message', (file) => {
  const { runs, ...about } = openHistory(workerData.folder, file, readHistory)
  parentPort.postMessage({
    about,
    evaluated: evaluate({ name: about.name, points: replayed(runs), rules: PEERS }),
  })
})
