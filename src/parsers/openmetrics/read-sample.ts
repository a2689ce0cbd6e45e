import type { Parameters } from '../../core/model/measurement.js'

/** `name{labels} value [timestamp]`, and an exemplar behind `#`. */
export const SAMPLE =
  /^(?<name>[A-Za-z_:][\w:]*)(?:\{(?<labels>.*)\})?[ \t]+(?<value>[+-]?(?:\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|Inf|NaN|inf|nan))(?:[ \t]+-?\d+(?:\.\d+)?)?(?:[ \t]+#.*)?$/

const LABEL = /\s*([A-Za-z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(,|$)/y

/** The labels between the braces; undefined where they are malformed. Cost: linear. */
export function readLabels(text: string): Parameters | undefined {
  const labels: [string, string][] = []
  let at = 0
  while (at < text.length) {
    LABEL.lastIndex = at
    const found = LABEL.exec(text)
    if (found === null) return undefined
    labels.push([
      found[1] ?? '',
      (found[2] ?? '').replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign)),
    ])
    at = LABEL.lastIndex
  }
  return Object.fromEntries(labels)
}

/** The unit that the name of a family ends in, as both formats prescribe: `http_request_duration_seconds`, `..._bytes_total`. */
export function familyUnit(family: string): string {
  const stem = family.replace(/_total$/, '')
  if (stem.endsWith('_seconds')) return 's'
  return stem.endsWith('_bytes') ? 'B' : '1'
}
