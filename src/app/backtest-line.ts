import { quote } from '../config/quote.js'
import { INJECTED_SIZES } from '../core/backtest/replay-settings.js'
import type { CommandRow } from './cli-commands.js'
import type { BacktestLine, Verbosity } from './command-line.js'
import { inputsOf } from './inputs-of.js'
import { expectPositionals, type Given, one, usage } from './read-flags.js'

/** More sizes than this fill no table. */
const MOST_SIZES = 12
/** Beyond a thousand per cent nobody needs a test. */
const LARGEST_SIZE = 10

/** The arguments of `backtest`; the suite among its inputs narrows the history. */
export function backtestLine(row: CommandRow, given: Given, verbosity: Verbosity): BacktestLine {
  const inputs = inputsOf(given)
  const history = given.positionals[0]
  if (history !== undefined) expectPositionals(row, given, ['HISTORY'])
  if (history !== undefined && inputs.store !== undefined)
    throw usage(row, { what: 'both HISTORY and --store are given', expected: 'one of the two' })
  const { suite: _, ...others } = inputs
  const suite = one(given, 'suite')
  const [branch, jsonFile, html] = [one(given, 'branch'), one(given, 'json-file'), one(given, 'html')]
  return {
    command: 'backtest',
    inputs: suite === undefined ? others : { ...others, suite },
    ...(history === undefined ? {} : { history }),
    ...(branch === undefined ? {} : { branch }),
    sizes: sizesOf(row, given),
    // flagValue let only the two pass.
    level: (one(given, 'level') ?? 'at-base') as BacktestLine['level'],
    output: outputOf(row, given),
    verbosity,
    ...(jsonFile === undefined ? {} : { jsonFile }),
    ...(html === undefined ? {} : { html }),
  }
}

function outputOf(row: CommandRow, { flags }: Given): BacktestLine['output'] {
  if (flags.has('json') && flags.has('suggest'))
    throw usage(row, { what: '--json and --suggest contradict each other', expected: 'one of the two' })
  return flags.has('json') ? 'json' : flags.has('suggest') ? 'suggest' : 'text'
}

function sizesOf(row: CommandRow, given: Given): readonly number[] {
  const text = one(given, 'inject')
  if (text === undefined) return INJECTED_SIZES
  const sizes = text.split(',').map((part) => {
    const match = /^\s*(\d{1,4}(?:\.\d{1,6})?)\s*%?\s*$/.exec(part)
    const size = Number(match?.[1]) / 100
    if (size > 0 && size <= LARGEST_SIZE) return size
    throw usage(row, {
      what: `--inject holds ${quote(part)}`,
      expected: 'per cents above 0 and up to 1000, such as 5,10,20,50',
    })
  })
  const distinct = [...new Set(sizes)].sort((one, next) => one - next)
  if (distinct.length > MOST_SIZES)
    throw usage(row, { what: `--inject names ${distinct.length} sizes`, expected: `at most ${MOST_SIZES}` })
  return distinct
}
