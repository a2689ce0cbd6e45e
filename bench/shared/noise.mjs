/** A number in [-1, 1) that looks random and is the same every time: the fraction of a large sine. */
export function noise(...seeds) {
  const value =
    Math.sin(seeds.reduce((sum, seed, index) => sum + seed * (127.1 + 184.6 * index), 0)) * 43_758.545
  return 2 * (value - Math.floor(value)) - 1
}
