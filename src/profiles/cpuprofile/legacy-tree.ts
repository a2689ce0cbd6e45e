import type { ProfileDocument } from '../format.js'
import { arrayField, field, numberField, textField } from '../shared/fields.js'
import { v8Frame } from '../shared/v8-frame.js'
import type { StackBuilder } from '../stacks/stack-builder.js'

/** Adds the nested nodes of an old profile; returns the builder's node of each id. The head is V8's `(root)`. */
export function legacyCpuprofile(
  document: ProfileDocument,
  builder: StackBuilder,
): ReadonlyMap<unknown, number> {
  const placed = new Map<unknown, number>()
  const pending: { readonly node: unknown; readonly parent: number | undefined }[] = [
    { node: field(document.value, 'head'), parent: undefined },
  ]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, parent } = next
    const at = parent === undefined ? 0 : builder.child(parent, builder.frame(legacyFrame(node)))
    placed.set(field(node, 'id'), at)
    for (const child of arrayField(node, 'children') ?? []) pending.push({ node: child, parent: at })
  }
  return placed
}

/** Name and place stand in the node itself. */
function legacyFrame(node: unknown) {
  return v8Frame({
    functionName: textField(node, 'functionName') ?? '',
    url: textField(node, 'url') ?? '',
    lineNumber: numberField(node, 'lineNumber') ?? -1,
    columnNumber: numberField(node, 'columnNumber') ?? -1,
  })
}
