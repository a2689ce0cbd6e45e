import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { historyFiles } from './histories.mjs'

/**
 * Evaluates every history of a folder, one worker a processor; the result is in the order of the files, however the work was
 * shared out. Each file that is done becomes one line on standard error.
 *
 * @returns {Promise<{ about: object, evaluated: object }[]>}
 */
export async function evaluateAll(folder) {
  const files = historyFiles(folder)
  const results = Array.from({ length: files.length })
  let next = 0
  const work = async () => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { folder } })
    try {
      while (next < files.length) {
        const index = next++
        results[index] = await answer(worker, files[index])
        const { evaluated } = results[index]
        console.error(`${files[index]}: ${evaluated.runOf.length} comparisons`)
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, work))
  return results
}

function answer(worker, file) {
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.off('message', answered)
      worker.off('error', failed)
    }
    const answered = (value) => {
      stop()
      resolve(value)
    }
    const failed = (error) => {
      stop()
      reject(error)
    }
    worker.on('message', answered)
    worker.on('error', failed)
    worker.postMessage(file)
  })
}
