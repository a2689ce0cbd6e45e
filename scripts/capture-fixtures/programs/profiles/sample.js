// Spends time in known functions and keeps memory.
function decodeHeader(n) {
  let sum = 0
  for (let i = 0; i < n; i++) sum += (Math.sqrt(i) * i) % 7
  return sum
}
function buildIndex(n) {
  const index = new Map()
  for (let i = 0; i < n; i++) index.set(`key${i}`, i)
  return index
}
class Reader {
  get 'größe | `x`'() {
    return decodeHeader(200_000)
  }
}
const descend = (depth) => (depth === 0 ? decodeHeader(50_000) : descend(depth - 1))
const kept = []
let sum = 0
for (const start = Date.now(); Date.now() - start < 400; ) {
  sum += decodeHeader(300_000) + descend(40) + new Reader()['größe | `x`'] + (() => buildIndex(2_000).size)()
}
for (let i = 0; i < 20; i++) kept.push(buildIndex(5_000))
console.log(sum, kept.length)
