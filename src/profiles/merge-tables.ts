import { normaliseFrame } from './align/normalise-frame.js'
import { frameIdentity } from './frame.js'
import type { CallCost, FunctionCost, LineCost, TableProfile } from './profile.js'

/** The sum of at least one table: costs of a function, a line or a pair of caller and callee are added. */
export function mergeTables(tables: readonly TableProfile[]): TableProfile {
  const indexes = new Map<string, number>()
  const functions: FunctionCost[] = []
  const lines = new Map<string, LineCost>()
  const calls = new Map<string, CallCost>()
  for (const table of tables) {
    const placed = table.functions.map((cost) => addFunction(functions, indexes, cost))
    for (const line of table.lines) addLine(lines, line, placed)
    for (const call of table.calls) addCall(calls, call, placed)
  }
  const { format, quantity, unit } = tables[0]!
  const total = tables.reduce((sum, table) => sum + table.total, 0)
  return {
    ...{ kind: 'table', format, quantity, unit, total, functions },
    ...{ lines: [...lines.values()], calls: [...calls.values()] },
  }
}

function addFunction(functions: FunctionCost[], indexes: Map<string, number>, cost: FunctionCost): number {
  const frame = normaliseFrame(cost.frame)
  const identity = frameIdentity(frame)
  const known = indexes.get(identity)
  if (known === undefined) {
    indexes.set(identity, functions.length)
    return functions.push({ ...cost, frame }) - 1
  }
  functions[known] = sumOf(functions[known]!, cost)
  return known
}

/** A cost that one of the two does not tell is not known of their sum either. */
function sumOf(first: FunctionCost, { self, total, calls }: FunctionCost): FunctionCost {
  const { frame } = first
  return {
    frame,
    ...(self === undefined || first.self === undefined ? {} : { self: first.self + self }),
    ...(total === undefined || first.total === undefined ? {} : { total: first.total + total }),
    ...(calls === undefined && first.calls === undefined ? {} : { calls: (first.calls ?? 0) + (calls ?? 0) }),
  }
}

function addLine(lines: Map<string, LineCost>, line: LineCost, placed: readonly number[]): void {
  const at = line.function === undefined ? undefined : placed[line.function]!
  const key = `${at ?? ''}\n${line.line}\n${line.file}`
  const before = lines.get(key)
  const hits = line.hits === undefined ? {} : { hits: (before?.hits ?? 0) + line.hits }
  const owner = at === undefined ? {} : { function: at }
  lines.set(key, { ...line, ...owner, cost: (before?.cost ?? 0) + line.cost, ...hits })
}

function addCall(calls: Map<string, CallCost>, call: CallCost, placed: readonly number[]): void {
  const caller = placed[call.caller]!
  const callee = placed[call.callee]!
  const before = calls.get(`${caller} ${callee}`)
  const count = call.calls === undefined ? {} : { calls: (before?.calls ?? 0) + call.calls }
  calls.set(`${caller} ${callee}`, { caller, callee, total: (before?.total ?? 0) + call.total, ...count })
}
