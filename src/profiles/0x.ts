import type { Decoded, FormatContext, JsonFormat, ProfileDocument } from './format.js'
import type { Frame } from './frame.js'
import { field, isObject, textField } from './shared/fields.js'
import { StackBuilder } from './stacks/stack-builder.js'

const JS = /^(?<name>.*?) ?(?<file>\S+?):(?<line>\d+):(?<column>\d+)$/
const KINDS = new Set(['JS', 'CPP', 'CODE', 'SHARED_LIB'])

/**
 * The ticks of 0x (`0x --write-ticks`, or `ticks.json` in its folder): one stack a tick, outermost first. Ticks without a stack
 * are those that V8 could not unwind.
 */
export const zeroXFormat: JsonFormat = {
  kind: 'json',
  name: '0x',
  tool: '0x (read with 6.0)',
  reads: 'ticks.json of a 0x folder',
  quantities: ['ticks'],
  tells: 'stacks',
  recognises: (value) => {
    if (!Array.isArray(value) || !value.every(Array.isArray)) return false
    const tick = value.find((stack) => stack.length > 0)
    return tick !== undefined && KINDS.has(textField(tick[0], 'type') ?? '')
  },
  decode,
}

function decode(document: ProfileDocument, { file }: FormatContext): Decoded {
  const ticks = Array.isArray(document.value) ? document.value : []
  const builder = new StackBuilder(file)
  for (const [index, tick] of ticks.entries()) {
    if (!Array.isArray(tick)) throw document.problem([index], 'the tick is no stack', 'an array of frames')
    const stack = tick.map((code: unknown, depth) => {
      if (!isObject(code) || typeof field(code, 'name') !== 'string')
        throw document.problem([index, depth], 'the frame has no name', 'an object with name and type')
      return builder.frame(frameOf(code))
    })
    builder.add(stack, 1)
  }
  const common = { kind: 'stacks', format: '0x', quantity: 'ticks', unit: 'samples' } as const
  return { profiles: [{ ...common, samples: ticks.length, tree: builder.tree() }], warnings: [] }
}

/** `decode /app/a.js:1:16` of JavaScript, anything else as it stands. */
function frameOf(code: unknown): Frame {
  const name = (textField(code, 'name') ?? '').trim()
  const type = textField(code, 'type')
  if (type === 'SHARED_LIB')
    return { name: '[unknown]', module: name.slice(name.lastIndexOf('/') + 1) || '[unknown]' }
  const groups = type === 'JS' ? JS.exec(name)?.groups : undefined
  if (groups === undefined) return { name: name === '' ? '(anonymous)' : name }
  const { name: own = '', file = '', line, column } = groups
  return { name: own === '' ? '(anonymous)' : own, file, line: Number(line), column: Number(column) }
}
