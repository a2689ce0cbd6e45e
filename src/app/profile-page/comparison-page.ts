import type { Diagnosis } from '../../core/model/diagnosis.js'
import type { ComparedProfiles } from '../../profiles/diff/compare-profiles.js'
import type { CostChange, FunctionChange, ProfileDifference } from '../../profiles/diff/difference.js'
import type { FunctionCallers } from '../../profiles/diff/project-callers.js'
import { frameIdentity, frameLocation } from '../../profiles/frame.js'
import type { PageCosts, PageFunction, PageGraph, ProfilePage } from '../../reports/profile-page/page.js'
import { differenceFacts, differenceHeadline } from './difference-words.js'
import { callersOf } from './explained-function.js'
import { type FrameVerdicts, jointGraph } from './page-graph.js'

/** Rows of the page's table: more is below a thousandth of the whole in any real profile. */
export const MOST_ROWS = 200

/** What is known of a comparison beside its costs. */
export interface ComparisonNews {
  readonly diagnosis?: Diagnosis
  /** Who of the project called what is not its own; default: nobody knows. */
  readonly callers?: FunctionCallers
}

/** The page about two compared profiles. */
export function comparisonPage(
  { difference, tree, scales }: ComparedProfiles,
  { diagnosis, callers = new Map() }: ComparisonNews = {},
): ProfilePage {
  const { functions, warnings, unit, quantity } = difference
  const graph = tree === undefined ? undefined : jointGraph(tree, scales, verdictsOf(difference))
  const frames = frameIndexes(graph)
  const shown = functions.slice(0, MOST_ROWS)
  return {
    title: `Why did it change: ${quantity}`,
    headline: differenceHeadline(difference, { callers, ...(diagnosis === undefined ? {} : { diagnosis }) }),
    facts: differenceFacts(difference),
    kind: 'comparison',
    unit,
    functions: shown.map((change) => {
      const called = callersOf(change, callers)
      const row = pageFunction(change, frames, difference)
      return called.length === 0 ? row : { ...row, callers: called }
    }),
    hidden: functions.length - shown.length,
    ...(graph === undefined ? {} : { graph }),
    ...(diagnosis === undefined ? {} : { diagnosis }),
    warnings,
  }
}

function verdictsOf({ functions }: ProfileDifference): FrameVerdicts {
  return new Map(functions.map(({ frame, verdict }) => [frameIdentity(frame), verdict]))
}

/** Index of a drawn frame by what it shows. Frames that show alike are told apart by their order only, so the first stands. */
export function frameIndexes(graph: PageGraph | undefined): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>()
  for (const [index, { name, location }] of (graph?.frames ?? []).entries()) {
    const key = `${name}\n${location}`
    if (!indexes.has(key)) indexes.set(key, index)
  }
  return indexes
}

function pageFunction(
  change: FunctionChange,
  frames: ReadonlyMap<string, number>,
  { baseline }: ProfileDifference,
): PageFunction {
  const { frame, self, total, verdict, presence, points, explains } = change
  const location = frameLocation(frame)
  const index = frames.get(`${frame.name}\n${location}`)
  const interval = (self ?? total)?.interval
  const inPoints = (bound: number) => (100 * bound) / baseline.total
  return {
    name: frame.name,
    location,
    ...(index === undefined ? {} : { frame: index }),
    ...(self === undefined ? {} : { self: costsOf(self) }),
    ...(total === undefined ? {} : { total: costsOf(total) }),
    change: {
      ...{ verdict, presence, points },
      ...(interval === undefined ? {} : { interval: [inPoints(interval[0]), inPoints(interval[1])] }),
      ...(explains === undefined ? {} : { explains }),
    },
  }
}

function costsOf({ cost, share }: CostChange): PageCosts {
  return {
    candidate: { cost: cost.candidate, share: share.candidate },
    baseline: { cost: cost.baseline, share: share.baseline },
  }
}
