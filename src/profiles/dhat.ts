import type { Decoded, FormatContext, JsonFormat, ProfileDocument } from './format.js'
import type { Profile, ProfileUnit } from './profile.js'
import { arrayField, field, numberField, textField } from './shared/fields.js'
import { valgrindFrame } from './shared/valgrind-frame.js'
import { StackBuilder } from './stacks/stack-builder.js'

/** What DHAT tells of a program point; sizes of blocks are bytes unless the user counted something of his own. */
const QUANTITIES: readonly { readonly key: string; readonly quantity: string; readonly unit: ProfileUnit }[] =
  [
    { key: 'tb', quantity: 'total-bytes', unit: 'B' },
    { key: 'tbk', quantity: 'total-blocks', unit: '1' },
    { key: 'gb', quantity: 'peak-bytes', unit: 'B' },
    { key: 'eb', quantity: 'end-bytes', unit: 'B' },
  ]

/** The innermost frame is the replaced malloc; what called it did the allocating. */
const ALLOCATOR = /vgpreload_dhat|^\[root\]$/

/**
 * DHAT's profile, by Valgrind or by the Rust crate dhat: bytes and blocks allocated in all, at the peak and at the end, by the
 * stack that allocated them. Source: valgrind.org/docs/manual/dh-manual.html.
 */
export const dhatFormat: JsonFormat = {
  kind: 'json',
  name: 'dhat',
  tool: 'Valgrind DHAT (read with 3.19), dhat-rs',
  reads: 'dhat.out.PID, dhat-heap.json',
  quantities: ['total-bytes, peak-bytes, end-bytes', 'total-blocks'],
  tells: 'stacks',
  recognises: (value) =>
    numberField(value, 'dhatFileVersion') !== undefined && Array.isArray(field(value, 'pps')),
  decode,
}

function decode(document: ProfileDocument, { file }: FormatContext): Decoded {
  const version = numberField(document.value, 'dhatFileVersion')
  if (version !== 2) throw document.problem(['dhatFileVersion'], `this is version ${version}`, 'version 2')
  const points = arrayField(document.value, 'pps') ?? []
  const table = arrayField(document.value, 'ftbl') ?? []
  // In ad-hoc mode the units are the user's own.
  const isBytes = textField(document.value, 'mode') !== 'ad-hoc'
  const profiles = QUANTITIES.filter(({ key }) =>
    points.some((point) => numberField(point, key) !== undefined),
  ).map(({ key, quantity, unit }): Profile => {
    const builder = new StackBuilder(file)
    for (const index of points.keys()) addPoint(document, { builder, table, index, key })
    return { kind: 'stacks', format: 'dhat', quantity, unit: isBytes ? unit : '1', tree: builder.tree() }
  })
  return { profiles, warnings: [] }
}

interface PointPlace {
  readonly builder: StackBuilder
  readonly table: readonly unknown[]
  readonly index: number
  readonly key: string
}

function addPoint(document: ProfileDocument, { builder, table, index, key }: PointPlace): void {
  const point = arrayField(document.value, 'pps')?.[index]
  const value = numberField(point, key)
  if (value === undefined || value < 0)
    throw document.problem(['pps', index, key], 'the point tells no amount', 'a count')
  const frames = (arrayField(point, 'fs') ?? []).map((at, depth) => {
    const text = typeof at === 'number' ? table[at] : undefined
    if (typeof text === 'string') return text
    throw document.problem(
      ['pps', index, 'fs', depth],
      `there is no frame ${JSON.stringify(at)}`,
      'an index of ftbl',
    )
  })
  const stack = frames
    .filter((text) => !ALLOCATOR.test(text))
    .map((text) => builder.frame(valgrindFrame(text)))
    .reverse()
  builder.add(stack, value)
}
