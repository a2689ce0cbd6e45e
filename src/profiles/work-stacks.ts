import { activityOf } from './classify/activities.js'
import type { Frame } from './frame.js'
import type { StackProfile } from './profile.js'
import { profileTotal } from './profile-total.js'
import { partOfTree } from './stacks/part-of-tree.js'
import type { StackTree } from './stacks/stack-tree.js'

/** Less than this part of a profile says nothing: its paths are not told, or another process did the work. */
const LEAST_PART = 0.2

/**
 * Waiting from this part of work and waiting on is what the benchmark does: a slower answer must not count for functions. What a
 * harness waits before its first benchmark is less (15 % of a worker of Vitest).
 */
const TELLING_WAIT = 0.25

/** What loads modules: below it runs what a program needs to start, until a function of the project is called again. */
const LOADER = /^(?:node:internal\/modules\/|<frozen (?:importlib|zipimport|runpy))/

/**
 * The part of a profile that the project's own functions did, themselves or by what they call; without the start of the runtime,
 * the loading of modules and what a harness does between calls. The measured change of a benchmark is one of this part, not of
 * the process. Garbage collection is kept in full: no function of the project calls it, and its allocations cause it. So is
 * waiting that no function calls, such as V8's `(idle)`, where it is a quarter or more. What was sampled is counted down to
 * the same part.
 * Paths must be those of the profile, so merge and normalise afterwards. Undefined where work and collection are less than a
 * fifth. O(nodes + frames).
 */
export function workStacks(
  profile: StackProfile,
  isProject: (frame: Frame) => boolean,
): StackProfile | undefined {
  const { tree } = profile
  const whole = profileTotal(profile)
  const kinds = kindsOfNodes(tree, isProject)
  const weigh = (kind: NodeKind) =>
    tree.self.reduce((sum, weight, node) => (kinds[node] === kind ? sum + weight : sum), 0)
  const [work, waiting] = [weigh(WORK), weigh(WAITING)]
  if (!(whole > 0) || work / whole < LEAST_PART) return undefined
  const isWaiting = waiting >= TELLING_WAIT * (work + waiting)
  const isKept = kinds.map((kind) => (kind === WORK || (isWaiting && kind === WAITING) ? 1 : 0))
  const part = (work + (isWaiting ? waiting : 0)) / whole
  const samples = profile.samples === undefined ? {} : { samples: Math.round(profile.samples * part) }
  return { ...profile, ...samples, tree: partOfTree(tree, isKept) }
}

const OTHER = 0
const WORK = 1
const WAITING = 2

type NodeKind = typeof OTHER | typeof WORK | typeof WAITING

/** What the own weight of each node is. Callers stand before callees, so one pass hands it down. */
function kindsOfNodes(
  { frames, parents, nodeFrames }: StackTree,
  isProject: (frame: Frame) => boolean,
): Uint8Array {
  const ofFrames = frames.map((frame) => kindOfFrame(frame, isProject))
  const kinds = new Uint8Array(parents.length)
  const isCollector = new Uint8Array(parents.length)
  for (let node = 1; node < parents.length; node++) {
    const parent = parents[node]!
    const frame = ofFrames[nodeFrames[node]!]!
    const above = kinds[parent]!
    isCollector[node] = frame === 'collector' || isCollector[parent] === 1 ? 1 : 0
    if (frame === 'project' || isCollector[node] === 1) kinds[node] = WORK
    else if (frame === 'loader') kinds[node] = OTHER
    else if (frame === 'wait' && above === OTHER) kinds[node] = WAITING
    else kinds[node] = above
  }
  return kinds
}

function kindOfFrame(frame: Frame, isProject: (frame: Frame) => boolean) {
  const activity = activityOf(frame.name)
  if (activity === 'gc') return 'collector'
  if (isProject(frame)) return 'project'
  if (LOADER.test(frame.file ?? '')) return 'loader'
  return activity === 'wait' ? 'wait' : 'other'
}

export { projectFrames } from './project-frames.js'
