import { describe, expect, it } from 'vitest'
import type { Diagnosis, Finding } from '../../../src/core/model/diagnosis.js'
import type { ExplainedFunction, Explanation } from '../../../src/core/model/explanation.js'
import { explanationSentence } from '../../../src/reports/shared/explanation-words.js'
import { MARKDOWN_INLINE, PLAIN_INLINE } from '../../../src/reports/shared/inline-style.js'
import { explained, explanation, explanations, still } from '../explained-situations.js'

const UNDECIDED: Finding = { kind: 'undecided', what: 'nothing tells', numbers: [], next: 'Measure' }

const why = (over: Partial<Explanation>) => explanationSentence(explanation(over), PLAIN_INLINE)

/** The sentence about functions alone. */
const about = (functions: readonly ExplainedFunction[], over: Partial<Explanation> = {}) =>
  why({ functions, diagnosis: { scope: 'whole', bottleneck: UNDECIDED, findings: [] }, ...over })

describe('why it got slower, in one line', () => {
  it.each<[keyof typeof explanations, string]>([
    [
      'grown',
      'codec.decodeHeader (decodeHeader.go:41) self time 12 % → 22 %: 13.5 of the 16.6 points of the slowdown; also codec.readVarint (+2.1); CPU-bound',
    ],
    [
      'replaced',
      'codec.crc32Table (crc32Table.go:41) is new, 41 % self time: 58.2 points more, while the whole grew by 42; codec.crc32SSE is gone, 17 % self time before; CPU-bound',
    ],
    [
      'waiting',
      'Wait-bound, 94 % of the additional time is waiting; no function grew beyond noise (most: http.send +0.7 points, within -0.6 and +2.0)',
    ],
    [
      'memory',
      'strings.(*Builder).grow (builder.go:66) self memory 8 % → 29 %: 30 of the 31 points of the increase; allocation churn',
    ],
    [
      'untested',
      'Perhaps codec.indent (indent.go:41) self time 12 % → 22 %: 15.1 of the 16.6 points of the slowdown; too few rounds to be sure; CPU-bound',
    ],
    [
      'totals',
      'layout (layout.go:41) time with callees 61 % → 67 %: 13.5 of the 16.6 points of the slowdown; CPU-bound',
    ],
  ])('%s', (name, sentence) => {
    expect(explanationSentence(explanations[name], PLAIN_INLINE)).toBe(sentence)
  })

  it('names who of the project called a function of the runtime', () => {
    const callers = [{ name: 'codec.Decode', location: 'codec.go:7' }]
    const row = explained('runtime.madvise', { location: 'mem_linux.go:38', callers })
    expect(about([row])).toBe(
      'runtime.madvise (mem_linux.go:38), called by codec.Decode, self time 12 % → 22 %: 13.5 of the 16.6 points of the slowdown',
    )
    expect(about([explained('memmove', { location: '', presence: 'new', callers })])).toMatch(
      /^memmove, called by codec\.Decode, is new, 22 % self time/,
    )
  })

  it('says that all of it is one function', () => {
    expect(about([explained('f', { points: 16.62, explains: 1.001, location: '' })])).toBe(
      'f self time 12 % → 22 %: all 16.6 points of the slowdown',
    )
    expect(about([explained('f', { points: 17.2, explains: 1.036, location: '' })])).toBe(
      'f self time 12 % → 22 %: all 16.6 points of the slowdown',
    )
  })

  it('speaks of one point as of one', () => {
    const one = (points: number, explains: number, change: number) =>
      about([explained('f', { points, explains, location: '' })], { change })
    expect(one(1, 1, 0.01)).toBe('f self time 12 % → 22 %: the 1 point of the slowdown')
    expect(one(0.4, 0.4, 0.01)).toBe('f self time 12 % → 22 %: 0.4 of the 1 point of the slowdown')
  })

  it('says per cent where the program takes more than twice as long', () => {
    const f = explained('f', { points: 1800, explains: 0.857, location: '' })
    expect(about([f], { change: 21 })).toBe('f self time 12 % → 22 %: 86 % of the slowdown')
  })

  it('does not divide a change that the profile does not show', () => {
    const { explains, ...f } = explained('f', { location: '' })
    expect(about([f], { change: -0.004 })).toBe(
      'f self time 12 % → 22 %: 13.5 points more, though cpu as a whole changed by -0.4 %',
    )
  })

  it('counts the others that grew, and leaves the count open where not all were kept', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      explained(name, { location: '', explains: 0.2, points: 3.3 }),
    )
    expect(about(rows, { hidden: 0 })).toBe(
      'a self time 12 % → 22 %: 3.3 of the 16.6 points of the slowdown; also b (+3.3), c (+3.3) and 2 others',
    )
    expect(about(rows, { hidden: 9 })).toMatch(/and 2 or more others$/)
  })

  it('blames nobody where all grew alike, and one where it is nearly all there is', () => {
    const share = { baseline: 0.301, candidate: 0.302 }
    const rows = ['a', 'b', 'c'].map((name) =>
      explained(name, { share, points: 5, explains: 0.3, location: '' }),
    )
    expect(why({ functions: rows })).toBe(
      'CPU-bound, 97 % of the additional time is computing; no function stands out, shares are as before (most: a self time 30.1 % → 30.2 %)',
    )
    const most = explained('work', {
      share: { baseline: 0.97, candidate: 0.971 },
      points: 16.2,
      explains: 0.976,
    })
    expect(about([most, ...rows])).toMatch(
      /^work \(work.go:41\) self time 97.0 % → 97.1 %: 16.2 of the 16.6 points/,
    )
  })

  it('does not blame a function of a CPU profile for waiting', () => {
    const most = explained('work', {
      share: { baseline: 0.97, candidate: 0.971 },
      points: 16.2,
      explains: 0.976,
    })
    expect(why({ functions: [most], diagnosis: explanations.waiting.diagnosis })).toBe(
      'Wait-bound, 94 % of the additional time is waiting; no function stands out, shares are as before (most: work (work.go:41) self time 97.0 % → 97.1 %)',
    )
    const sleep = explained('sleep', { share: { baseline: 0.05, candidate: 0.21 }, location: '' })
    expect(why({ functions: [sleep], diagnosis: explanations.waiting.diagnosis })).toBe(
      'sleep self time 5 % → 21 %: 13.5 of the 16.6 points of the slowdown; wait-bound',
    )
  })

  it('names what shrank where nothing grew', () => {
    const shrunk = explained('parse', {
      verdict: 'shrank',
      points: -4,
      share: { baseline: 0.09, candidate: 0.05 },
    })
    expect(about([shrunk, still('x', 0.5)])).toBe(
      'No function grew beyond noise; parse (parse.go:41) self time 9.0 % → 5.0 %',
    )
  })

  it('says so where profiles name nothing', () => {
    expect(about([])).toBe('The profiles name no function')
    expect(why({ functions: [] })).toBe(
      'CPU-bound, 97 % of the additional time is computing; the profiles name no function',
    )
    expect(about([explained('f', { verdict: 'untested', points: -2 })])).toBe(
      'No function takes more, by too few rounds to be sure',
    )
  })

  it('adds what memory and queries show', () => {
    const leak: Finding = {
      kind: 'memory-growth',
      what: 'memory grows steadily',
      numbers: [],
      next: 'Compare',
    }
    const diagnosis: Diagnosis = { scope: 'whole', bottleneck: UNDECIDED, findings: [leak, leak] }
    expect(why({ functions: [explained('f', { location: '' })], diagnosis })).toMatch(
      /slowdown; memory growth$/,
    )
    expect(why({ functions: [still('f', -1)], diagnosis })).toBe(
      'Memory growth, memory grows steadily; memory growth, memory grows steadily; no function grew beyond noise',
    )
  })

  it('counts what is neither time nor memory in the word of the tool', () => {
    const counted = { quantity: 'Ir', unit: '1' } as const
    expect(about([explained('f', { location: '' })], counted)).toMatch(/^f self Ir 12 % → 22 %: 13.5 of/)
  })

  it('prints no number where there is none', () => {
    const nothing = { baseline: Number.NaN, candidate: Number.POSITIVE_INFINITY }
    const odd = explained('f', { share: nothing, points: 1e308, explains: 1e300, location: '' })
    expect(about([odd], { change: 0.5 })).toBe(
      'f self time n/a → n/a: 1.0e+308 points more, while the whole grew by 50',
    )
  })

  it('keeps foreign text inside code', () => {
    const text = explanationSentence(
      explanation({ functions: [explained('</code>|`@octocat`\n**x**', { location: 'a/*b*.go:1' })] }),
      MARKDOWN_INLINE,
    )
    expect(text).toMatch(
      /^<code>&#60;\/code&#62;&#124;&#96;@&#8205;octocat&#96;↵&#42;&#42;x&#42;&#42;<\/code> \(&#42;b&#42;.go:1\) self time/,
    )
  })
})
