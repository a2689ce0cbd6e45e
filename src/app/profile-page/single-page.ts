import type { Diagnosis } from '../../core/model/diagnosis.js'
import { Problem } from '../../core/model/problem.js'
import { frameLocation } from '../../profiles/frame.js'
import { functionCosts } from '../../profiles/function-costs.js'
import type { FunctionCost, Profile } from '../../profiles/profile.js'
import { profileTotal } from '../../profiles/profile-total.js'
import type { PageCosts, PageFunction, ProfilePage } from '../../reports/profile-page/page.js'
import { shareText } from '../../reports/shared/share-words.js'
import { shortenMiddle } from '../../reports/shared/shorten-middle.js'
import { costText, countText } from '../profile-text.js'
import { frameIndexes, MOST_ROWS } from './comparison-page.js'
import { singleGraph } from './page-graph.js'

/**
 * The page about one profile.
 * @throws Problem (usage) for a curve along time, which has no functions
 */
export function singlePage(
  profile: Profile,
  { warnings, diagnosis }: Pick<ProfilePage, 'warnings'> & { readonly diagnosis?: Diagnosis },
): ProfilePage {
  const { unit, quantity, format, samples } = profile
  if (profile.kind === 'series')
    throw new Problem({
      kind: 'usage',
      what: `--html: ${quantity} is a curve along time and tells nothing about functions`,
      expected: 'a profile of functions',
    })
  const whole = profileTotal(profile)
  const costs = functionCosts(profile).toSorted((first, second) => rank(second) - rank(first))
  const graph = profile.kind === 'stacks' ? singleGraph(profile.tree) : undefined
  const frames = frameIndexes(graph)
  const counted = samples === undefined || unit === 'samples' ? '' : `, ${countText(samples, 'sample')}`
  const [first] = costs
  return {
    title: `Profile: ${quantity}`,
    headline:
      first === undefined
        ? `${costText(whole, unit)} of ${quantity}`
        : `${shortenMiddle(first.frame.name)} takes the most: ${shareText(rank(first) / whole)} of ${quantity}`,
    facts: [`${format}: ${quantity}, ${costText(whole, unit)}${counted}`],
    kind: 'single',
    unit,
    functions: costs.slice(0, MOST_ROWS).map((cost) => pageFunction(cost, frames, whole)),
    hidden: Math.max(0, costs.length - MOST_ROWS),
    ...(graph === undefined ? {} : { graph }),
    ...(diagnosis === undefined ? {} : { diagnosis }),
    warnings,
  }
}

/** By self cost; with callees where the format does not tell it. */
function rank({ self, total }: FunctionCost): number {
  return self ?? total ?? 0
}

function pageFunction(
  { frame, self, total }: FunctionCost,
  frames: ReadonlyMap<string, number>,
  whole: number,
): PageFunction {
  const location = frameLocation(frame)
  const index = frames.get(`${frame.name}\n${location}`)
  const costs = (cost: number): PageCosts => ({ candidate: { cost, share: cost / whole } })
  return {
    name: frame.name,
    location,
    ...(index === undefined ? {} : { frame: index }),
    ...(self === undefined ? {} : { self: costs(self) }),
    ...(total === undefined ? {} : { total: costs(total) }),
  }
}
