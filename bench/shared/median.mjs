/** The middle of the numbers; between the middle two where their count is even. */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  const half = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2
}

/** The median of one property of each entry. */
export function medianOf(entries, property) {
  return median(entries.map((entry) => entry[property]))
}
