import { describe, expect, it } from 'vitest'
import type { StackProfile, TableProfile } from '../../src/profiles/profile.js'
import { relativeFrames } from '../../src/profiles/relative-frames.js'
import { StackBuilder } from '../../src/profiles/stacks/stack-builder.js'

const FILES = [
  ['/tmp/arm-b/repo/src/a.js', 'src/a.js'],
  ['file:///tmp/arm-b/repo/src/with%20blank.js', 'src/with blank.js'],
  ['file:///tmp/arm-b/repo/%zz', '%zz'],
  ['/tmp/arm-b/repository/a.js', '/tmp/arm-b/repository/a.js'],
  ['node:internal/timers', 'node:internal/timers'],
] as const

describe('files below a root', () => {
  it.each(FILES)('%s', (file, shown) => {
    const builder = new StackBuilder('x')
    builder.add([builder.frame({ name: 'f', file }), builder.frame({ name: 'g' })], 1)
    const stacks: StackProfile = {
      kind: 'stacks',
      format: 'x',
      quantity: 'cpu',
      unit: 's',
      tree: builder.tree(),
    }
    const read = relativeFrames(stacks, '/tmp/arm-b/repo/') as StackProfile
    expect(read.tree.frames.map((frame) => frame.file)).toEqual([shown, undefined])
    const table: TableProfile = {
      ...{ kind: 'table', format: 'x', quantity: 'cpu', unit: 's', total: 1 },
      functions: [{ frame: { name: 'f', file } }],
      lines: [{ file, line: 1, cost: 1 }],
      calls: [],
    }
    const rows = relativeFrames(table, '/tmp/arm-b/repo') as TableProfile
    expect([rows.functions[0]?.frame.file, rows.lines[0]?.file]).toEqual([shown, shown])
  })
})
