import { noiseFloorKey } from '../core/decide/noise-floor.js'
import type { AaReport } from '../core/model/aa-report.js'
import type { Commit, Run } from '../core/model/run.js'
import { stratum } from '../core/model/stratum.js'
import type { Machine } from '../platform/machine.js'
import type { Store } from '../stores/store.js'

/** Where and when the trials ran. */
export interface NoiseFloorPlace {
  readonly machine: Machine
  readonly branch: string
  readonly commit: Commit
  readonly startedAt: string
}

/** The suite under which the noise floors of a suite are kept: no benchmark suite can be called so by accident. */
function floorSuite(suite: string): string {
  return `aa:${suite}`
}

/** Stores the noise floors of every suite as a run of its own, so that both stores, export and import know them. */
export async function recordNoiseFloors(
  store: Store,
  report: AaReport,
  place: NoiseFloorPlace,
): Promise<void> {
  const floors = Object.values(report.noiseFloor)
  const suites = [...new Set(floors.map((floor) => floor.suite))]
  await store.append(
    suites.map((suite): Run => {
      const own = floors.filter((floor) => floor.suite === suite)
      return {
        schema: 'noisegate.run/1',
        id: `aa-${place.startedAt.replace(/[^0-9]/g, '')}`,
        suite: floorSuite(suite),
        branch: place.branch,
        commit: place.commit,
        startedAt: place.startedAt,
        trigger: 'aa',
        attempt: 1,
        parser: 'noisegate',
        environment: { ...place.machine, toolchain: {}, stratum: stratum(place.machine) },
        series: own.map(({ benchmark, parameters, metric, p95 }) => ({
          ...{ benchmark, parameters, metric },
          // A relative change whatever the metric's unit is.
          unit: '1',
          direction: 'lower',
          rounds: [[p95]],
        })),
        verdicts: [],
        accepted: [],
        steps: [],
        warnings: [],
      }
    }),
  )
}

/** The newest noise floors that are stored for these suites on this kind of machine, by `noiseFloorKey`. */
export async function readNoiseFloors(
  store: Store,
  query: {
    readonly branches: readonly string[]
    readonly suites: readonly string[]
    readonly machine: Machine
  },
): Promise<ReadonlyMap<string, number>> {
  const floors = new Map<string, number>()
  for (const branch of query.branches) {
    for (const suite of query.suites) {
      const refs = await store.latest({
        branch,
        suite: floorSuite(suite),
        stratum: stratum(query.machine),
        limit: 1,
      })
      for (const run of await store.read(refs)) {
        for (const series of run.series) floors.set(noiseFloorKey(suite, series), series.rounds[0]?.[0] ?? 0)
      }
    }
  }
  return floors
}
