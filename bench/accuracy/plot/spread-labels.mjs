/**
 * Moves labels apart along one axis: no two closer than `gap`, order kept, all within [from, to] where they fit.
 *
 * @param {readonly number[]} wanted any order
 * @returns {number[]} same order as given
 */
export function spreadLabels(wanted, { gap, from, to }) {
  const order = wanted.map((_, index) => index).sort((one, other) => wanted[one] - wanted[other])
  const placed = []
  for (const index of order) {
    const previous = placed.at(-1)
    placed.push(Math.max(wanted[index], from, previous === undefined ? from : previous + gap))
  }
  // What ran over the end is pushed back, and pushes back what is in its way.
  let limit = to
  for (let at = placed.length - 1; at >= 0; at--) {
    placed[at] = Math.min(placed[at], limit)
    limit = placed[at] - gap
  }
  const positions = Array.from({ length: wanted.length }, () => 0)
  for (const [at, index] of order.entries()) positions[index] = placed[at]
  return positions
}
