import { describe, expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

const NO_RUNS = 'the text holds no runs, so each mean counts as a single value; use --export-json'

describe('hyperfine-text', () => {
  it('keeps mean, spread, extremes and times of user and system, whatever the name', () => {
    const set = parseFixture('hyperfine-text', 'results.txt')
    expect(set.parser).toBe('hyperfine-text')
    const name = 'größe | `code` @user ::error::'
    expect(measurementOf(set, name, 'time')).toMatchObject({ values: [0.0094], unit: 's', primary: true })
    expect(measurementOf(set, name, 'time.min').values).toEqual([0.0087])
    expect(measurementOf(set, name, 'time.max').values).toEqual([0.0109])
    expect(measurementOf(set, name, 'time.stddev').values).toEqual([0.001])
    expect(measurementOf(set, name, 'user-time').values).toEqual([0.0014])
    expect(measurementOf(set, 'sleep 0.02', 'system-time').values).toEqual([0.0004])
    expect(set.warnings.map(({ message }) => message)).toEqual([NO_RUNS])
  })

  it('reads a single run, which has no range, and commands by what their parameters expand to', () => {
    const single = parseFixture('hyperfine-text', 'single-run.txt')
    expect(single.measurements.map(({ metric, values }) => [metric, values[0]])).toEqual([
      ['time', 0.0112],
      ['user-time', expect.closeTo(0.0021, 12)],
      ['system-time', 0],
    ])
    expect(benchmarksOf(parseFixture('hyperfine-text', 'parameters.txt'))).toEqual([
      'sleep 0.011',
      'sleep 0.021',
      'sleep 0.012',
      'sleep 0.022',
    ])
  })

  it('reads the Markdown table, and tells commands of one name apart by their order', () => {
    const set = parseFixture('hyperfine-text', 'table.md')
    expect(benchmarksOf(set)).toEqual([
      'sleep 0.01',
      'sleep 0.01; echo "a|b"',
      'sleep 0.02',
      'sleep 0.01; echo "a|b" #2',
    ])
    expect(measurementOf(set, 'sleep 0.01; echo "a|b"', 'time').values).toEqual([0.0155])
  })

  it('reports runs that failed, whether they were ignored or ended the benchmark', () => {
    expect(parseFixture('hyperfine-text', 'failing.txt').failures).toEqual([
      { message: '"sleep 0.01; exit 3": a run failed', file: 'failing.txt', line: 5 },
    ])
    const ended = parseFixture('hyperfine-text', 'ended.txt')
    expect(benchmarksOf(ended)).toEqual(['sleep 0.01'])
    expect(ended.failures.map(({ message }) => message)).toEqual([
      '"exit 3": Command terminated with non-zero exit code: 3.',
    ])
  })

  it('refuses an output that was cut, with the line', () => {
    const time = '  Time (mean ± σ):      11.4 ms ±   0.3 ms    [User: 1.5 ms, System: 0.0 ms]\n'
    const range = '  Range (min … max):    11.1 ms …  11.7 ms    4 runs\n'
    expect(refusal(`Benchmark 1: a\n${time}`).details).toMatchObject({
      line: 1,
      what: 'the results of "a" are not complete',
    })
    const two = `Benchmark 1: a\n${time}${range} \nBenchmark 2: b\n${time}${range}`
    expect(refusal(two).details).toMatchObject({ line: 7, what: 'the output ends before the summary' })
    expect(benchmarksOf(parseText(`${two} \nSummary\n`))).toEqual(['a', 'b'])
  })
})
