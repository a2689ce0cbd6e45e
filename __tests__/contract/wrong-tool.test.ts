import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import { needsOptions } from '../../src/parsers/needs-options.js'
import { parseFiles } from '../../src/parsers/parse.js'
import type { Parser, SourceFile } from '../../src/parsers/parser.js'
import { PARSERS } from '../../src/parsers/registry.js'
import { parserFixtures } from './parser-fixtures.js'

const RECOGNISABLE = PARSERS.filter((parser) => !needsOptions(parser))

/** Parsers of one tool that read the same text, as a stream of summaries or as one file. */
const SAME_FORMAT: ReadonlySet<string> = new Set(['gungraun reads gungraun-summary'])

describe('a parser that is named for the output of another tool', () => {
  for (const reads of RECOGNISABLE) {
    const files = smallestOutput(reads)
    it(`${reads.name}: every other parser refuses it and says that ${reads.name} reads it`, () => {
      const wrong = RECOGNISABLE.filter(({ name }) => name !== reads.name)
        .filter(({ name }) => !SAME_FORMAT.has(`${name} reads ${reads.name}`))
        .map((parser) => ({ parser: parser.name, says: messageOf(parser, files) }))
        .filter(({ says }) => !says.includes(`--parser ${reads.name} `))
      expect(wrong).toEqual([])
    })
  }

  it('names the parser of a folder where another parser of files was asked for', () => {
    const criterion = PARSERS.find(({ name }) => name === 'criterion') as Parser
    const files = smallestOutput(criterion)
    expect(() => parseFiles({ parser: 'hyperfine', files })).toThrow('--parser criterion ')
    const hyperfine = smallestOutput(PARSERS.find(({ name }) => name === 'hyperfine') as Parser)
    expect(() => parseFiles({ parser: 'criterion', files: hyperfine })).toThrow('--parser hyperfine ')
  })

  it('leaves a Problem as it is where no parser reads the output', () => {
    const files = [{ path: 'log.txt', bytes: Buffer.from('hello\n') }]
    expect(() => parseFiles({ parser: 'go', files })).toThrow(/^log\.txt:1: no benchmark was found by/)
    expect(messageOf(PARSERS.find(({ name }) => name === 'go') as Parser, files)).not.toContain('--parser')
  })
})

/** The smallest captured output of a parser, under names that tell nothing; the whole folder for a parser of folders. */
function smallestOutput(parser: Parser): readonly SourceFile[] {
  const fixtures = parserFixtures(parser).filter(({ name }) => !name.includes('/refused/'))
  const [smallest] = fixtures.toSorted((one, other) => size(one.files) - size(other.files))
  const files = smallest?.files ?? []
  return parser.kind === 'directory' ? files : files.map(({ bytes }) => ({ path: 'output', bytes }))
}

function size(files: readonly SourceFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

function messageOf(parser: Parser, files: readonly SourceFile[]): string {
  try {
    parseFiles({ parser: parser.name, files })
    return 'nothing: it was read'
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
}
