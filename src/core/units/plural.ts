/** `1 benchmark`, `2 benchmarks`, `2,000 benchmarks`; thousands grouped, no locale. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${groupDigits(count)} ${count === 1 ? one : many}`
}

/** A whole number with its thousands grouped. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
