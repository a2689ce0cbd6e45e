import { ownText } from '../shared/own-text.js'
import { type K6Subject, k6Subject } from './k6-subject.js'

/** A name of a metric as it is printed. The parts of the metric stand below it and print their tags only. */
interface PrintedName {
  /** Undefined where the metric repeats another. */
  readonly subject: K6Subject | undefined
  readonly base: string
  /** By what is printed; undefined while there is none, as of nearly all metrics. */
  parts: Map<string, K6Subject> | undefined
}

/** Compact summaries print the checks as three; the ones that passed say all. */
const REPEATED: ReadonlySet<string> = new Set(['checks_total', 'checks_failed'])

/**
 * Recognises the names in one k6 text as they are printed, one after another; undefined for a metric that repeats
 * another. Each name is recognised once, however many summaries follow one another.
 */
export function startPrintedNames(): (printed: string) => K6Subject | undefined {
  const names = new Map<string, PrintedName>()
  let last = newName('')
  return (printed) => {
    if (printed.startsWith('{')) return last.subject && partOf(last, printed)
    const known = names.get(printed)
    const own = known === undefined ? ownText(printed) : printed
    last = known ?? newName(own)
    if (known === undefined) names.set(own, last)
    return last.subject
  }
}

function newName(printed: string): PrintedName {
  const base = printed === 'checks_succeeded' ? 'checks' : printed
  return { subject: REPEATED.has(printed) ? undefined : k6Subject(base), base, parts: undefined }
}

function partOf(name: PrintedName, printed: string): K6Subject {
  const known = name.parts?.get(printed)
  if (known !== undefined) return known
  const own = ownText(printed)
  const subject = k6Subject(`${name.base}{${own.slice(2, -2)}}`)
  name.parts ??= new Map()
  name.parts.set(own, subject)
  return subject
}
