import { describe, expect, it } from 'vitest'
import { corpusFiles, measurementOf, parseCorpus, parseFixture, refusal } from './parse-output.js'

const NAME = 'Example\\HashBench::benchMd5'

describe('phpbench, from its published format', () => {
  it('divides every iteration by its revolutions; their mean is that of the file', () => {
    const set = parseFixture('phpbench', 'dump.xml')
    const parameters = {
      size: '16',
      text: 'größe a/b | `tick`',
      'options.depth': '2',
      'options.seed': 'null',
    }
    const time = measurementOf(set, NAME, 'time', parameters)
    expect(time.values).toEqual([2.466e-6, 2.379e-6])
    expect(time.iterations).toEqual([1000, 1000])
    // <stats mean="2.4225">
    expect((time.values[0] ?? 0) / 2 + (time.values[1] ?? 0) / 2).toBeCloseTo(2.4225e-6, 12)
    expect(measurementOf(set, NAME, 'memory', parameters).values).toEqual([271784, 271790])
    expect(set.environment).toEqual({ php: '8.2.36', phpbench: '1.2.15' })
  })

  it('makes a variant that raised a failure', () => {
    const [failure] = parseFixture('phpbench', 'dump.xml').failures
    expect(failure).toMatchObject({ message: '"Example\\\\HashBench::benchFails": boom', line: 39 })
  })

  it('refuses an iteration without time', () => {
    const text =
      '<phpbench><suite><benchmark class="A"><subject name="b"><variant><iteration/></variant></subject></benchmark></suite></phpbench>'
    expect(refusal(text).details.what).toContain('has no attribute time-net')
  })

  it.skipIf(corpusFiles('phpbench').length === 0)('reads the collected report of 0.7', () => {
    const set = parseCorpus('phpbench', 'phpbench--report1.xml')
    expect(set?.measurements[0]?.values).toEqual([2.466e-6, 2.379e-6])
  })
})
