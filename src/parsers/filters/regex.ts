import { alternatives } from './alternatives.js'

/** `^(one|other)$`: the whole name, for tools that search with a regular expression (criterion, JMH, Google Benchmark). */
export function regexFilter(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `^${alternatives(names)}$`
}
