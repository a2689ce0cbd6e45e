import { describe, expect, it } from 'vitest'
import { corpusFiles, measurementOf, parseCorpus, parseFixture } from './parse-output.js'

describe('benchmark_harness, from its published format', () => {
  it('reads times in microseconds; a score that repeats is a repetition', () => {
    const set = parseFixture('dart', 'scores.txt')
    expect(measurementOf(set, 'ForLoop größe a/b', 'time').values).toEqual([0.0025005, 0.002498])
    expect(measurementOf(set, 'Decode (small)', 'time').values[0]).toBeCloseTo(1.25e-8, 15)
  })

  it('keeps other metrics of an emitter of version 2 under their own names', () => {
    const set = parseFixture('dart', 'emitter-v2.txt')
    expect(measurementOf(set, 'Encode', 'CpuCycles')).toMatchObject({ values: [40211], unit: '1' })
    expect(measurementOf(set, 'Encode', 'CodeSize')).toMatchObject({ values: [1024], unit: 'B' })
    expect(measurementOf(set, 'Encode | `large`', 'time').primary).toBe(true)
  })

  it('reads the collected files', () => {
    for (const file of corpusFiles('dart')) expect(parseCorpus('dart', file)?.parser, file).toBe('dart')
  })
})
