/** A call from one function to another, by index. */
interface Call {
  readonly caller: number
  readonly callee: number
}

/**
 * The functions that call themselves, directly or by way of others: the strongly connected parts of the call graph (Tarjan 1972,
 * with a stack of its own instead of recursion). O(functions + calls).
 */
export function recursiveFunctions(size: number, calls: readonly Call[]): ReadonlySet<number> {
  const callees: number[][] = Array.from({ length: size }, () => [])
  const recursive = new Set<number>()
  for (const { caller, callee } of calls) {
    callees[caller]!.push(callee)
    if (caller === callee) recursive.add(caller)
  }
  for (const part of connectedParts(callees))
    if (part.length > 1) for (const index of part) recursive.add(index)
  return recursive
}

function connectedParts(callees: readonly (readonly number[])[]): number[][] {
  const order = new Int32Array(callees.length)
  const lowest = new Int32Array(callees.length)
  const isOpen = new Uint8Array(callees.length)
  const open: number[] = []
  const parts: number[][] = []
  let counter = 0
  for (const start of callees.keys()) {
    if (order[start] !== 0) continue
    const work = [{ at: start, next: 0 }]
    while (work.length > 0) {
      const step = work.at(-1)!
      const { at } = step
      if (step.next === 0) {
        counter += 1
        order[at] = counter
        lowest[at] = counter
        isOpen[at] = 1
        open.push(at)
      }
      const callee = callees[at]![step.next]
      step.next += 1
      if (callee === undefined) {
        if (lowest[at] === order[at]) parts.push(closePart(open, isOpen, at))
        work.pop()
        const parent = work.at(-1)?.at
        if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[at]!)
      } else if (order[callee] === 0) work.push({ at: callee, next: 0 })
      else if (isOpen[callee] === 1) lowest[at] = Math.min(lowest[at]!, order[callee]!)
    }
  }
  return parts
}

function closePart(open: number[], isOpen: Uint8Array, until: number): number[] {
  const part: number[] = []
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    isOpen[at] = 0
    part.push(at)
    if (at === until) break
  }
  return part
}
