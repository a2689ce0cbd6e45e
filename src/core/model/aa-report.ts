/** What `aa` prints: schema `noisegate.aa/1`. Rates in [0, 1]. */
export interface AaReport {
  readonly schema: 'noisegate.aa/1'
  /** Times that the whole gate was played against itself. */
  readonly trials: number
  /** Series compared, over all trials. */
  readonly comparisons: number
  /** Series called regressed after both stages, although both arms are the same code. */
  readonly falseAlarms: number
  readonly rate: number
  /** Exact (Clopper-Pearson) interval of the rate. */
  readonly interval: readonly [number, number]
  readonly confidence: number
  /** Series that the screen passed on. */
  readonly suspects: number
  readonly rounds: { readonly screen: number; readonly remeasure: number }
  readonly seed: number
  /** What identical code is seen to do: by `suite benchmark metric`, relative. */
  readonly noiseFloor: Readonly<Record<string, NoiseFloor>>
  readonly warnings: readonly { readonly message: string }[]
}

/** The noise floor of one series. */
export interface NoiseFloor {
  readonly suite: string
  readonly benchmark: string
  readonly parameters: Readonly<Record<string, string>>
  readonly metric: string
  readonly trials: number
  /** Median and 95th percentile of |theta| over the trials, as relative changes. */
  readonly median: number
  readonly p95: number
}
