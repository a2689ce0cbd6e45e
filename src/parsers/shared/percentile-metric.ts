const known = new Map<string | number, string>()
// Tools name a dozen ranks; who names more than this does not profit from a memory of them.
const MOST_KNOWN = 100

/** The metric of a percentile by its rank as a tool prints it: `50.0` is `latency.p50`, `0` and `100` are `latency.min` and `.max`. */
export function percentileMetric(rank: string | number): string {
  const found = known.get(rank)
  if (found !== undefined) return found
  const percent = Number(rank)
  const metric = percent === 0 ? 'latency.min' : percent === 100 ? 'latency.max' : `latency.p${percent}`
  if (known.size < MOST_KNOWN) known.set(rank, metric)
  return metric
}
