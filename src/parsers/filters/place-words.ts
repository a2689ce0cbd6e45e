import type { BenchmarkFilter } from './filter.js'

/** `go test -bench X`: the pattern takes the place of the one that is there; `-run` and the rest stay. */
const placeGo: BenchmarkFilter['place'] = (words, argument) => {
  const at = words.findIndex((word) => /^--?(?:test\.)?bench(?:=|$)/.test(word))
  if (at < 0 || words.includes('-args') || words.includes('--args')) return undefined
  const length = words[at]!.includes('=') ? 1 : 2
  return [...words.slice(0, at), ...argument, ...words.slice(at + length)]
}

/** Appended to a command that selects nothing itself by `-k`, and passes nothing on behind `--`. */
const placePytest: BenchmarkFilter['place'] = (words, argument) =>
  words.some((word) => word === '--' || /^-k/.test(word)) ? undefined : [...words, ...argument]

const placeVitest: BenchmarkFilter['place'] = (words, argument) =>
  words.some((word) => word === '--' || /^(?:-t|--testNamePattern)(?:=|$)/.test(word))
    ? undefined
    : [...words, ...argument]

/** Behind `--`, where the harness reads; none where a name may already stand, since criterion takes one only. */
const placeCargo: BenchmarkFilter['place'] = (words, argument) => {
  const bench = words.findIndex((word) => word === 'bench' || word === 'criterion')
  const dashes = words.indexOf('--')
  const own = words.slice(bench + 1, dashes < 0 ? undefined : dashes)
  const harness = dashes < 0 ? [] : words.slice(dashes + 1)
  if (bench < 0 || hasPosition(own) || hasPosition(harness)) return undefined
  return [...words, ...(dashes < 0 ? ['--'] : []), ...argument]
}

/** A word that is no option and does not follow one, whose value it might be. */
function hasPosition(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const before = words[index - 1]
    const isValue = before?.startsWith('-') === true && !before.includes('=')
    return !word.startsWith('-') && !isValue
  })
}

/** The last of an option counts, so it is appended. */
const append: BenchmarkFilter['place'] = (words, argument) => [...words, ...argument]

const cargoBench = /\bcargo\s+(?:\+\S+\s+)?(?:bench|criterion)\b/

export const goBenchmarks: BenchmarkFilter = {
  template: '-bench={names|go}',
  command: /\bgo\s+test\b.*\s--?(?:test\.)?bench\b/,
  place: placeGo,
}
export const pytestBenchmarks: BenchmarkFilter = {
  template: '-k {names|pytest}',
  command: /\bpytest\b.*\s--benchmark-(?:json|only|save|autosave)\b/,
  place: placePytest,
}
export const vitestBenchmarks: BenchmarkFilter = {
  template: '--testNamePattern={names|vitest}',
  command: /\bvitest\s+bench\b/,
  place: placeVitest,
}
export const criterionBenchmarks: BenchmarkFilter = {
  template: '{names|criterion}',
  command: cargoBench,
  place: placeCargo,
}
export const cargoBenchmarks: BenchmarkFilter = {
  template: '{names|common}',
  command: cargoBench,
  place: placeCargo,
}
export const googleBenchmarks: BenchmarkFilter = {
  template: '--benchmark_filter={names|google-benchmark}',
  command: /--benchmark_(?:format=json|out=)/,
  place: append,
}
/** JMH adds expressions instead of replacing them, so only a suite's own `{filter}` can select. */
export const jmhBenchmarks: BenchmarkFilter = {
  template: '{names|jmh}',
  command: /\bbenchmarks\.jar\b|\s-rf\s+json\b/,
  place: () => undefined,
}
