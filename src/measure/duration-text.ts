/** A duration as the configuration spells it: `250ms`, `1.5s`, `12m`, `2h`. */
export function durationText(milliseconds: number): string {
  const units = [
    [3_600_000, 'h'],
    [60_000, 'm'],
    [1_000, 's'],
  ] as const
  const whole = units.find(([size]) => milliseconds >= size && milliseconds % size === 0)
  if (whole !== undefined) return `${milliseconds / whole[0]}${whole[1]}`
  return milliseconds < 1_000 ? `${milliseconds}ms` : `${Number((milliseconds / 1_000).toFixed(1))}s`
}
