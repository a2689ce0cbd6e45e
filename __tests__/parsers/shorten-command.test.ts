import { describe, expect, it } from 'vitest'
import { shortenCommand } from '../../src/parsers/filters/shorten-command.js'
import { parserByName } from '../../src/parsers/registry.js'

const shell = (parser: string, line: string) =>
  shortenCommand({ run: { kind: 'shell', line }, shell: 'bash', parser: parserByName(parser) })

describe('shortenCommand', () => {
  it.each([
    ['go', "go test -run='^$' -bench=. ./...", "go test -benchtime=100ms '-run=^$' -bench=. ./..."],
    [
      'pytest-benchmark',
      'pytest bench --benchmark-json=out.json',
      'pytest bench --benchmark-json=out.json --benchmark-max-time=0.1',
    ],
    [
      'google-benchmark',
      './bench --benchmark_format=json',
      './bench --benchmark_format=json --benchmark_min_time=0.05',
    ],
  ])('gives each benchmark of %s less time', (parser, line, shortened) => {
    expect(shell(parser, line)).toEqual({ kind: 'shell', line: shortened })
  })

  it.each([
    ['go', 'go test -bench=. -benchtime=5s ./...'],
    ['go', 'go test -bench=. ./... | tee out.txt'],
    ['vitest', 'npx vitest bench --run'],
  ])('leaves %s alone where it says the time itself, is not plain, or cannot be told: %s', (parser, line) => {
    expect(shell(parser, line)).toBeUndefined()
  })

  it('changes an argv as it stands', () => {
    const run = { kind: 'argv', argv: ['go', 'test', '-bench', '.'] } as const
    expect(shortenCommand({ run, shell: 'bash', parser: parserByName('go') })).toEqual({
      kind: 'argv',
      argv: ['go', 'test', '-benchtime=100ms', '-bench', '.'],
    })
  })
})
