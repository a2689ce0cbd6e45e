import type { EmbeddedPage } from '../../src/reports/profile-page/page.js'
import type { PathNode } from './path-node.js'

type Rgb = readonly [red: number, green: number, blue: number]

interface Theme {
  readonly neutral: Rgb
  readonly grew: Rgb
  readonly shrank: Rgb
  readonly cost: Rgb
  readonly match: Rgb
}

/** The full colours stand in the style sheet's legend too. Text on all of them has a contrast of at least 4.5. */
const THEMES: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    neutral: [228, 228, 224],
    grew: [240, 110, 90],
    shrank: [96, 165, 235],
    cost: [245, 158, 66],
    match: [200, 160, 255],
  },
  dark: {
    neutral: [62, 64, 70],
    grew: [190, 52, 40],
    shrank: [36, 98, 178],
    cost: [160, 88, 20],
    match: [124, 70, 190],
  },
}

/** A change below this part of the baseline is drawn as none. */
const LEAST_CHANGE = 0.001

/** The full colour stands for at least this part, or noise would be drawn as the strongest change. */
const FULL_AT_LEAST = 0.01

/** Part of the full colour that the smallest change gets, so that it is told from none. */
const FAINTEST = 0.3

export type Colours = (node: PathNode, isMatch: boolean) => string

/**
 * Colours of boxes by what their function itself cost more or less on that path; changes that are noise have none. The
 * page of one profile shows self costs instead. Read anew for every box, so that a change of theme shows.
 */
export function boxColours(
  { kind, graph }: EmbeddedPage,
  nodes: readonly PathNode[],
  isDark: () => boolean,
): Colours {
  const change = kind === 'comparison' ? changeOf(graph) : ({ candidate }: PathNode) => candidate.self
  const whole = (nodes[0]!.baseline ?? nodes[0]!.candidate).total
  const full = nodes.reduce((most, node) => Math.max(most, Math.abs(change(node))), FULL_AT_LEAST * whole)
  return (node, isMatch) => {
    const theme = THEMES[isDark() ? 'dark' : 'light']
    if (isMatch) return css(theme.match)
    const by = change(node)
    if (Math.abs(by) < LEAST_CHANGE * whole) return css(theme.neutral)
    const towards = kind === 'single' ? theme.cost : by > 0 ? theme.grew : theme.shrank
    return css(mixed(theme.neutral, towards, FAINTEST + (1 - FAINTEST) * (Math.abs(by) / full)))
  }
}

function changeOf({ frames }: EmbeddedPage['graph']): (node: PathNode) => number {
  return ({ frame, candidate, baseline }) =>
    frame < 0 || frames[frame]!.verdict === 'within-noise' ? 0 : candidate.self - (baseline?.self ?? 0)
}

function mixed(from: Rgb, to: Rgb, part: number): Rgb {
  const [red, green, blue] = from.map((value, index) => Math.round(value + (to[index]! - value) * part))
  return [red!, green!, blue!]
}

function css(colour: Rgb): string {
  return `rgb(${colour.join(' ')})`
}
