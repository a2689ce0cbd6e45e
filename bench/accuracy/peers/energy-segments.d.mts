export function changePoints(
  values: readonly number[],
  studentTSurvival: (t: number, df: number) => number,
): number[]
