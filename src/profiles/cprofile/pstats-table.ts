import type { Decoded } from '../format.js'
import type { CallCost, FunctionCost } from '../profile.js'
import { problemAtByte } from '../shared/problems.js'
import type { MarshalValue } from './marshal.js'
import { pythonFrame } from './python-frame.js'

/**
 * The table of a pstats dictionary: `{(file, line, name): (primitive calls, calls, tottime, cumtime, callers)}`. The total is
 * that of tottime, as pstats prints it.
 * @throws Problem where the value has another shape
 */
export function pstatsTable(value: MarshalValue, file: string): Decoded {
  const wrong = (what: string) => problemAtByte(file, 0, `${what}; expected the statistics of cProfile`)
  if (!(value instanceof Map)) throw wrong('this is no dictionary')
  const indexes = new Map<string, number>()
  const keyed = [...value].map(([key, entry]) => ({
    key: functionKey(key, wrong),
    entry: numbers(entry, wrong),
  }))
  for (const [index, { key }] of keyed.entries()) indexes.set(key.identity, index)
  const functions = keyed.map(({ key, entry }): FunctionCost => {
    const [, calls, self, total] = entry.numbers
    return { frame: key.frame, self: self!, total: total!, calls: calls! }
  })
  const calls = keyed.flatMap(({ entry }, callee) =>
    entry.callers.flatMap(([key, cost]): CallCost[] => {
      const caller = indexes.get(functionKey(key, wrong).identity)
      // Profilers before Python 2.5 kept a count alone; a caller that was not profiled has no row.
      if (caller === undefined || !Array.isArray(cost)) return []
      const [, count, , total] = cost
      return [{ caller, callee, total: Number(total), calls: Number(count) }]
    }),
  )
  const total = functions.reduce((sum, { self }) => sum + (self ?? 0), 0)
  const common = { kind: 'table', format: 'cprofile', quantity: 'time', unit: 's' } as const
  return { profiles: [{ ...common, total, functions, lines: [], calls }], warnings: [] }
}

type Wrong = (what: string) => Error

function functionKey(key: MarshalValue, wrong: Wrong) {
  const [file, line, name] = Array.isArray(key) ? key : []
  if (typeof file !== 'string' || typeof line !== 'number' || typeof name !== 'string')
    throw wrong('a function is not named by file, line and name')
  return { identity: `${file}\n${line}\n${name}`, frame: pythonFrame(file, line, name) }
}

function numbers(entry: MarshalValue, wrong: Wrong) {
  const values: readonly MarshalValue[] = Array.isArray(entry) ? entry : []
  const [callers] = values.slice(4)
  const found = values.slice(0, 4).filter((value) => typeof value === 'number' && Number.isFinite(value))
  if (found.length !== 4 || !(callers instanceof Map))
    throw wrong('a function has not four numbers and its callers')
  return {
    numbers: found as readonly number[],
    callers: [...(callers as ReadonlyMap<MarshalValue, MarshalValue>)],
  }
}
