import { plural } from '../../core/units/plural.js'
import { arrayField, field } from '../shared/fields.js'
import type { SpeedscopePart } from '../speedscope.js'

/** Adds a sampled profile: stacks of frame indexes, outermost first, and a weight for each. @returns the number of samples */
export function addSamples({ document, path, profile, frames, builder, factor }: SpeedscopePart): number {
  const samples = arrayField(profile, 'samples') ?? []
  const weights = arrayField(profile, 'weights')
  if (weights?.length !== samples.length) {
    const what = `it has ${plural(weights?.length ?? 0, 'weight')} for ${plural(samples.length, 'sample')}`
    throw document.problem([...path, 'weights'], what, 'one for each')
  }
  for (const [index, sample] of samples.entries()) {
    const weight = weights[index]
    if (typeof weight !== 'number' || !(weight >= 0))
      throw document.problem(
        [...path, 'weights', index],
        `${JSON.stringify(weight)} is no weight`,
        'zero or more',
      )
    if (!Array.isArray(sample))
      throw document.problem(
        [...path, 'samples', index],
        'the sample is no stack',
        'an array of frame indexes',
      )
    let node = 0
    for (let depth = 0; depth < sample.length; depth++) {
      const at: unknown = sample[depth]
      const frame = typeof at === 'number' ? frames[at] : undefined
      if (frame === undefined)
        throw document.problem(
          [...path, 'samples', index, depth],
          `there is no frame ${JSON.stringify(at)}`,
          'an index of shared.frames',
        )
      node = builder.child(node, frame)
    }
    builder.spend(node, weight * factor)
  }
  return samples.length
}

/** A frame of an event, as index of the builder. @throws Problem where there is none */
export function eventFrame(
  { document, path, frames }: SpeedscopePart,
  event: unknown,
  index: number,
): number {
  const at = field(event, 'frame')
  const frame = typeof at === 'number' ? frames[at] : undefined
  if (frame !== undefined) return frame
  throw document.problem(
    [...path, 'events', index, 'frame'],
    `there is no frame ${JSON.stringify(at)}`,
    'an index of shared.frames',
  )
}
