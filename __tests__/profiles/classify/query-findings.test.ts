import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFiles } from '../../../src/parsers/parse.js'
import { diagnose } from '../../../src/profiles/classify/diagnose.js'
import type { QueryEvidence } from '../../../src/profiles/classify/evidence.js'
import { measuredEvidence } from '../../../src/profiles/classify/measured-evidence.js'
import { queryFindings } from '../../../src/profiles/classify/query-findings.js'

const fixtures = new URL('../../fixtures/', import.meta.url)

function parsed(parser: string) {
  const folder = new URL(`${parser}/`, fixtures)
  const files = readdirSync(folder)
    .filter((name) => /\.(txt|json)$/.test(name))
    .map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) }))
  return files.map((file) => ({
    file: file.path,
    evidence: measuredEvidence(parseFiles({ parser, files: [file] })!.measurements),
  }))
}

describe('queries', () => {
  it('finds the N+1 query of a real log, with its statement', () => {
    const all = parsed('postgresql-log').flatMap(({ evidence }) => queryFindings({ candidate: evidence }))
    const found = all.filter(({ kind }) => kind === 'repeated-queries')
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]!.what).toMatch(/^one request runs one statement \d+ times, an N\+1 query: /)
    expect(found[0]!.numbers[0]!.candidate).toBeGreaterThanOrEqual(5)
  })

  it('reads the planner error of a real plan', () => {
    const times = parsed('postgresql-explain').map(({ evidence }) => evidence.queries?.estimate?.times ?? 0)
    expect(Math.max(...times)).toBeGreaterThanOrEqual(1)
  })

  const busy: QueryEvidence = {
    repeats: { statement: 'select a', count: 3 },
    perRequest: 80,
    slow: { count: 2, statement: 'select b', seconds: 0.9 },
    estimate: { statement: 'report', times: 400 },
  }

  it('names slow, many and misjudged ones', () => {
    const { findings } = diagnose({ candidate: { queries: busy } })
    expect(findings.map(({ kind }) => kind)).toEqual(['slow-queries', 'many-queries', 'misjudged-plan'])
  })

  it('explains no increase by what the baseline did too', () => {
    expect(queryFindings({ baseline: { queries: busy }, candidate: { queries: busy } })).toEqual([])
  })

  it('says a loop once, and not as many queries too', () => {
    const queries = { repeats: { statement: 'select a', count: 70 }, perRequest: 80 }
    expect(queryFindings({ candidate: { queries } }).map(({ kind }) => kind)).toEqual(['repeated-queries'])
  })
})
