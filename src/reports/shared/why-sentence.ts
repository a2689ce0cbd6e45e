import { type Diagnosis, findingTitle, tellingFindings } from '../../core/model/diagnosis.js'
import type { ExplainedFunction, Explanation } from '../../core/model/explanation.js'
import { formatChange } from '../../core/units/format-change.js'
import { groupDigits } from '../../core/units/plural.js'
import type { InlineStyle } from './inline-style.js'
import { pointsText, roughShare, sharePair, signedPoints } from './share-words.js'

/** What a sentence about a change is made of. */
export interface ExplainedChange
  extends Pick<Explanation, 'quantity' | 'unit' | 'change' | 'functions' | 'hidden'> {
  readonly diagnosis?: Diagnosis
  /** What people call the change of the whole. */
  readonly whole: 'slowdown' | 'increase'
}

/** Functions that are named beside the first; more of them is a list, and the table has it. */
const MOST_BESIDE = 2

/** From this many points on (twice the baseline) a part of the whole says more than points do. */
const PARTS_FROM = 100

/** A part this near above all is all, but for what other functions changed by chance. */
const ALMOST_ALL = 1.05

/** A share that moved by less is the share that it was. */
const SAME_SHARE = 0.01

/** A function with this part of the slowdown is to blame for it, whatever its share was before. */
const TO_BLAME = 0.9

/** Longer than any word for what a profiler counts. */
const QUANTITY_LIMIT = 40

/**
 * Why it got slower, in one sentence without a full stop: `decodeHeader (codec.go:41) self time 12 % → 19 %: 9.1 of the 11
 * points of the slowdown; CPU-bound`. Says so where no function grew, all grew alike, or too few rounds told; then what the
 * time goes to comes first. Foreign text by `style`.
 */
export function whySentence(explained: ExplainedChange, style: InlineStyle): string {
  const grown = explained.functions.filter(({ verdict }) => verdict === 'grew')
  const [first, ...others] = grown
  if (first === undefined) return withoutGrowth(explained, style)
  if (isAlike(grown, explained)) {
    const most = sharesOf(first, explained, style)
    return withFindingFirst(explained, `no function stands out, shares are as before (most: ${most})`, style)
  }
  const words = [
    `${sharesOf(first, explained, style)}: ${partOf(first, explained, style)}`,
    ...besideWords(others, explained, style),
    ...goneWords(explained, style),
    ...findingTitles(explained),
  ]
  return words.join('; ')
}

/**
 * All of the program takes longer, as on fewer instructions a cycle. Where it waits longer, profiles scaled to what was
 * measured say the same: then even the only function of a profile is not to blame.
 */
function isAlike(grown: readonly ExplainedFunction[], { diagnosis }: ExplainedChange): boolean {
  const isSame = grown.every(({ share }) => Math.abs(share.candidate - share.baseline) < SAME_SHARE)
  const kind = diagnosis?.bottleneck.kind
  if (kind === 'wait-bound' || kind === 'io-bound') return isSame
  return isSame && grown.length > 1 && (grown[0]?.explains ?? 0) < TO_BLAME
}

function withoutGrowth(explained: ExplainedChange, style: InlineStyle): string {
  const { functions } = explained
  if (functions.length === 0) return withFindingFirst(explained, 'the profiles name no function', style)
  const [largest] = functions
    .filter(({ points }) => points > 0)
    .toSorted((first, second) => second.points - first.points)
  if (functions.some(({ verdict }) => verdict === 'untested')) {
    if (largest === undefined)
      return withFindingFirst(explained, 'no function takes more, by too few rounds to be sure', style)
    const words = `Perhaps ${sharesOf(largest, explained, style)}: ${partOf(largest, explained, style)}`
    return [words, 'too few rounds to be sure', ...findingTitles(explained)].join('; ')
  }
  const shrunk = functions.find(({ verdict }) => verdict === 'shrank')
  const most = largest === undefined ? '' : ` (${mostWords(largest, style)})`
  const rest = shrunk === undefined ? most : `; ${sharesOf(shrunk, explained, style)}`
  return withFindingFirst(explained, `no function grew beyond noise${rest}`, style)
}

/** How much noise there was: with much of it, the largest change may still be the cause. */
function mostWords({ name, points, interval }: ExplainedFunction, style: InlineStyle): string {
  const bounds =
    interval === undefined ? '' : `, within ${signedPoints(interval[0])} and ${signedPoints(interval[1])}`
  return `most: ${style.name(name)} ${signedPoints(points)} points${bounds}`
}

/** `decodeHeader (codec.go:41) self time 12 % → 31 %`; `runtime.mallocgc (malloc.go:1), called by Decode, self time ...`. */
function sharesOf(row: ExplainedFunction, of: ExplainedChange, style: InlineStyle): string {
  const { name, presence, judged, share } = row
  const cost = costNoun(judged, of, style)
  if (presence === 'vanished')
    return `${style.name(name)} is gone, ${roughShare(share.baseline)} ${cost} before`
  const place = placeOf(row)
  const subject = `${style.name(name)}${place === '' ? '' : ` (${style.text(place, 60)})`}`
  const callers = calledBy(row, style)
  const shown = callers.length === 0 ? subject : `${subject}, ${callers[0]},`
  if (presence === 'new') return `${shown} is new, ${roughShare(share.candidate)} ${cost}`
  return `${shown} ${cost} ${sharePair(share.baseline, share.candidate)}`
}

/** `called by codec.Decode`, of what is not the project's own; nothing where nobody is known. */
export function calledBy(
  { callers = [] }: Pick<ExplainedFunction, 'callers'>,
  style: Pick<InlineStyle, 'name'>,
): string[] {
  return callers.length === 0
    ? []
    : [`called by ${callers.map(({ name }) => style.name(name)).join(' and ')}`]
}

/** The file without its folders: the table has them. */
function placeOf({ location }: ExplainedFunction): string {
  return location.split(/[/\\]/).at(-1)!.trim()
}

/** `self time`, `self memory`, `self Ir`; `time with callees` where the profile does not tell the function alone. */
export function costNoun(
  judged: ExplainedFunction['judged'],
  { quantity, unit }: Pick<Explanation, 'quantity' | 'unit'>,
  style: InlineStyle,
): string {
  const isTime = unit === 's' || unit === 'samples'
  const noun = isTime ? 'time' : unit === 'B' ? 'memory' : style.text(quantity, QUANTITY_LIMIT)
  return judged === 'self' ? `self ${noun}` : `${noun} with callees`
}

function partOf(
  { points, explains }: ExplainedFunction,
  { change, whole, quantity }: ExplainedChange,
  style: InlineStyle,
): string {
  const [part, all] = [pointsText(points), pointsText(100 * change)]
  if (explains === undefined || !(change > 0))
    return `${manyPoints(part)} more, though ${style.text(quantity, QUANTITY_LIMIT)} as a whole changed by ${formatChange(change)}`
  if (explains > ALMOST_ALL) return `${manyPoints(part)} more, while the whole grew by ${all}`
  if (100 * change >= PARTS_FROM) return `${Math.round(100 * Math.min(1, explains))} % of the ${whole}`
  const isAll = explains > 1 || part === all
  if (isAll) return all === '1' ? `the 1 point of the ${whole}` : `all ${all} points of the ${whole}`
  return `${part} of the ${manyPoints(all)} of the ${whole}`
}

function manyPoints(text: string): string {
  return `${text} ${text === '1' ? 'point' : 'points'}`
}

/** Part of the change that makes a further function worth a word in the answer; the table has the others. */
const WORTH_NAMING = 0.05

/** `also b (+2.1), c (+1) and 3 others`. */
function besideWords(
  grown: readonly ExplainedFunction[],
  { functions, hidden }: ExplainedChange,
  style: InlineStyle,
): string[] {
  const others = grown.filter(({ explains = 1 }) => explains >= WORTH_NAMING)
  if (others.length === 0) return []
  const named = others
    .slice(0, MOST_BESIDE)
    .map(({ name, points }) => `${style.name(name)} (+${pointsText(points)})`)
  // Where every function that was kept grew, some of those that were not may have.
  const isOpen = hidden > 0 && functions.length === others.length + 1
  const more = others.length - named.length
  const rest =
    more > 0 ? ` and ${groupDigits(more)}${isOpen ? ' or more' : ''} ${more === 1 ? 'other' : 'others'}` : ''
  return [`also ${named.join(', ')}${rest}`]
}

/** What took the place of something else is half as bad as it looks. */
function goneWords(explained: ExplainedChange, style: InlineStyle): string[] {
  const gone = explained.functions.find(
    ({ verdict, presence }) => verdict === 'shrank' && presence === 'vanished',
  )
  return gone === undefined ? [] : [sharesOf(gone, explained, style)]
}

/** `CPU-bound, memory growth`, where a function is the answer; nothing where none is known. */
function findingTitles(explained: ExplainedChange): string[] {
  const titles = new Set(decidedFindings(explained).map(({ kind }) => findingTitle(kind)))
  return titles.size === 0 ? [] : [[...titles].join(', ')]
}

/** Where no function is to blame, what the time goes to is the answer. */
function withFindingFirst(explained: ExplainedChange, words: string, style: InlineStyle): string {
  const findings = decidedFindings(explained).map(
    ({ kind, what }) => `${findingTitle(kind)}, ${style.text(what, 200)}`,
  )
  const text = [...findings, words].join('; ')
  // Both begin with words of ours, never with a name.
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function decidedFindings({ diagnosis }: ExplainedChange) {
  return diagnosis === undefined ? [] : tellingFindings(diagnosis).filter(({ kind }) => kind !== 'undecided')
}
