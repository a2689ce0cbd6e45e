import { describe, expect, it } from 'vitest'
import { withOptions } from '../../src/measure/run-in-arm.js'

describe('variables that a profiler adds', () => {
  it('stand behind options that are there, and replace everything else', () => {
    const env = { NODE_OPTIONS: '--max-old-space-size=99', PYTHONPATH: 'lib', GOFLAGS: '', LANG: 'C' }
    const added = { NODE_OPTIONS: '--require=/out/hook.cjs', PYTHONPATH: 'x', GOFLAGS: '-o', NEW: '1' }
    expect(withOptions(env, added)).toEqual({
      NODE_OPTIONS: '--max-old-space-size=99 --require=/out/hook.cjs',
      PYTHONPATH: 'x',
      GOFLAGS: '-o',
      NEW: '1',
    })
  })
})
