// Reads orders, adds them up by customer and prints the largest sum.

function decodeHeader(line) {
  let checksum = 0
  for (let round = 0; round < 40; round++) {
    checksum = 0
    for (let at = 0; at < line.length; at++) checksum = (checksum * 31 + line.charCodeAt(at)) % 65_521
  }
  return checksum
}

function readOrders(count) {
  const orders = []
  for (let number = 0; number < count; number++) {
    const line = `order ${number};customer ${number % 997};amount ${(number * 7) % 1000}`
    orders.push({ checksum: decodeHeader(line), customer: number % 997, amount: (number * 7) % 1000 })
  }
  return orders
}

function sumUp(orders) {
  const sums = new Map()
  for (let round = 0; round < 40; round++)
    for (const { customer, amount } of orders) sums.set(customer, (sums.get(customer) ?? 0) + amount)
  return sums
}

const sums = sumUp(readOrders(60_000))
console.log(Math.max(...sums.values()))
