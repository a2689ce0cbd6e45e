import type { Measurement, Warning } from '../../core/model/measurement.js'
import { markFound } from '../shared/mark-found.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { quotedName } from '../shared/quoted-name.js'

/** One execution of a statement. */
export interface Execution {
  readonly shape: string
  /** The request, or the session, that it belongs to. */
  readonly request: string
  readonly milliseconds: number
  readonly line: number
}

/** Counts executions by shape and request. Memory grows with shapes times requests, and with the times kept. */
export interface StatementTally {
  add(execution: Execution): void
  measurements(errors: number): readonly Measurement[]
  warnings(): readonly Warning[]
}

interface Shape {
  readonly line: number
  calls: number
  readonly perRequest: Map<string, number>
}

/** The benchmark of what concerns every statement. */
const ALL = 'all statements'

// Two or three equal queries in a request are a retry or a page with parts; from here on it is a loop.
const SUSPICIOUS_REPEATS = 5

/** @param slow seconds from which a statement is slow */
export function tallyStatements(file: string, slow: number): StatementTally {
  const builder = startMeasurements()
  const shapes = new Map<string, Shape>()
  const perRequest = new Map<string, number>()
  const totals = { statements: 0, slow: 0, milliseconds: 0 }
  const count = (benchmark: string, metric: string, value: number, line: number): void => {
    const problem = problemAtLine(file, line)
    builder.add({ benchmark, metric, value, unit: '1', direction: 'lower', problem })
  }
  return {
    add({ shape, request, milliseconds, line }) {
      const problem = problemAtLine(file, line)
      builder.add({ benchmark: shape, metric: 'time', value: milliseconds, unit: 'ms', problem })
      let known = shapes.get(shape)
      if (known === undefined) {
        known = { line, calls: 0, perRequest: new Map() }
        shapes.set(shape, known)
      }
      known.calls += 1
      increase(known.perRequest, request)
      increase(perRequest, request)
      totals.statements += 1
      totals.milliseconds += milliseconds
      if (milliseconds / 1000 >= slow) totals.slow += 1
    },
    measurements(errors) {
      if (totals.statements === 0) return []
      for (const [shape, { calls, line, perRequest: repeats }] of shapes) {
        count(shape, 'calls', calls, line)
        count(shape, 'repeats-per-request', largest(repeats).count, line)
      }
      const repeats = Math.max(...[...shapes.values()].map((shape) => largest(shape.perRequest).count))
      count(ALL, 'repeats-per-request', repeats, 1)
      count(ALL, 'statements', totals.statements, 1)
      count(ALL, 'statements-per-request', largest(perRequest).count, 1)
      count(ALL, 'slow-statements', totals.slow, 1)
      count(ALL, 'errors', errors, 1)
      const problem = problemAtLine(file, 1)
      builder.add({
        benchmark: ALL,
        metric: 'statement-time',
        value: totals.milliseconds,
        unit: 'ms',
        problem,
      })
      // Who rewrites a query makes a statement disappear and loses no measure by it.
      return markFound(builder.measurements(), ({ benchmark }) => benchmark !== ALL)
    },
    warnings: () =>
      [...shapes].flatMap(([shape, { line, perRequest: repeats }]): Warning[] => {
        const most = largest(repeats)
        if (most.count < SUSPICIOUS_REPEATS) return []
        const where =
          most.request === '' ? 'in this log' : `in the request or session ${quotedName(most.request)}`
        const message = `${quotedName(shape)} ran ${most.count} times ${where}: an N+1 query, perhaps`
        return [{ message, file, line }]
      }),
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function largest(counts: ReadonlyMap<string, number>): { readonly request: string; readonly count: number } {
  let most = { request: '', count: 0 }
  for (const [request, count] of counts) if (count > most.count) most = { request, count }
  return most
}
