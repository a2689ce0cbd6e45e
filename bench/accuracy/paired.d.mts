/** Of one rule: [hits, trials], absent where nobody counted. */
export interface PairedCounts {
  readonly rule: string
  readonly same?: readonly [number, number]
  readonly small?: readonly [number, number]
  readonly large?: readonly [number, number]
  readonly quiet?: readonly [number, number]
  readonly detectable?: readonly [number, number]
}

export interface PairedResults {
  readonly campaigns: readonly {
    readonly date: string
    readonly load: boolean
    readonly rules: readonly PairedCounts[]
  }[]
}

export function pooled(
  results: PairedResults,
  include: (campaign: PairedResults['campaigns'][number]) => boolean,
): PairedCounts[]
export function readPaired(file: string): PairedResults
