// How long does it take to find the steps of a whole history, and of one new run?
import { row } from './shared/row.mjs'

const SERIES = 10_000
const RUNS = 500
const NEW_RUN = { series: 2000, window: 50 }
const REPEATS = 7
const TARGET = { wholeSeconds: 120, newRunSeconds: 1 }

export const question = `steps of ${SERIES} series x ${RUNS} runs, and of one new run`

/** Every hundredth run changes the level by about 10 %; one run differs from the next by 3 %. One value in four is printed coarsely. */
export async function measure({ product }) {
  const { findSteps } = await product.load('core/trend/change-points.js')
  const { newSteps } = await product.load('core/decide/new-steps.js')
  const { seededRandom } = await product.load('core/stats/random.js')
  const random = seededRandom(5)
  let [seconds, steps] = [0, 0]
  for (let series = 0; series < SERIES; series++) {
    const values = levels(random, RUNS, series % 4 === 0)
    const startedAt = performance.now()
    steps += findSteps(values, { magnitude: Math.log(1.05) / 2 }).length
    seconds += (performance.now() - startedAt) / 1000
  }
  const store = runsOf(random, NEW_RUN.window + 1, NEW_RUN.series)
  const times = Array.from({ length: REPEATS }, () => {
    const startedAt = performance.now()
    newSteps(store.at(-1), store.slice(0, -1), 0.05)
    return (performance.now() - startedAt) / 1000
  })
  const shape = `${SERIES} series x ${RUNS} runs, one process`
  return [
    row(`steps of ${shape}`, seconds, 's', { target: TARGET.wholeSeconds, note: `${steps} steps` }),
    row(`one new run of ${NEW_RUN.series} series, slowest of ${REPEATS}`, Math.max(...times), 's', {
      target: TARGET.newRunSeconds,
      note: `${NEW_RUN.window} stored runs; the first includes drawing the random orders`,
    }),
  ]
}

/** Logarithms. Coarse ones have ties. */
function levels(random, count, isCoarse) {
  let level = 0
  return Array.from({ length: count }, () => {
    if (random.uniform() < 0.01) level += 0.1 * normal(random)
    const value = level + 0.03 * normal(random)
    return isCoarse ? Math.round(value * 100) / 100 : value
  })
}

function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform())
}

function runsOf(random, count, seriesCount) {
  const values = Array.from({ length: seriesCount }, (_, at) => levels(random, count, at % 4 === 0))
  return Array.from({ length: count }, (_, at) => ({
    id: `run-${at}`,
    suite: 'bench',
    series: values.map((list, place) => ({
      ...{ benchmark: `Benchmark${place}`, parameters: {}, metric: 'time', unit: 's', direction: 'lower' },
      rounds: [[Math.exp(list[at])]],
    })),
    ...{ verdicts: [], accepted: [], steps: [], warnings: [], commit: { sha: String(at) } },
  }))
}
