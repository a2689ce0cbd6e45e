import { expect, it } from 'vitest'
import { seriesSettings } from '../../src/core/decide/series-settings.js'
import { Problem } from '../../src/core/model/problem.js'
import { parseFiles } from '../../src/parsers/parse.js'
import { prepareParser } from '../../src/parsers/prepare-parser.js'
import { PARSERS } from '../../src/parsers/registry.js'
import { policy } from '../core/decide/sample-run.js'
import { type ParserFixture, parserFixtures } from './parser-fixtures.js'

/** The metrics of an output that gate where no rule says anything, and those that do not; undefined where it is refused. */
function gatingOf(parser: string, { files, options = {} }: Omit<ParserFixture, 'name'>) {
  try {
    const measurements = parseFiles({ parser, files, options })?.measurements ?? []
    const metrics = (gated: boolean) => {
      const found = measurements.filter((one) => seriesSettings(policy(), one).gated === gated)
      return [...new Set(found.map(({ metric }) => metric))]
    }
    return measurements.length === 0 ? undefined : { gated: metrics(true), reported: metrics(false) }
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

const ofText = (parser: string, text: string) =>
  gatingOf(parser, { files: [{ path: 'out.txt', bytes: Buffer.from(text) }] })

const captured = PARSERS.flatMap((parser) =>
  parserFixtures(parser).map((fixture) => [fixture.name, parser, fixture] as const),
)

it.each(captured)(
  '%s: some of it gates, and all of it where the user chose all',
  async (_, parser, fixture) => {
    await prepareParser(parser.name)
    const gating = gatingOf(parser.name, fixture)
    if (gating === undefined) return
    expect(gating.gated).not.toEqual([])
    // A document of our own may say itself what gates.
    if (parser.primary === 'all' && parser.name !== 'noisegate') expect(gating.reported).toEqual([])
  },
)

it('lets a custom metric beside a primary one be reported', () => {
  const go = 'BenchmarkX 10 5 ns/op 3 frames/op 2 allocs/op\n'
  expect(ofText('go', go)).toEqual({ gated: ['time', 'allocations'], reported: ['frames/op'] })
  const exact = `Unit frames/op assume=exact\n${go}`
  expect(ofText('go', exact)?.gated).toContain('frames/op')
  const k6 = parserFixtures(PARSERS.find(({ name }) => name === 'k6')!)
  const gating = k6.map((fixture) => gatingOf('k6', fixture)).find((one) => one !== undefined)
  expect(gating?.gated.toSorted()).toEqual(['error-rate', 'latency.p50', 'throughput'])
  expect(gating?.reported).toEqual(expect.arrayContaining(['count', 'rate']))
})

it('lets the times of tests gate', () => {
  const tests = '<testsuite name="s" time="2"><testcase name="x" time="1"/></testsuite>'
  expect(ofText('junit', tests)).toEqual({ gated: ['time'], reported: ['suite-time'] })
})
