import { plural } from '../../core/units/plural.js'
import { arrayField, field, numberField } from '../shared/fields.js'
import type { SpeedscopePart } from '../speedscope.js'
import { eventFrame } from './add-samples.js'

/**
 * Adds an evented profile: frames open and close, and what passes between two events belongs to the frame that is open
 * innermost.
 * @throws Problem where time runs backwards, a frame closes that is not innermost, or one stays open
 */
export function addEvents(part: SpeedscopePart): void {
  const { document, path, profile, builder, factor } = part
  const nodes: number[] = [0]
  const open: number[] = []
  let at = numberField(profile, 'startValue')
  const events = arrayField(profile, 'events') ?? []
  for (const [index, event] of events.entries()) {
    const next = numberField(event, 'at')
    const wrong = (what: string, expected: string) =>
      document.problem([...path, 'events', index], what, expected)
    if (next === undefined || next < (at ?? next))
      throw wrong('the moment is missing or before the last one', 'events in order')
    builder.spend(nodes.at(-1)!, (next - (at ?? next)) * factor)
    at = next
    const frame = eventFrame(part, event, index)
    if (field(event, 'type') === 'O') {
      nodes.push(builder.child(nodes.at(-1)!, frame))
      open.push(frame)
    } else if (open.at(-1) === frame) {
      open.pop()
      nodes.pop()
    } else throw wrong('a frame closes that is not the innermost open one', 'frames that nest')
  }
  if (open.length > 0)
    throw document.problem(
      [...path, 'events'],
      `${plural(open.length, 'frame is', 'frames are')} never closed`,
      'a closing event for each: the profile was cut off',
    )
}
