/** The benchmark that the demo's change slows down; the demo succeeds only if this one and no other is found. */
export const PLANTED = 'uniqueWords/2000-words'

/** Library of the demo's repository: four small functions. */
const library = (uniqueWords: string) => `// A small text library.

export function countWords(text) {
  const counts = new Map()
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

export function slugify(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

export function longestWords(text) {
  return text.split(' ').sort((left, right) => right.length - left.length).slice(0, 10)
}

${uniqueWords}
`

const fastUniqueWords = `export function uniqueWords(text) {
  return [...new Set(text.split(' '))]
}`

/** What a reviewer might well let through: an array searched in a loop. */
const slowUniqueWords = `export function uniqueWords(text) {
  const seen = []
  for (const word of text.split(' ')) {
    if (!seen.includes(word)) seen.push(word)
  }
  return seen
}`

/**
 * The demo's benchmark: each function on 2,000 words, calls batched so that a batch takes longer than a clock tick, the
 * fastest of many batches printed as measurement JSON. The fastest, as Python's timeit has it: other work on the machine
 * only ever adds time, and a demo must not depend on having the machine to itself.
 */
const benchmark = `// Prints noisegate.measurements/1: seconds per call.
import * as text from './text.mjs'

const words = Array.from({ length: 2000 }, (_, index) => 'word' + ((index * 7919) % 1500))
const input = words.join(' ')
const BATCHES = 40
const BATCH_SECONDS = 0.002

function batch(run, calls) {
  const start = process.hrtime.bigint()
  for (let call = 0; call < calls; call++) run(input)
  return Number(process.hrtime.bigint() - start) / 1e9
}

function measure(run) {
  let calls = 1
  // The first half of the batches is warm-up.
  while (batch(run, calls) < BATCH_SECONDS) calls *= 2
  const batches = Array.from({ length: BATCHES }, () => batch(run, calls) / calls).slice(BATCHES / 2)
  return { values: [Math.min(...batches)], iterations: [calls] }
}

const asked = process.argv.slice(2)
const names = ['countWords', 'slugify', 'longestWords', 'uniqueWords'].filter(
  (name) => asked.length === 0 || asked.includes(name + '/2000-words'),
)
const measurements = names.map((name) => ({
  benchmark: name + '/2000-words', parameters: {}, metric: 'time', unit: 's', direction: 'lower', assume: 'noisy',
  ...measure(text[name]),
}))
console.log(JSON.stringify({ schema: 'noisegate.measurements/1', parser: 'demo', measurements, environment: { node: process.versions.node }, warnings: [] }))
`

/** One suite; a benchmark can be asked for by name, so that a suspect is measured and profiled alone. */
const configuration = `suites:
  - name: text
    run: node bench.mjs {filter}
    filter: '{names}'
    # The median of three fresh processes shrugs off one disturbed process.
    rounds: { history: 3 }
`

/** Files of the demo's repository before and after the change, by path. */
export const demoFiles = {
  before: {
    'text.mjs': library(fastUniqueWords),
    'bench.mjs': benchmark,
    '.github/noisegate.yml': configuration,
  },
  after: { 'text.mjs': library(slowUniqueWords) },
} as const
