import type { UnitSpelling } from './unit.js'

/** Seconds per symbol. Case counts: `Ms` is a megasecond and `MS` nothing at all, so neither is listed. */
const TIMES: readonly (readonly [factor: number, spellings: readonly string[]])[] = [
  [1e-12, ['ps']],
  [1e-9, ['ns', 'nsec', 'nsecs']],
  // Micro has two code points (U+00B5 and U+03BC) and an ASCII stand-in; tools print all three.
  [1e-6, ['us', '\u00b5s', '\u03bcs', 'usec', 'usecs']],
  [1e-3, ['ms', 'msec', 'msecs']],
  [1, ['s', 'sec', 'secs']],
  [60, ['min', 'mins']],
  [3600, ['h', 'hr', 'hrs']],
]

/**
 * Bytes per symbol. `KB` and `kB` are 1000: Go, Google Benchmark and JMH count so, and 1024 has a symbol of its
 * own. `b`, `kb`, `Mb`, `mb` are not here: a small b is a bit, and a guess would be wrong by a factor of eight.
 */
const SIZES: readonly (readonly [factor: number, spellings: readonly string[]])[] = [
  [1, ['B']],
  [1e3, ['kB', 'KB']],
  [1e6, ['MB']],
  [1e9, ['GB']],
  [1e12, ['TB']],
  [1024, ['KiB', 'kiB']],
  [1024 ** 2, ['MiB']],
  [1024 ** 3, ['GiB']],
  [1024 ** 4, ['TiB']],
]

/** Whole words, whose case carries no meaning: hyperfine histories say `Seconds`, asv says `bytes`. */
const TIME_WORDS: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [1e-9, ['nanosecond', 'nanoseconds']],
  [1e-6, ['microsecond', 'microseconds']],
  [1e-3, ['millisecond', 'milliseconds']],
  [1, ['second', 'seconds']],
  [60, ['minute', 'minutes']],
  [3600, ['hour', 'hours']],
]

const SIZE_WORDS: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [1, ['byte', 'bytes']],
  [1e3, ['kilobyte', 'kilobytes']],
  [1e6, ['megabyte', 'megabytes']],
  [1e9, ['gigabyte', 'gigabytes']],
  [1024, ['kibibyte', 'kibibytes']],
  [1024 ** 2, ['mebibyte', 'mebibytes']],
  [1024 ** 3, ['gibibyte', 'gibibytes']],
]

/** Things that are counted because they cost something, so fewer is better. */
const COST_WORDS = (
  'count counts alloc allocs allocation allocations instruction instructions cycle cycles ' +
  'cache-misses branch-misses page-faults'
).split(' ')

/** Work that is done, which makes `<work>/s` a throughput in `1/s`. Case carries no meaning. */
const WORK_WORDS = [
  // Nothing at all, as in `/s`.
  '',
  ...'1 op ops operation operations it iter iters iteration iterations call calls run runs'.split(' '),
  ...'req reqs request requests tx txs transaction transactions query queries'.split(' '),
  ...'msg msgs message messages'.split(' '),
  ...'char chars elem elems element elements item items row rows event events frame frames record records'.split(
    ' ',
  ),
]

/** Prefixes of work as criterion (`Melem/s`), divan (`Mitem/s`) and others print them. Case counts: `mops` would be a thousandth. */
const WORK_PREFIXES: readonly (readonly [factor: number, prefix: string])[] = [
  [1e3, 'k'],
  [1e3, 'K'],
  [1e6, 'M'],
  [1e9, 'G'],
  [1e12, 'T'],
]

/** One word for work per second. */
const RATE_WORDS = ['hz', 'fps', 'qps', 'rps', 'tps']

function spread(
  rows: readonly (readonly [number, readonly string[]])[],
  spelling: Omit<UnitSpelling, 'factor'>,
): [string, UnitSpelling][] {
  return rows.flatMap(([factor, names]) =>
    names.map((name): [string, UnitSpelling] => [name, { ...spelling, factor }]),
  )
}

function workSpellings(): [string, number][] {
  const plain = WORK_WORDS.map((word): [string, number] => [word, 1])
  const prefixed = WORK_PREFIXES.flatMap(([factor, prefix]) =>
    ['op', 'ops', 'char', 'chars', 'elem', 'elems', 'item', 'items', 'req', 'reqs'].map(
      (word): [string, number] => [prefix + word, factor],
    ),
  )
  return [...plain, ...prefixed]
}

/** Units whose case counts. A Map, so that a unit named `__proto__` or `constructor` is just unknown. */
export const symbols: ReadonlyMap<string, UnitSpelling> = new Map([
  ...spread(TIMES, { unit: 's', direction: 'lower' }),
  ...spread(SIZES, { unit: 'B', direction: 'lower' }),
])

/** Units whose case does not count, keyed in lower case. */
export const words: ReadonlyMap<string, UnitSpelling> = new Map([
  ...spread(TIME_WORDS, { unit: 's', direction: 'lower' }),
  ...spread(SIZE_WORDS, { unit: 'B', direction: 'lower' }),
  ...spread([[1, COST_WORDS]], { unit: '1', direction: 'lower' }),
  ...spread([[1, RATE_WORDS]], { unit: '1/s', direction: 'higher' }),
  // A bare number or a share says nothing about which way is better: hit rate and error rate are both per cent.
  ...spread([[1, ['1', '']]], { unit: '1' }),
  ...spread([[0.01, ['%', 'percent']]], { unit: '1' }),
  ...spread([[1, ['score']]], { unit: 'score', direction: 'higher' }),
])

/** Work as the numerator of a rate; exact spelling first, then lower case with factor 1. */
export const work: ReadonlyMap<string, number> = new Map(workSpellings())

/** Denominators that only say "for one execution" and so leave the unit as it is. */
export const executions: ReadonlySet<string> = new Set(
  'op ops operation iter iters iteration it call run exec execution'.split(' '),
)
