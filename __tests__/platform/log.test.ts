import { describe, expect, it } from 'vitest'
import { colourFor, createLog, harmless, logLevel } from '../../src/platform/log.js'

function written(level: Parameters<typeof createLog>[0]['level'], colour: 'colour' | 'plain' = 'plain') {
  const lines: string[] = []
  return { lines, log: createLog({ write: (text) => lines.push(text), level, colour }) }
}

describe('log', () => {
  it('writes what its level asks for', () => {
    for (const [switches, expected] of [
      [{ quiet: true, verbose: false }, 2],
      [{ quiet: false, verbose: false }, 3],
      [{ quiet: false, verbose: true }, 4],
    ] as const) {
      const { lines, log } = written(logLevel(switches))
      log.error('e')
      log.warning('w')
      log.info('i')
      log.debug('d')
      expect(lines).toEqual(
        ['noisegate: error: e\n', 'noisegate: warning: w\n', 'noisegate: i\n', 'noisegate: d\n'].slice(
          0,
          expected,
        ),
      )
    }
  })

  it('has colour on a terminal only, and not against NO_COLOR', () => {
    expect(colourFor(true, {})).toBe('colour')
    expect(colourFor(true, { NO_COLOR: '1' })).toBe('plain')
    expect(colourFor(true, { NO_COLOR: '' })).toBe('colour')
    expect(colourFor(true, { TERM: 'dumb' })).toBe('plain')
    expect(colourFor(undefined, {})).toBe('plain')
    const { lines, log } = written('info', 'colour')
    log.error('e')
    expect(lines).toEqual(['\x1b[1;31mnoisegate: error: e\x1b[0m\n'])
  })

  it('obeys nothing that it quotes', () => {
    expect(harmless('a\n::error::b\n  ::set-env name=A::b\r\n##[error]c\x1b[31md\x07\u202e')).toBe(
      'a\n: :error::b\n  : :set-env name=A::b\n## [error]cd',
    )
  })
})
