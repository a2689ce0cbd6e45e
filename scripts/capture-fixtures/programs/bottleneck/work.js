// One kind of work for about a second: spin, sleep, sync or allocate.
const { fsyncSync, openSync, writeSync } = require('node:fs')

const [kind, seconds] = process.argv.slice(2)
const until = performance.now() + 1000 * Number(seconds)

const work = {
  spin() {
    let total = 0
    while (performance.now() < until) for (let n = 0; n < 10_000; n++) total += Math.sqrt(n)
    return total
  },
  sleep() {
    if (performance.now() < until) setTimeout(work.sleep, 20)
  },
  sync() {
    const file = openSync('sync.dat', 'w')
    while (performance.now() < until) {
      writeSync(file, Buffer.alloc(65_536))
      fsyncSync(file)
    }
  },
  allocate() {
    let kept = []
    while (performance.now() < until) {
      kept.push({ key: `k${kept.length}`, values: [kept.length, {}], text: 'x'.repeat(kept.length % 50) })
      if (kept.length > 300_000) kept = kept.filter((_, at) => at % 7 === 0)
    }
  },
}
work[kind]()
