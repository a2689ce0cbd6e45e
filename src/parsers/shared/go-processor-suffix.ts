/** A Go benchmark name without the processor count that `testing` appends to it. */
export interface GoName {
  readonly stem: string
  /** Present only where one stem occurs with several processor counts (`-cpu 1,2`). */
  readonly procs?: number
}

/** How the names of one output are read. */
export interface GoNames {
  /** What each printed name means. */
  of(printed: string): GoName
  /** The processor count that every row agrees on; absent where it is not known or there are several. */
  readonly procs?: number
}

const SUFFIX = /^(.+)-([1-9]\d*)$/s

interface Split {
  readonly stem: string
  readonly count: number
}

/**
 * Decides for a whole output what `-N` at the end of its names means. `testing` appends it to every name unless
 * GOMAXPROCS is 1, and sub-benchmarks such as `size-64` may end alike, so one name alone tells nothing:
 *
 * 1. Every name ends in the same -N, N >= 2, and N is the recorded processor count where that is known: stripped.
 * 2. Every stem occurs with the same several counts, as `-cpu 1,2` prints them: the parameter `procs`. A name without
 *    `/` is a Go identifier and cannot hold `-`, so such names prove the counts; without any, the counts must
 *    include 1 (a bare name) or all be possible on the recorded processors.
 * 3. Otherwise the names stay as they are.
 *
 * @param printed names as printed, repetitions allowed
 * @param processors of the machine that measured, where known
 */
export function readGoNames(printed: readonly string[], processors?: number): GoNames {
  const names = [...new Set(printed)]
  const same = commonSuffix(names)
  if (same !== undefined) {
    const isCount = same >= 2 && (processors === undefined || processors === same)
    return isCount ? { procs: same, of: (name) => ({ stem: split(name)?.stem ?? name }) } : asPrinted
  }
  const meanings = cpuList(names, processors)
  return meanings === undefined ? asPrinted : { of: (name) => meanings.get(name) ?? { stem: name } }
}

const asPrinted: GoNames = { of: (name) => ({ stem: name }) }

function split(name: string): Split | undefined {
  const [, stem, digits] = SUFFIX.exec(name) ?? []
  return stem === undefined || digits === undefined ? undefined : { stem, count: Number(digits) }
}

/** The N that every name ends in; undefined where one has none or another. */
function commonSuffix(names: readonly string[]): number | undefined {
  const counts = new Set(names.map((name) => split(name)?.count))
  return counts.size === 1 ? [...counts][0] : undefined
}

/** The meaning of every name where the output is that of a `-cpu` list; undefined where it is not. */
function cpuList(names: readonly string[], processors?: number): ReadonlyMap<string, GoName> | undefined {
  const stems = new Set(names.map((name) => split(name)?.stem))
  const meanings = names.map((name) => ({ name, ...meaningInList(name, stems) }))
  const counts = new Set(meanings.map(({ count }) => count))
  const timesOfStem = new Map<string, number>()
  for (const { stem } of meanings) timesOfStem.set(stem, (timesOfStem.get(stem) ?? 0) + 1)
  const isSameForAll = [...timesOfStem.values()].every((times) => times === counts.size)
  if (counts.size < 2 || !isSameForAll) return undefined
  const isProven = names.some((name) => !name.includes('/'))
  const isPossible = processors !== undefined && [...counts].every((count) => count <= processors)
  if (!isProven && !counts.has(1) && !isPossible) return undefined
  return new Map(meanings.map(({ name, stem, count }) => [name, { stem, procs: count }]))
}

/** A name that is itself the stem of another one was run on one processor: `size-64` beside `size-64-2`. */
function meaningInList(name: string, stems: ReadonlySet<string | undefined>): Split {
  const parts = split(name)
  if (parts === undefined || parts.count < 2 || stems.has(name)) return { stem: name, count: 1 }
  return parts
}
