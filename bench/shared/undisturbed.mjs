const SIZE = 100_000
const SOURCE = Float64Array.from({ length: SIZE }, (_, index) => (index * 48_271) % 2_147_483_647)
const work = new Float64Array(SIZE)

/** A repeat counts where the same work beside it took no more than this, in its shortest time. */
const DISTURBED = 1.1
/** Repeats in all, in those asked for: a neighbour that stays must not keep a benchmark from ending. */
const MOST = 5

let shortest = Infinity

/**
 * Measures until `repeats` were not disturbed: on a virtual machine the same work takes up to half as long again while
 * somebody else's machine uses the same processor, and no counter of the own system tells. So a work that never changes is
 * timed before and after each repeat, and what was measured beside a slow one is measured again. Only the work decides, never
 * the figure. Where the machine does not calm down, the least disturbed repeats are taken.
 * @returns `runs`, `repeats` of them, and how many of these were disturbed all the same
 */
export function undisturbed(repeats, measureOnce) {
  if (shortest === Infinity) for (let index = 0; index < 30; index++) control()
  const measured = []
  const calm = () => measured.filter(({ beside }) => beside <= DISTURBED * shortest)
  while (calm().length < repeats && measured.length < MOST * repeats) {
    const before = control()
    const run = measureOnce()
    measured.push({ run, beside: Math.max(before, control()) })
  }
  const chosen = measured.toSorted((one, other) => one.beside - other.beside).slice(0, repeats)
  return {
    runs: chosen.map(({ run }) => run),
    disturbed: chosen.filter(({ beside }) => beside > DISTURBED * shortest).length,
  }
}

/** Milliseconds of sorting; native, and without garbage. */
function control() {
  const startedAt = performance.now()
  for (let times = 0; times < 2; times++) {
    work.set(SOURCE)
    work.sort()
  }
  const milliseconds = performance.now() - startedAt
  shortest = Math.min(shortest, milliseconds)
  return milliseconds
}
