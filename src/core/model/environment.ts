/** The recorded machine and toolchain of a run. Everything optional that a platform may not tell. */
export interface Environment {
  readonly os: string
  readonly arch: string
  readonly cpu: string
  readonly cores: number
  /** Operating-system image family, such as `ubuntu24`; `unknown` where nothing tells. */
  readonly image: string
  readonly kernel?: string
  readonly node?: string
  readonly runner?: string
  /** Tool name to version, such as `{ go: '1.26.8' }`. */
  readonly toolchain: Readonly<Record<string, string>>
  /** The part that must be equal for two runs to be comparable; see `stratum.ts`. */
  readonly stratum: string
  /** Noise witnesses: share of CPU time stolen by the host and stalled for CPU during the run, each 0..1. */
  readonly witnesses?: { readonly steal?: number; readonly pressure?: number }
}
