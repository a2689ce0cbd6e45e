// The target of the load-testing fixtures: an HTTP server on the loopback interface that ends by itself.
// Usage: node server.mjs PORT [SECONDS]
import { createServer } from 'node:http'

const port = Number(process.argv[2])
const lifetime = Number(process.argv[3] ?? 120)

// `/queue` is a machine with two workers of 8 ms each: beyond 250 requests a second its queue, and then its refusals, grow.
const WORKERS = 2
const WORK_MS = 8
const QUEUE_LIMIT = 40

const waiting = []
let busy = 0
let requests = 0
const started = Date.now()

function work() {
  while (busy < WORKERS && waiting.length > 0) {
    const response = waiting.shift()
    busy += 1
    setTimeout(() => {
      busy -= 1
      response.end('hello, world\n')
      work()
    }, WORK_MS)
  }
}

function refuse(response) {
  response.statusCode = 500
  response.end('no\n')
}

const routes = {
  '/big': (response) => response.end('x'.repeat(65_536)),
  '/err': refuse,
  '/flaky': (response) => (requests % 20 === 0 ? refuse(response) : response.end('hello, world\n')),
  '/slow': (response) => setTimeout(() => response.end('hello, world\n'), 20),
  '/hang': () => {},
  '/drop': (response) => (requests % 10 === 0 ? response.socket.destroy() : response.end('hello, world\n')),
  // Two milliseconds slower for every second that the server has lived.
  '/aging': (response) => setTimeout(() => response.end('hello, world\n'), 2 + (Date.now() - started) / 500),
  '/queue': (response) => {
    if (waiting.length >= QUEUE_LIMIT) return refuse(response)
    waiting.push(response)
    work()
  },
}

const server = createServer((request, response) => {
  requests += 1
  const route = routes[request.url.split('?')[0]]
  if (route === undefined) response.end('hello, world\n')
  else route(response)
})
server.listen(port, '127.0.0.1')
setTimeout(() => process.exit(0), lifetime * 1000)
