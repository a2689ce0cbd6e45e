import type { Files } from './prepare-pull-request.js'

/** Lines of codec.mjs on which its benchmarks are defined, for the annotations. */
export const LINES = { decode: 3, encode: 7, parse: 11, print: 15, walk: 19, zip: 23 } as const

type Benchmark = keyof typeof LINES

/** Seconds that each benchmark takes when nothing is wrong. */
const SECONDS: Readonly<Record<Benchmark, number>> = {
  ...{ decode: 1.2e-6, encode: 8.5e-7, parse: 4.1e-5 },
  ...{ print: 2.2e-6, walk: 9.7e-4, zip: 3.3e-3 },
}

/** Runs differ by this much either way: far below the threshold of 5 %, and never zero. */
const NOISE = 0.004

/**
 * A project whose benchmark prints exactly the times that its file `times.json` holds, so that a slowdown is exact and
 * a run takes no time. `run` numbers the commit and moves the noise; `slower` multiplies the time of one benchmark.
 */
export function measuredProject(run: number, slower: Partial<Record<Benchmark, number>> = {}): Files {
  const names = Object.keys(LINES) as Benchmark[]
  const times = names.map((name, index) => {
    const noise = 1 + NOISE * Math.sin(12.9898 * (run + 1) + 78.233 * (index + 1))
    return [name, SECONDS[name] * noise * (slower[name] ?? 1)]
  })
  return { 'bench.mjs': BENCH, 'codec.mjs': CODEC, 'times.json': JSON.stringify(Object.fromEntries(times)) }
}

/** The same benchmark, which also prints its environment and that of every process above it. */
export function curiousProject(run: number): Files {
  const files = measuredProject(run)
  return { ...files, 'bench.mjs': `${files['bench.mjs']}\n${CURIOUS}` }
}

const CODEC = (Object.keys(LINES) as Benchmark[])
  .map(
    (name, index) =>
      `${index === 0 ? '// The code under test.\n\n' : '\n'}export function ${name}(input) {\n  return input\n}`,
  )
  .join('\n')

const BENCH = `
import { readFileSync } from 'node:fs'

const lines = ${JSON.stringify(LINES)}
const times = JSON.parse(readFileSync('times.json', 'utf8'))
const measurements = Object.entries(times).map(([benchmark, seconds]) => ({
  benchmark,
  parameters: {},
  metric: 'time',
  unit: 's',
  direction: 'lower',
  assume: 'noisy',
  values: [seconds],
  location: { file: 'codec.mjs', line: lines[benchmark] },
}))
console.log(JSON.stringify({ schema: 'noisegate.measurements/1', parser: 'bench', measurements, environment: {}, warnings: [] }))
`

const CURIOUS = `
console.error('environment', JSON.stringify(process.env))
for (let pid = process.ppid; pid > 1; ) {
  try {
    console.error('environment of', pid, readFileSync(\`/proc/\${pid}/environ\`, 'utf8').replaceAll('\\0', '\\n'))
    pid = Number(/^PPid:\\s+(\\d+)/m.exec(readFileSync(\`/proc/\${pid}/status\`, 'utf8'))[1])
  } catch {
    break
  }
}
`
