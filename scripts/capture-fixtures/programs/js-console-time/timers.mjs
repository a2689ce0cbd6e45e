const numbers = (size) => Array.from({ length: size }, (_, i) => (i * 7919) % size)
for (const size of [100, 100_000]) {
  console.time(`sort/${size}`)
  numbers(size).sort()
  console.timeEnd(`sort/${size}`)
}
for (let round = 0; round < 3; round += 1) {
  console.time('größe a/b: | `tick` @user')
  JSON.stringify(numbers(10_000))
  console.timeEnd('größe a/b: | `tick` @user')
}
console.time('slow')
console.time('slower')
await new Promise((resolve) => setTimeout(resolve, 1_100))
console.timeEnd('slow')
await new Promise((resolve) => setTimeout(resolve, 60_000))
console.timeEnd('slower')
