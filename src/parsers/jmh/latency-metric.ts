// JMH 1.37 writes `p0.50`; versions before 1.36 write `sort:·p0.50`, with the method's name in front.
const PERCENTILE = /(?:^|[:·])p(?<whole>[01])(?:\.(?<part>\d+))?$/

/** The metric of one of sample mode's percentiles (`p0.999` is `latency.p99.9`); undefined for any other name. */
export function latencyMetric(name: string): string | undefined {
  const { whole, part = '' } = PERCENTILE.exec(name)?.groups ?? {}
  if (whole === undefined) return undefined
  if (whole === '1') return 'latency.max'
  // Digits are moved, not multiplied: 0.9999 x 100 is 99.99000000000001.
  const percent = part.padEnd(2, '0')
  const rest = percent.slice(2).replace(/0+$/, '')
  const rank = Number(percent.slice(0, 2))
  if (rank === 0 && rest === '') return 'latency.min'
  return rest === '' ? `latency.p${rank}` : `latency.p${rank}.${rest}`
}
