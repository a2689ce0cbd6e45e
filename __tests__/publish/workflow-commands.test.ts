import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../src/core/model/annotation.js'
import {
  annotationCommand,
  annotationCommands,
  errorCommand,
  warningCommand,
} from '../../src/publish/workflow-commands.js'
import { annotations } from './fixture.js'

const annotation: Annotation = {
  path: 'bench/decode_test.go',
  startLine: 41,
  endLine: 41,
  level: 'failure',
  title: 'slower: 20 %, really',
  message: 'BenchmarkDecode\r\n::error::not a command\n100 %',
}

/** What the runner makes of a line: actions/runner, ActionCommand.cs. */
function read(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command = '', list = '', data = ''] = /^::(\w+) ?([^:]*)::(.*)$/s.exec(line) ?? []
  const plain = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const value = (text: string) => plain(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
  const pairs = list
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split('='))
  const properties = Object.fromEntries(pairs.map(([key = '', ...rest]) => [key, value(rest.join('='))]))
  return { command, properties, message: plain(data) }
}

describe('workflow commands', () => {
  it('escapes what the runner decodes, and nothing else', () => {
    expect(annotationCommand(annotation)).toBe(
      '::error file=bench/decode_test.go,line=41,endLine=41,title=slower%3A 20 %25%2C really::' +
        'BenchmarkDecode%0D%0A::error::not a command%0A100 %25',
    )
  })

  it('survives any text as one line that the runner reads back', () => {
    const text = fc.string({
      unit: fc.constantFrom('%', '\r', '\n', ':', ',', '=', '0', 'A', 'D', '2', '5', 'é', '😀'),
    })
    fc.assert(
      fc.property(text, text, text, (path, title, message) => {
        const line = annotationCommand({ ...annotation, path, title, message })
        expect(line).not.toMatch(/[\r\n]/)
        const { command, properties, message: seen } = read(line)
        expect([command, properties.file, properties.title, seen]).toEqual(['error', path, title, message])
      }),
    )
  })

  it('shows ten of each level, failures first, and counts the rest', () => {
    const mixed = [...annotations(12, 'notice'), ...annotations(11, 'failure'), ...annotations(3, 'warning')]
    const { lines, dropped } = annotationCommands(mixed)
    expect(lines.map((line) => line.slice(2, line.indexOf(' ')))).toEqual([
      ...Array(10).fill('error'),
      ...Array(3).fill('warning'),
      ...Array(10).fill('notice'),
    ])
    expect(dropped).toBe(3)
  })

  it('keeps a message within the 4,096 characters of the runner', () => {
    expect(read(annotationCommand({ ...annotation, message: 'x'.repeat(4096) })).message).toHaveLength(4096)
    expect(read(annotationCommand({ ...annotation, message: 'x'.repeat(4097) })).message).toBe(
      `${'x'.repeat(4095)}…`,
    )
  })

  it('writes a warning and an error of no file', () => {
    expect(errorCommand('100 %\r\n::add-mask::x')).toBe('::error::100 %25%0D%0A::add-mask::x')
    expect(warningCommand('not delivered: a, b\n::set-output')).toBe(
      '::warning::not delivered: a, b%0A::set-output',
    )
  })
})
