import { numberOf } from '../shared/number-of.js'

const VALUE = String.raw`-?\d[\d.]*(?:e[+-]?\d+)?|-?inf|-?nan`
const PAIR = new RegExp(String.raw` +([^\s=]+)=(${VALUE})([a-zA-Z]i?)?(\/s|s|%)?(?=\s|$)`, 'y')
const CELL = new RegExp(String.raw` +(${VALUE})([a-zA-Z]i?)?(\/s|s|%)?(?=\s|$)`, 'y')

const POWERS = 'kMGTPEZY'
const FRACTIONS = 'munpfazy'

/** A counter as the console shows it; only there a rate is marked as one. */
export type ConsoleCounter = readonly [key: string, value: number, kind: 'rate' | 'amount']

/** `Foo=3.5 rate=35.3G/s label`: pairs behind the columns of a row; what follows the last pair is a label. */
export function readCounterPairs(text: string): readonly ConsoleCounter[] {
  const counters: ConsoleCounter[] = []
  PAIR.lastIndex = 0
  for (let found = PAIR.exec(text); found !== null; found = PAIR.exec(text))
    addCounter(counters, found[1] ?? '', { number: found[2] ?? '', prefix: found[3] ?? '', suffix: found[4] })
  return counters
}

/** The same with `--benchmark_counters_tabular`: the heads of the table name the values. */
export function readCounterCells(text: string, heads: readonly string[]): readonly ConsoleCounter[] {
  const counters: ConsoleCounter[] = []
  CELL.lastIndex = 0
  for (const head of heads) {
    const found = CELL.exec(text)
    if (found === null) break
    addCounter(counters, head, { number: found[1] ?? '', prefix: found[2] ?? '', suffix: found[3] })
  }
  return counters
}

interface Shown {
  readonly number: string
  readonly prefix: string
  readonly suffix: string | undefined
}

/** A counter that is infinite or no number measured nothing, and a share belongs to a statistic. */
function addCounter(counters: ConsoleCounter[], key: string, { number, prefix, suffix }: Shown): void {
  const value = numberOf(number)
  if (value === undefined || suffix === '%') return
  // Up to 1.7 bytes per second count in powers of 1024 without saying so; since 1.8 the prefix is `Mi`.
  const isBinary = prefix.endsWith('i') || key === 'bytes_per_second'
  const factor = factorOf(prefix.slice(0, 1), isBinary ? 1024 : 1000)
  counters.push([key, value * factor, suffix === '/s' ? 'rate' : 'amount'])
}

function factorOf(prefix: string, base: number): number {
  if (prefix === '') return 1
  const power = POWERS.indexOf(prefix)
  if (power >= 0) return base ** (power + 1)
  const fraction = FRACTIONS.indexOf(prefix)
  return fraction >= 0 ? 1 / base ** (fraction + 1) : 1
}
