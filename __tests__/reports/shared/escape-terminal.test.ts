import { describe, expect, it } from 'vitest'
import { escapeTerminal } from '../../../src/reports/shared/escape-terminal.js'

describe('escapeTerminal', () => {
  it('is no workflow command, and leaves C++ names alone', () => {
    expect(escapeTerminal('  ::error::x')).toBe('  : :error::x')
    expect(escapeTerminal('a ##[group]x')).toBe('a # #[group]x')
    expect(escapeTerminal('std::vector::push')).toBe('std::vector::push')
  })
})
