import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { peerErrors } from '../stores/export/peer-schema.js'
import { createProject, type Ended, goOutput, type Project } from './cli-harness.js'

let project: Project

const COLUMNS = (value: number) => `${value} ns/op\t 52.5 MB/s\t 64 B/op\t 2 allocs/op`

async function record(suite: string, value: number): Promise<void> {
  const names = ['BenchmarkA/size=64', 'Benchmark__proto__', 'BenchmarkÜ/日本'] as const
  const rows = names.map((name, index) => [name, COLUMNS(value + index)] as const)
  project.write({ [`${suite}.txt`]: goOutput('example.com/a', rows) })
  const args = ['run', '--record', '--quiet', '--rounds', '2', '--suite', suite, '--', 'cat', `${suite}.txt`]
  expect((await project.noisegate(args)).code).toBe(0)
}

const exported = (...args: string[]) => project.noisegate(['history', 'export', ...args])

function documentOf({ code, stdout }: Ended): unknown {
  expect(code).toBe(0)
  return JSON.parse(stdout)
}

interface Measured {
  readonly measurements: readonly { readonly benchmark: string; readonly values: readonly number[] }[]
}

async function valuesOf(text: string, ...args: string[]): Promise<readonly (readonly [string, number])[]> {
  const { code, stdout } = await project.noisegate(['parse', ...args], { stdin: text })
  expect(code).toBe(0)
  return (JSON.parse(stdout) as Measured).measurements.map(
    ({ benchmark, values }) => [benchmark, values[0] ?? Number.NaN] as const,
  )
}

beforeAll(async () => {
  project = createProject()
  project.git('remote', 'add', 'origin', 'https://user:secret@github.com/octo/sample.git')
  await record('codec', 100)
  await record('codec', 110)
  await record('other', 7)
})
afterAll(() => project.remove())

describe('history export --to github-action-benchmark', () => {
  it('writes one run a direction; our own parser and the documented schema accept it', async () => {
    const lower = await exported(
      '--to',
      'github-action-benchmark',
      '--suite',
      'codec',
      '--direction',
      'lower',
    )
    expect(peerErrors('github-action-benchmark-custom', documentOf(lower))).toEqual([])
    expect(await valuesOf(lower.stdout)).toEqual(
      expect.arrayContaining([
        ['example.com/a.BenchmarkA/size=64', 110e-9],
        ['example.com/a.BenchmarkA/size=64 - allocations', 2],
        ['example.com/a.Benchmark__proto__', 111e-9],
        ['example.com/a.BenchmarkÜ/日本', 112e-9],
      ]),
    )
    expect(lower.stderr).toMatch(/warning: this is run \S+ of codec on main/)
    expect(lower.stderr).toContain('3 series are better higher and belong in a file of their own')
    const higher = await exported('--to', 'github-action-benchmark', '--direction', 'higher', '--quiet')
    expect(higher.stderr).toBe('')
    expect((await valuesOf(higher.stdout, '--parser', 'github-action-benchmark')).length).toBe(3)
  })

  it('guesses no direction: exit 2, nothing on standard output', async () => {
    const { code, stdout, stderr } = await exported('--to', 'github-action-benchmark')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/both directions.*--direction lower \(customSmallerIsBetter\)/)
  })

  it('takes an older run by its id or path, and refuses what is not there', async () => {
    const [, older] = JSON.parse(
      (await project.noisegate(['history', 'list', '--suite', 'codec', '--json'])).stdout,
    )[0].refs as { path: string }[]
    const id = project.stored()[0]?.id ?? ''
    for (const run of [older?.path ?? '', id]) {
      const { stdout } = await exported(
        ...['--to', 'github-action-benchmark', '--direction', 'lower', '--run', run],
      )
      expect(await valuesOf(stdout)).toContainEqual(['example.com/a.BenchmarkA/size=64', 100e-9])
    }
    for (const args of [
      ['--run', 'nope'],
      ['--suite', 'nope'],
    ]) {
      const { code, stderr } = await exported('--to', 'bencher', ...args)
      expect(code).toBe(2)
      expect(stderr).toContain('history list')
    }
  })
})

describe('history export --to github-action-benchmark-history', () => {
  it('writes data.js, which history import reads back', async () => {
    const { code, stdout, stderr } = await exported('--to', 'github-action-benchmark-history')
    expect(code).toBe(0)
    expect(stdout).not.toContain('secret')
    expect(stderr).toContain('commit messages, authors and machines')
    const data = JSON.parse(stdout.replace('window.BENCHMARK_DATA = ', ''))
    expect(peerErrors('github-action-benchmark-data', data)).toEqual([])
    expect(data.repoUrl).toBe('https://github.com/octo/sample')
    project.write({ 'data.js': stdout })
    const from = ['history', 'import', '--from', 'github-action-benchmark', '--store', 'second', 'data.js']
    expect((await project.noisegate(from)).code).toBe(0)
    const suites = project.stored('second').map(({ suite, series }) => `${suite}: ${series.length}`)
    expect(suites.sort()).toEqual([
      'codec (bigger is better): 3',
      'codec (bigger is better): 3',
      'codec: 9',
      'codec: 9',
      'other (bigger is better): 3',
      'other: 9',
    ])
    const times = project
      .stored('second')
      .flatMap(({ series }) =>
        series.filter(({ benchmark }) => benchmark.endsWith('size=64')).map(({ rounds }) => rounds[0]?.[0]),
      )
    expect(times.toSorted()).toEqual([100e-9, 110e-9, 7e-9].toSorted())
  })
})

describe('history export --to bencher', () => {
  it('writes Bencher Metric Format, which our own parser reads back', async () => {
    const bencher = await exported('--to', 'bencher', '--suite', 'codec')
    const document = documentOf(bencher)
    expect(peerErrors('bencher-metric-format', document)).toEqual([])
    expect(document).toMatchObject({
      'example.com/a.BenchmarkA/size=64': {
        latency: { value: 110, lower_value: 110, upper_value: 110 },
        allocated: { value: 64 },
        allocations: { value: 2 },
        'bytes-per-second': { value: 52.5e6 },
      },
    })
    const values = await valuesOf(bencher.stdout)
    expect(values).toHaveLength(12)
    expect(values).toContainEqual(['example.com/a.BenchmarkÜ/日本', 112e-9])
    expect(bencher.stderr).toContain('the format has no units; Bencher has to be told those of')
  })
})
