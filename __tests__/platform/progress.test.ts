import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import {
  createProgress,
  type ProgressEvent,
  type ProgressOptions,
  progressStyle,
} from '../../src/platform/progress.js'

const events: readonly ProgressEvent[] = [
  { suite: 'codec', stage: 'setup', state: 'began', rounds: 2, elapsedSeconds: 0 },
  { suite: 'codec', stage: 'setup', state: 'ended', rounds: 2, elapsedSeconds: 1 },
  { suite: 'codec', stage: 'round', state: 'began', round: 1, rounds: 2, elapsedSeconds: 1 },
  { suite: 'codec', stage: 'round', state: 'ended', round: 1, rounds: 2, elapsedSeconds: 2 },
  { suite: 'codec', stage: 'round', state: 'began', round: 2, rounds: 2, elapsedSeconds: 2 },
  { suite: 'codec', stage: 'round', state: 'ended', round: 2, rounds: 2, elapsedSeconds: 3.25 },
]

async function shown(style: ProgressOptions['style'], list = events): Promise<string> {
  const stream = Object.assign(new PassThrough(), {
    isTTY: style === 'bar',
    columns: 100,
    cursorTo: () => true,
  })
  const terminal = Object.assign(stream, { moveCursor: () => true, clearLine: () => true })
  const progress = await createProgress({ stream: terminal, style })
  for (const event of list) progress.on(event)
  progress.stop()
  return (terminal.read() as Buffer | null)?.toString() ?? ''
}

describe('progress', () => {
  it('is one line a stage where there is no terminal', async () => {
    expect(await shown('lines')).toBe(
      [
        'noisegate: codec: setup',
        'noisegate: codec: round 1 of 2',
        'noisegate: codec: round 2 of 2',
        'noisegate: codec: measured in 3.3 s',
        '',
      ].join('\n'),
    )
  })

  it('is a bar on a terminal, gone at the end', async () => {
    const text = await shown('bar')
    expect(text).toContain('codec')
    expect(text.endsWith('\x1b[?25h') || text.includes('\x1b[?25h')).toBe(true)
  })

  it('is nothing when quiet', async () => {
    expect(await shown('none')).toBe('')
  })

  it('stays on one line with a hostile name', async () => {
    const hostile = `a\n::error::\x1b[2J\u202e${'x'.repeat(10_000)}`
    const text = await shown('lines', [{ ...events[2]!, suite: hostile }])
    expect(text).toMatch(/^noisegate: a ::error:: \[2J x+…: round 1 of 2\n$/)
  })

  it('has the style that fits', () => {
    expect(progressStyle({ isTerminal: true, quiet: true })).toBe('none')
    expect(progressStyle({ isTerminal: true, quiet: false })).toBe('bar')
    expect(progressStyle({ isTerminal: false, quiet: false })).toBe('lines')
  })
})
