import { type Frame, frameIdentity } from '../frame.js'
import type { FunctionCost, Profile, ProfileUnit } from '../profile.js'
import { recursiveFunctions } from './recursive-functions.js'

interface FunctionSums {
  readonly frame: Frame
  readonly self: number[]
  readonly called: number[]
  calls: number
}

interface CallSums {
  readonly caller: number
  readonly callee: number
  readonly costs: number[]
  calls: number
}

/** What Xdebug counts, in base units. */
const XDEBUG: ReadonlyMap<string, { quantity: string; unit: ProfileUnit; factor: number }> = new Map([
  ['Time_(10ns)', { quantity: 'time', unit: 's', factor: 1e-8 }],
  ['Memory_(bytes)', { quantity: 'memory', unit: 'B', factor: 1 }],
])

/** Above every number of functions, and small enough that `caller * FUNCTION_RANGE + callee` is an exact integer. */
const FUNCTION_RANGE = 2 ** 26

/** Sums of costs by function and by call. Memory grows with functions and calls, not with lines. */
export class CallgrindCosts {
  readonly events: readonly string[]
  readonly #functions: FunctionSums[] = []
  readonly #indexes = new Map<string, number>()
  /** The same by the object, because names make one frame for all lines of a function. */
  readonly #indexOfFrame = new Map<Frame, number>()
  readonly #calls = new Map<number, CallSums>()

  constructor(events: readonly string[]) {
    this.events = events
  }

  addSelf(frame: Frame, values: readonly number[]): void {
    addTo(this.#functions[this.#index(frame)]!.self, values)
  }

  addCall(
    caller: Frame,
    callee: Frame,
    { values, calls }: { values: readonly number[]; calls: number },
  ): void {
    const from = this.#index(caller)
    const to = this.#index(callee)
    addTo(this.#functions[from]!.called, values)
    this.#functions[to]!.calls += calls
    const key = from * FUNCTION_RANGE + to
    let sums = this.#calls.get(key)
    if (sums === undefined) {
      sums = { caller: from, callee: to, costs: this.#zeros(), calls: 0 }
      this.#calls.set(key, sums)
    }
    addTo(sums.costs, values)
    sums.calls += calls
  }

  /** Sum of self costs of each event. */
  totals(): readonly number[] {
    const totals = this.#zeros()
    for (const { self } of this.#functions) addTo(totals, self)
    return totals
  }

  profiles(format: string): readonly Profile[] {
    const recursive = recursiveFunctions(this.#functions.length, [...this.#calls.values()])
    const totals = this.totals()
    return this.events.map((event, at): Profile => {
      const { quantity, unit, factor } = XDEBUG.get(event) ?? {
        quantity: event,
        unit: '1' as const,
        factor: 1,
      }
      const functions = this.#functions.map(({ frame, self, called, calls }, index): FunctionCost => {
        const total = recursive.has(index) ? {} : { total: (self[at]! + called[at]!) * factor }
        return { frame, self: self[at]! * factor, ...total, ...(calls === 0 ? {} : { calls }) }
      })
      const calls = [...this.#calls.values()].map(({ caller, callee, costs, calls: count }) => ({
        ...{ caller, callee, total: costs[at]! * factor, calls: count },
      }))
      const common = { kind: 'table', format, quantity, unit } as const
      return { ...common, total: totals[at]! * factor, functions, lines: [], calls }
    })
  }

  #index(frame: Frame): number {
    const known = this.#indexOfFrame.get(frame)
    if (known !== undefined) return known
    const index = this.#indexOf(frame)
    this.#indexOfFrame.set(frame, index)
    return index
  }

  #indexOf(frame: Frame): number {
    const identity = frameIdentity(frame)
    const known = this.#indexes.get(identity)
    if (known !== undefined) return known
    this.#indexes.set(identity, this.#functions.length)
    return this.#functions.push({ frame, self: this.#zeros(), called: this.#zeros(), calls: 0 }) - 1
  }

  #zeros(): number[] {
    return this.events.map(() => 0)
  }
}

function addTo(sums: number[], values: readonly number[]): void {
  for (let index = 0; index < values.length; index++) sums[index]! += values[index]!
}
