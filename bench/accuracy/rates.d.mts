/** Scores above `cut` alarm, scores at it in this share of cases. */
export interface CutSetting {
  readonly cut: number
  readonly share: number
}

export function macro(rates: readonly number[]): number | undefined
export function alarmRate(scores: readonly number[], setting: CutSetting): number
export function settingFor(repositories: readonly (readonly number[])[], target: number): CutSetting
export function settingsFor(
  repositories: readonly (readonly number[])[],
  targets: readonly number[],
): CutSetting[]
export function runRate(
  alarms: readonly number[],
  runOf: readonly number[],
  least?: (rows: number) => number,
): number
