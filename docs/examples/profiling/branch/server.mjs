// Two workers, 12 ms for an order and more with every order ever taken; beyond 250 orders a second its queue, and then its refusals, grow.
// Usage: node server.mjs PORT
import { createServer } from 'node:http'

const WORKERS = 2
const LONGEST_QUEUE = 60

const queue = []
let busy = 0
let taken = 0

function millisecondsOf() {
  taken += 1
  return 12 + taken / 100
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
