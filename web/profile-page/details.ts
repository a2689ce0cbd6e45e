import { formatPair, formatValue } from '../../src/core/units/format-value.js'
import type { EmbeddedPage } from '../../src/reports/profile-page/page.js'
import type { Cost, PathNode } from './path-node.js'

/** Words about a box: one line for its name and place, one for its costs. */
export interface BoxWords {
  readonly name: string
  readonly location: string
  readonly costs: string
}

/** Words about boxes of a page; shares are of the side's whole. */
export function boxWords({ unit, graph }: EmbeddedPage, root: PathNode): (node: PathNode) => BoxWords {
  const plainUnit = unit === 'samples' ? '1' : unit
  const suffix = unit === 'samples' ? ' samples' : ''
  const side = (node: PathNode, kind: keyof Cost): string => {
    const { candidate, baseline } = node
    if (baseline === undefined)
      return `${kind} ${share(candidate[kind], root.candidate)} (${formatValue(candidate[kind], plainUnit)}${suffix})`
    const [from, to] = formatPair(baseline[kind], candidate[kind], plainUnit)
    const shares = `${share(baseline[kind], root.baseline!)} \u2192 ${share(candidate[kind], root.candidate)}`
    return `${kind} ${shares} (${from} \u2192 ${to}${suffix}), ${points(candidate[kind] - baseline[kind], root.baseline!)}`
  }
  return (node) => ({
    name: node.name,
    location: node.frame < 0 ? '' : graph.frames[node.frame]!.location,
    costs: `${side(node, 'total')}; ${side(node, 'self')}`,
  })
}

function share(cost: number, whole: Cost): string {
  return whole.total === 0 ? 'n/a' : `${((100 * cost) / whole.total).toFixed(1)} %`
}

function points(change: number, whole: Cost): string {
  if (whole.total === 0) return 'new'
  const text = ((100 * change) / whole.total).toFixed(1).replace(/^-0\.0$/, '0.0')
  return `${change > 0 && text !== '0.0' ? '+' : ''}${text} points`
}

/** Shows the words of a box; every text is set as text. */
export function showDetails(place: Element, { name, location, costs }: BoxWords): void {
  const line = (kind: string, text: string): HTMLElement => {
    const element = document.createElement('span')
    element.className = kind
    element.textContent = text
    return element
  }
  place.replaceChildren(line('name', name), line('where', location), line('costs', costs))
}
