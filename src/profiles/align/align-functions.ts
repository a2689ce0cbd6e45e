import { type Frame, frameIdentity } from '../frame.js'
import { genericFreeName } from './generic-free-name.js'
import { sharedTail } from './shared-tail.js'

/** For each frame of the candidate the index of the same function in the baseline; undefined for a new one. */
export type Alignment = readonly (number | undefined)[]

/**
 * Which functions of two builds are the same, in three steps, each for what the one before left over:
 * 1. equal in name, file and line;
 * 2. equal in name, files alike at their end (the arms stand in two folders), in the order of their lines where several have
 *    one name (anonymous functions move when code above them changes);
 * 3. the same without the arguments of generics.
 * What is ambiguous stays apart: a wrong pair would report a change that nobody made. Frames are normalised. O(n log n) for
 * names that do not repeat.
 */
export function alignFunctions(baseline: readonly Frame[], candidate: readonly Frame[]): Alignment {
  const pairing = new Pairing(baseline, candidate)
  pairing.pairBy(frameIdentity, pairOnly)
  pairing.pairBy(({ name, module }) => `${name}\n${module ?? ''}`, pairByFile)
  pairing.pairBy(({ name, module }) => `${genericFreeName(name)}\n${module ?? ''}`, pairOnly)
  return pairing.alignment
}

/** Frames of one key on both sides, as indexes, to pairs of indexes. */
type PairGroup = (group: Group) => readonly (readonly [baseline: number, candidate: number])[]

interface Group {
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
  readonly frames: { readonly baseline: readonly Frame[]; readonly candidate: readonly Frame[] }
}

class Pairing {
  readonly alignment: (number | undefined)[]
  readonly #frames: Group['frames']
  readonly #taken = new Set<number>()

  constructor(baseline: readonly Frame[], candidate: readonly Frame[]) {
    this.#frames = { baseline, candidate }
    this.alignment = candidate.map(() => undefined)
  }

  pairBy(keyOf: (frame: Frame) => string, pair: PairGroup): void {
    const { baseline, candidate } = this.#frames
    const left = groupBy(baseline, keyOf, (index) => !this.#taken.has(index))
    const right = groupBy(candidate, keyOf, (index) => this.alignment[index] === undefined)
    for (const [key, indexes] of right) {
      const partners = left.get(key)
      if (partners === undefined) continue
      for (const [from, to] of pair({ baseline: partners, candidate: indexes, frames: this.#frames })) {
        this.alignment[to] = from
        this.#taken.add(from)
      }
    }
  }
}

function groupBy(
  frames: readonly Frame[],
  keyOf: (frame: Frame) => string,
  isFree: (index: number) => boolean,
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, frame] of frames.entries()) {
    if (!isFree(index)) continue
    const key = keyOf(frame)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [index])
    else group.push(index)
  }
  return groups
}

const pairOnly: PairGroup = ({ baseline, candidate, frames }) => {
  const [from] = baseline
  const [to] = candidate
  if (from === undefined || to === undefined || baseline.length + candidate.length > 2) return []
  return sharedTail(frames.baseline[from]!.file, frames.candidate[to]!.file) > 0 ? [[from, to]] : []
}

/** Files are paired by the longest common end; of a pair of files with equally many functions each has its partner. */
const pairByFile: PairGroup = ({ baseline, candidate, frames }) => {
  const left = byFile(baseline, frames.baseline)
  const right = byFile(candidate, frames.candidate)
  const likely = [...left.keys()]
    .flatMap((from) => [...right.keys()].map((to) => ({ from, to, shared: sharedTail(from, to) })))
    .filter(({ shared }) => shared > 0)
    .sort((first, second) => second.shared - first.shared)
  const pairs: (readonly [number, number])[] = []
  for (const { from, to } of likely) {
    const froms = left.get(from) ?? []
    const tos = right.get(to) ?? []
    if (froms.length !== tos.length) continue
    for (const [index, one] of froms.entries()) pairs.push([one, tos[index]!])
    left.delete(from)
    right.delete(to)
  }
  return pairs
}

/** Indexes by file, each list in the order of definition. */
function byFile(indexes: readonly number[], frames: readonly Frame[]): Map<string | undefined, number[]> {
  const files = new Map<string | undefined, number[]>()
  for (const index of indexes) {
    const { file } = frames[index]!
    const group = files.get(file)
    if (group === undefined) files.set(file, [index])
    else group.push(index)
  }
  for (const group of files.values())
    group.sort((first, second) => placeOf(frames[first]!) - placeOf(frames[second]!))
  return files
}

/** Line and column as one number; no line is longer than the factor. */
function placeOf({ line, column }: Frame): number {
  return (line ?? 0) * 2 ** 20 + (column ?? 0)
}
