import { letterPattern } from '../shared/letter-pattern.js'
import { alternatives } from './alternatives.js'

/** A package path may hold dots and slashes; the function's name is an identifier that begins with Benchmark. */
const benchmarkName = letterPattern(String.raw`^(?:.*?\.)??(Benchmark[\p{L}\p{N}_]*)((?:\/.*)?)$`, 'su')

/**
 * The value of `go test -bench`: the expression is split at slashes, and each part is searched in the part of the name at
 * its place (testing/match.go), so each part is anchored on its own: `^(BenchmarkA|BenchmarkB)$/^size=64$`. There are as
 * many parts as the shortest name has, because a longer pattern would keep it from running. Undefined for a name that
 * is no benchmark of Go.
 */
export function goFilter(names: readonly string[]): string | undefined {
  const split = names.map((name) => {
    const [, benchmark, rest = ''] = benchmarkName(name).exec(name) ?? []
    return benchmark === undefined ? undefined : [benchmark, ...rest.split('/').slice(1)]
  })
  const parts = split.filter((name) => name !== undefined)
  if (parts.length === 0 || parts.length < names.length) return undefined
  const depth = Math.min(...parts.map((name) => name.length))
  return Array.from({ length: depth }, (_, index) => {
    const texts = parts.map((name) => name[index] ?? '')
    return `^${alternatives(texts)}$`
  }).join('/')
}
