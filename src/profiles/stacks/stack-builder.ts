import { Problem } from '../../core/model/problem.js'
import { type Frame, frameIdentity } from '../frame.js'
import type { StackTree } from './stack-tree.js'

/**
 * Most nodes of a tree: a map of V8 holds 2^24 entries, and eight million call paths take about 600 MB. Real profiles
 * have thousands; what has more is a trace with unbounded names.
 */
const MOST_NODES = 2 ** 23

/** Above every frame index, and small enough that `parent * FRAME_RANGE + frame` is an exact integer. */
const FRAME_RANGE = 2 ** 26

/**
 * Collects stacks into a tree. Memory grows with distinct call paths, not with samples: names are kept once, a sample
 * that repeats a path adds to a number.
 */
export class StackBuilder {
  readonly #file: string
  readonly #frames: Frame[] = []
  readonly #frameIds = new Map<string, number>()
  readonly #children = new Map<number, number>()
  #parents = new Int32Array(1024)
  #nodeFrames = new Int32Array(1024)
  #self = new Float64Array(1024)
  #size = 1

  /** `file` is for the message when a profile is too large. */
  constructor(file: string) {
    this.#file = file
    this.#nodeFrames[0] = -1
  }

  /** Index of a frame; equal frames have one. Of lines seen running the smallest is kept. */
  frame(frame: Frame): number {
    const identity = frameIdentity(frame)
    const known = this.#frameIds.get(identity)
    if (known === undefined) {
      this.#frameIds.set(identity, this.#frames.length)
      return this.#frames.push(frame) - 1
    }
    const before = this.#frames[known]!
    if (frame.seenLine !== undefined && frame.seenLine < (before.seenLine ?? Infinity))
      this.#frames[known] = { ...before, seenLine: frame.seenLine }
    return known
  }

  /** The node of a frame called from `parent`; 0 is the root. @throws Problem beyond 8,388,608 call paths. */
  child(parent: number, frame: number): number {
    const key = parent * FRAME_RANGE + frame
    const known = this.#children.get(key)
    if (known !== undefined) return known
    if (this.#size >= MOST_NODES) throw this.#tooLarge()
    if (this.#size === this.#parents.length) this.#grow()
    const node = this.#size++
    this.#parents[node] = parent
    this.#nodeFrames[node] = frame
    this.#children.set(key, node)
    return node
  }

  /** Adds to what was spent in a node itself. */
  spend(node: number, weight: number): void {
    this.#self[node]! += weight
  }

  /** Adds a stack of frame indexes, outermost first. */
  add(stack: readonly number[], weight: number): void {
    let node = 0
    for (const frame of stack) node = this.child(node, frame)
    this.spend(node, weight)
  }

  tree(): StackTree {
    return {
      frames: this.#frames,
      parents: this.#parents.slice(0, this.#size),
      nodeFrames: this.#nodeFrames.slice(0, this.#size),
      self: this.#self.slice(0, this.#size),
    }
  }

  #grow(): void {
    const length = this.#size * 2
    const parents = new Int32Array(length)
    const nodeFrames = new Int32Array(length)
    const self = new Float64Array(length)
    parents.set(this.#parents)
    nodeFrames.set(this.#nodeFrames)
    self.set(this.#self)
    this.#parents = parents
    this.#nodeFrames = nodeFrames
    this.#self = self
  }

  #tooLarge(): Problem {
    return new Problem({
      kind: 'measurement',
      what: `the profile has more than ${MOST_NODES} different call paths`,
      file: this.#file,
      remedy: 'Profile for a shorter time, or limit the depth of stacks in the profiler',
    })
  }
}
