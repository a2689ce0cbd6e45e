import type { Decoded, FormatContext, JsonFormat, ProfileDocument } from './format.js'
import { arrayField, field, isObject, numberField } from './shared/fields.js'
import { v8Frame } from './shared/v8-frame.js'
import { StackBuilder } from './stacks/stack-builder.js'

/**
 * V8's sampling heap profile, which `node --heap-prof` and the inspector write: bytes that were still alive when it was
 * taken, by the stack that allocated them, scaled up from the sample.
 */
export const heapprofileFormat: JsonFormat = {
  kind: 'json',
  name: 'heapprofile',
  tool: 'V8 (read with Node 10 to 24)',
  reads: '.heapprofile of node --heap-prof or of the inspector',
  quantities: ['live heap in bytes'],
  tells: 'stacks',
  recognises: (value) =>
    isObject(field(field(value, 'head'), 'callFrame')) &&
    numberField(field(value, 'head'), 'selfSize') !== undefined,
  decode,
}

interface Pending {
  readonly node: unknown
  readonly parent: number | undefined
  /** Path of the node in the document; undefined once it is deeper than a message can show. */
  readonly path: readonly (string | number)[]
}

function decode(document: ProfileDocument, { file }: FormatContext): Decoded {
  const builder = new StackBuilder(file)
  const pending: Pending[] = [{ node: field(document.value, 'head'), parent: undefined, path: ['head'] }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, parent, path } = next
    const at =
      parent === undefined ? 0 : builder.child(parent, builder.frame(v8Frame(field(node, 'callFrame'))))
    const size = numberField(node, 'selfSize')
    if (size === undefined || size < 0)
      throw document.problem([...path, 'selfSize'], 'the node has no size', 'bytes')
    builder.spend(at, size)
    for (const [index, child] of (arrayField(node, 'children') ?? []).entries())
      pending.push({ node: child, parent: at, path: [...path, 'children', index] })
  }
  const samples = arrayField(document.value, 'samples')
  return {
    profiles: [
      {
        ...{ kind: 'stacks', format: 'heapprofile', quantity: 'live-heap', unit: 'B', tree: builder.tree() },
        ...(samples === undefined || samples.length === 0 ? {} : { samples: samples.length }),
      },
    ],
    warnings: [],
  }
}
