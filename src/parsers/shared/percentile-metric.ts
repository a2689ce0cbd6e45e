/** The metric of a percentile by its rank as a tool prints it: `50.0` is `latency.p50`, `0` and `100` are `latency.min` and `.max`. */
export function percentileMetric(rank: string | number): string {
  const percent = Number(rank)
  if (percent === 0) return 'latency.min'
  return percent === 100 ? 'latency.max' : `latency.p${percent}`
}
