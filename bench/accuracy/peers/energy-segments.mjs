/** Otava's defaults: a split is kept for the merge step at ten times the level that it must hold in the end. */
const MAX_P = 0.001
const WEAK_P = 10 * MAX_P

/** Half a window of 50: how far the window slides. */
const STEP = 25

/** Change points of at most 50 values, ascending: position of the first value of each new level. O(n^2). */
export function changePoints(values, studentTSurvival) {
  const first = weakPoints(values, studentTSurvival)
  // The sliding window's second stop; a third would begin behind 50 values.
  const from = Math.max(STEP, first.at(-1) ?? 0)
  const second = weakPoints(values.slice(from), studentTSurvival).map((at) => from + at)
  const points = [...new Set([...first, ...second])].sort((one, other) => one - other)
  return merged(values, points, studentTSurvival)
}

/** `within(a, b)`: the sum of |x_i - x_j| over the pairs of [a, b). */
function pairSums(values) {
  const n = values.length
  const sums = new Float64Array((n + 1) * (n + 1))
  for (let end = 1; end < n; end++) {
    let distance = 0
    for (let start = end - 1; start >= 0; start--) {
      distance += Math.abs(values[start] - values[end])
      sums[start * (n + 1) + end + 1] = sums[start * (n + 1) + end] + distance
    }
  }
  return (start, end) => sums[start * (n + 1) + end]
}

/** Splits at the best candidate of any segment for as long as it holds the weak level; ascending positions. */
function weakPoints(values, studentTSurvival) {
  if (values.length < 2) return []
  const within = pairSums(values)
  const points = []
  const candidates = new Map()
  for (;;) {
    const bounds = [0, ...points, values.length]
    let best
    for (let at = 0; at + 1 < bounds.length; at++) {
      const [from, to] = [bounds[at], bounds[at + 1]]
      if (to - from < 2) continue
      const key = `${from} ${to}`
      if (!candidates.has(key)) candidates.set(key, bestSplit(within, from, to))
      const found = { ...candidates.get(key), from, to }
      if (best === undefined || found.q > best.q) best = found
    }
    if (best === undefined || !(splitP(values, best, studentTSurvival) <= WEAK_P)) return points
    points.push(best.at)
    points.sort((one, other) => one - other)
  }
}

/** The (tau, kappa) of largest Q = 2 E|X - Y| - E|X - X'| - E|Y - Y'|, scaled by the sizes; X = [from, tau), Y = [tau, kappa). */
function bestSplit(within, from, to) {
  let best = { at: from + 1, q: Number.NEGATIVE_INFINITY }
  for (let tau = from + 1; tau < to; tau++) {
    const left = within(from, tau)
    const n = tau - from
    for (let kappa = tau + 1; kappa <= to; kappa++) {
      const right = within(tau, kappa)
      const m = kappa - tau
      const across = within(from, kappa) - left - right
      const spread = (n > 1 ? (m * left) / (n - 1) : 0) + (m > 1 ? (n * right) / (m - 1) : 0)
      const q = (2 / (n + m)) * (across - spread)
      if (q > best.q) best = { at: tau, q }
    }
  }
  return best
}

/** Two-sided p of Student's t with pooled variance, from deviations with n in the denominator (scipy's `_from_stats`). */
function splitP(values, { from, at, to }, studentTSurvival) {
  const [n, m] = [at - from, to - at]
  const df = n + m - 2
  if (df <= 0) return 1
  const left = meanAndVariance(values, from, at)
  const right = meanAndVariance(values, at, to)
  const pooled = ((n - 1) * left.variance + (m - 1) * right.variance) / df
  const change = Math.abs(right.mean - left.mean)
  if (pooled === 0) return change === 0 ? 1 : 0
  return 2 * studentTSurvival(change / Math.sqrt(pooled * (1 / n + 1 / m)), df)
}

function meanAndVariance(values, from, to) {
  let sum = 0
  for (let at = from; at < to; at++) sum += values[at]
  const mean = sum / (to - from)
  let squares = 0
  for (let at = from; at < to; at++) squares += (values[at] - mean) ** 2
  return { mean, variance: squares / (to - from) }
}

/**
 * Removes the weakest point until every one holds the level. As in Otava, a removal renews the p-values of the two points
 * behind it and not that of the point before it.
 */
function merged(values, points, studentTSurvival) {
  const kept = [...points]
  const pOf = (index) =>
    splitP(
      values,
      { from: kept[index - 1] ?? 0, at: kept[index], to: kept[index + 1] ?? values.length },
      studentTSurvival,
    )
  const pValues = kept.map((_, index) => pOf(index))
  while (kept.length > 0) {
    const weakest = pValues.indexOf(Math.max(...pValues))
    if (pValues[weakest] < MAX_P) break
    kept.splice(weakest, 1)
    pValues.splice(weakest, 1)
    for (const index of [weakest, weakest + 1]) if (index < kept.length) pValues[index] = pOf(index)
  }
  return kept
}
