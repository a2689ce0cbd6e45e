import { describe, expect, it } from 'vitest'
import { displayWidth, padTo } from '../../../src/reports/shared/display-width.js'

describe('displayWidth', () => {
  it('counts columns, not characters', () => {
    expect([displayWidth('abc'), displayWidth('解析'), displayWidth('e\u0301'), displayWidth('🚀')]).toEqual([
      3, 4, 1, 2,
    ])
    expect(padTo('解', 4, 'right')).toBe('  解')
  })
})
