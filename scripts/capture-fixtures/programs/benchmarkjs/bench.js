// benchmark.js prints nothing itself; `String(event.target)` is how its documentation prints a cycle.
const assert = require('node:assert')
const { readFileSync } = require('node:fs')
const { Suite } = require('benchmark')

const short = { maxTime: 0.05, minSamples: 5, minTime: 0.005, initCount: 1 }
const spin = (n) => {
  let sum = 0
  for (let i = 0; i < n; i++) sum += Math.sqrt(i)
  return sum
}

const suite = new Suite()
suite
  .add('sum of 64', () => spin(64), short)
  .add('sum of 4096', () => spin(4096), short)
  .add('größe: "quoted" x 1,000', () => 'größe'.normalize(), short)
  .add('a x 5 ops/sec | `tick` / @user', () => /o/.test('Hello'), short)
  .add('slow', () => spin(3e6), short)
  .add('deferred', { ...short, defer: true, fn: (deferred) => setTimeout(() => deferred.resolve(), 2) })
if (process.argv[2] === 'failing') {
  suite.add(
    'throws',
    () => {
      throw new Error('größe: no "device"')
    },
    short,
  )
  suite.add('no such file', () => readFileSync('absent.txt'), short)
  suite.add('asserts', () => assert.equal(1, 2), short)
  suite.add(
    'throws a text',
    () => {
      throw 'only a text'
    },
    short,
  )
  suite.add('after', () => spin(16), short)
}
suite
  .on('cycle', (event) => console.log(String(event.target)))
  .on('error', (event) => console.log(`error ${event.target.name}`))
  .on('complete', function () {
    console.log(`Fastest is ${this.filter('fastest').map('name').join(', ')}`)
  })
  .run()
