import type { Diagnosis } from '../../core/model/diagnosis.js'
import type { FunctionPlace } from '../../core/model/explanation.js'
import type { Warning } from '../../core/model/measurement.js'

/** What the page about one profile, or about two compared ones, shows. */
export interface ProfilePage {
  /** Of the browser's tab: what was profiled. */
  readonly title: string
  /** The answer in one sentence. */
  readonly headline: string
  /** Lines under it: totals, rounds, how sides were made comparable. */
  readonly facts: readonly string[]
  readonly kind: 'comparison' | 'single'
  /** Base unit of costs, or `samples`. */
  readonly unit: string
  /** In the order they are shown. */
  readonly functions: readonly PageFunction[]
  /** Functions that were left out of `functions`. */
  readonly hidden: number
  /** Absent where the format keeps no stacks. */
  readonly graph?: PageGraph
  readonly diagnosis?: Diagnosis
  readonly warnings: readonly Warning[]
}

/** What happened to a function; `untested` where too few rounds tell news from noise. */
export type PageVerdict = 'grew' | 'shrank' | 'within-noise' | 'untested'

/** A cost and its share of the whole, 0 to 1. */
export interface PageCost {
  readonly cost: number
  readonly share: number
}

/** A cost on both sides; `baseline` is absent on the page of one profile. */
export interface PageCosts {
  readonly candidate: PageCost
  readonly baseline?: PageCost
}

export interface PageFunction {
  readonly name: string
  /** `codec.go:41`; empty where the profile does not tell. */
  readonly location: string
  /** Index into the frames of the graph; absent where it is not drawn. */
  readonly frame?: number
  /** Absent where the format does not tell. */
  readonly self?: PageCosts
  readonly total?: PageCosts
  readonly change?: PageChange
  /** Of what is not the project's own: its functions by whose calls most of the change came. Absent where nobody knows. */
  readonly callers?: readonly FunctionPlace[]
}

/** A change in points: per cent of the baseline's total. */
export interface PageChange {
  readonly verdict: PageVerdict
  readonly presence: 'both' | 'new' | 'vanished'
  readonly points: number
  readonly interval?: readonly [low: number, high: number]
  /** Part of the change of the whole; absent where the whole did not change. */
  readonly explains?: number
}

/**
 * Call paths as parallel lists: node 0 is the root, every other node is a frame called from its parent, which stands before
 * it. The page carries it as JSON, so it holds plain data only.
 */
export interface PageGraph {
  readonly frames: readonly PageFrame[]
  readonly parents: readonly number[]
  /** Index into `frames`; -1 for the root. */
  readonly nodeFrames: readonly number[]
  readonly candidate: PageWeights
  readonly baseline?: PageWeights
  /** Call paths too narrow to draw. */
  readonly omitted: number
}

export interface PageFrame {
  readonly name: string
  readonly location: string
  readonly verdict?: PageVerdict
}

/** Of each node, in the unit of the page. */
export interface PageWeights {
  readonly self: readonly number[]
  /** With everything called from it. */
  readonly total: readonly number[]
}

/** What the script of the page reads. */
export type EmbeddedPage = Pick<ProfilePage, 'kind' | 'unit'> & { readonly graph: PageGraph }

/** Texts of the page that are built from `web/`: no part of them comes from a profile. */
export interface PageAssets {
  readonly style: string
  readonly script: string
  /** SHA-256 in base64, for the page's content security policy. */
  readonly styleDigest: string
  readonly scriptDigest: string
}
