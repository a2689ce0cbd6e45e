// Two workers, 8 ms for an order; beyond 250 orders a second its queue, and then its refusals, grow.
// Usage: node server.mjs PORT
import { createServer } from 'node:http'

const WORKERS = 2
const LONGEST_QUEUE = 60

const queue = []
let busy = 0

function millisecondsOf() {
  return 8
}

function work() {
  while (busy < WORKERS && queue.length > 0) {
    const response = queue.shift()
    busy += 1
    setTimeout(() => {
      busy -= 1
      response.end('order\n')
      work()
    }, millisecondsOf())
  }
}

createServer((_, response) => {
  if (queue.length >= LONGEST_QUEUE) {
    response.statusCode = 503
    response.end('too many orders\n')
    return
  }
  queue.push(response)
  work()
}).listen(Number(process.argv[2]), '127.0.0.1')
