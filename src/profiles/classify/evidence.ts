/** What one run of a program used, in base units; what was not measured is absent. Children are included. */
export interface ProcessUsage {
  /** Seconds from start to end. */
  readonly wall?: number
  readonly user?: number
  readonly system?: number
  readonly majorFaults?: number
  readonly minorFaults?: number
  readonly voluntarySwitches?: number
  readonly involuntarySwitches?: number
  /** Bytes that came from a device, or went to one; what the page cache served is not among them. */
  readonly deviceBytes?: number
  readonly peakRss?: number
  readonly allocatedBytes?: number
}

/** What functions do that say where time goes; all others just compute. */
export type Activity = 'gc' | 'allocation' | 'lock' | 'io' | 'wait'

/** Parts of a profile's total that activities take, 0 to 1, with what they call. Never above 1 in sum. */
export type ActivityShares = Readonly<Record<Activity, number>>

/** Memory of one process along time: seconds ascending, bytes. */
export interface MemoryCurve {
  readonly times: readonly number[]
  readonly values: readonly number[]
}

/** What a database was asked, as its log and EXPLAIN tell. */
export interface QueryEvidence {
  /** Largest number of times that one request ran one statement. */
  readonly repeats?: { readonly statement: string; readonly count: number }
  /** Largest number of statements of one request. */
  readonly perRequest?: number
  readonly slow?: { readonly count: number; readonly statement: string; readonly seconds: number }
  /** How many times the planner was off about rows, at worst. */
  readonly estimate?: { readonly statement: string; readonly times: number }
}

/** All that is known of one side. */
export interface SideEvidence {
  readonly usage?: ProcessUsage
  /** Of a profile of time. */
  readonly profile?: ProfileEvidence
  readonly memory?: MemoryCurve
  readonly queries?: QueryEvidence
}

export interface ProfileEvidence {
  readonly shares: ActivityShares
  /** `wall`: functions that wait are in it with the time they waited; `unknown` where the format does not tell. */
  readonly clock: 'wall' | 'unknown'
  /** Cost of a unit of work; in one unit on both sides. */
  readonly total: number
}
