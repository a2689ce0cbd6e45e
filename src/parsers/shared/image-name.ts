import type { Parameters } from '../../core/model/measurement.js'

/** A container image as a series: its repository, and its tag where that tells it from another one. */
export interface ImageSeries {
  readonly benchmark: string
  readonly parameters: Parameters
}

/** The series of each of these references (`registry:5000/app:tag`). A tag is a parameter where a repository has several. */
export function imageSeries(references: readonly string[]): (reference: string) => ImageSeries {
  const tags = new Map<string, string>()
  const several = new Set<string>()
  for (const reference of references) {
    const { repository, tag } = split(reference)
    const known = tags.get(repository)
    if (known === undefined) tags.set(repository, tag)
    else if (known !== tag) several.add(repository)
  }
  return (reference) => {
    const { repository, tag } = split(reference)
    return { benchmark: repository, parameters: several.has(repository) ? { tag } : {} }
  }
}

/** A colon before a slash is that of a port. */
function split(reference: string): { readonly repository: string; readonly tag: string } {
  const at = reference.lastIndexOf(':')
  if (at === -1 || reference.indexOf('/', at) !== -1) return { repository: reference, tag: '' }
  return { repository: reference.slice(0, at), tag: reference.slice(at + 1) }
}
