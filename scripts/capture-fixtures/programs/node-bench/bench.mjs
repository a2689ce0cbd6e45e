import { csvReport, jsonReport, Suite, textReport } from 'bench-node'

const [report, mode] = process.argv.slice(2)
const reporter = { text: textReport, json: jsonReport, csv: csvReport }[report]
const suite = new Suite({ reporter, ...(mode === 'time' ? { benchmarkMode: 'time' } : {}) })
const options = { minTime: 0.02, maxTime: 0.05, minSamples: 3 }
const numbers = (size) => Array.from({ length: size }, (_, i) => (i * 7919) % size)
for (const size of [100, 10_000]) suite.add(`sort/${size}`, options, () => numbers(size).sort())
suite.add('größe a/b | `tick` x @user', options, () => JSON.stringify([1]))
await suite.run()
