import type { Parameters } from '../../core/model/measurement.js'

/** Name, labels and value of `name{labels} value [timestamp]`; an exemplar may stand behind `#`. */
export const SAMPLE =
  /^([A-Za-z_:][\w:]*)(?:\{(.*)\})?[ \t]+([+-]?(?:\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|Inf|NaN|inf|nan))(?:[ \t]+-?\d+(?:\.\d+)?)?(?:[ \t]+#.*)?$/

const LABEL = /\s*([A-Za-z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(,|$)/y

/** The labels between the braces; undefined where they are malformed. Cost: linear. */
export function readLabels(text: string): Parameters | undefined {
  const labels: Record<string, string> = {}
  let at = 0
  while (at < text.length) {
    LABEL.lastIndex = at
    const found = LABEL.exec(text)
    if (found === null) return undefined
    const name = found[1] ?? ''
    const value = unescaped(found[2] ?? '')
    // An assignment would set the prototype of the object.
    if (name === '__proto__') Object.defineProperty(labels, name, { value, ...PLAIN })
    else labels[name] = value
    at = LABEL.lastIndex
  }
  return labels
}

const PLAIN = { writable: true, enumerable: true, configurable: true }

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign)) : text
}

/** The unit that the name of a family ends in, as both formats prescribe: `http_request_duration_seconds`, `..._bytes_total`. */
export function familyUnit(family: string): string {
  const stem = family.replace(/_total$/, '')
  if (stem.endsWith('_seconds')) return 's'
  return stem.endsWith('_bytes') ? 'B' : '1'
}
