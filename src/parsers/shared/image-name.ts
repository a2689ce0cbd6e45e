import type { Parameters } from '../../core/model/measurement.js'

/** A container image as a series: its repository, and its tag where that tells it from another one. */
export interface ImageSeries {
  readonly benchmark: string
  readonly parameters: Parameters
}

/** The series of each of these references (`registry:5000/app:tag`). A tag is a parameter where a repository has several. */
export function imageSeries(references: readonly string[]): (reference: string) => ImageSeries {
  const tags = new Map<string, Set<string>>()
  for (const reference of references) {
    const [repository, tag] = split(reference)
    tags.set(repository, (tags.get(repository) ?? new Set()).add(tag))
  }
  return (reference) => {
    const [repository, tag] = split(reference)
    const isSeveral = (tags.get(repository)?.size ?? 0) > 1
    return { benchmark: repository, parameters: isSeveral ? { tag } : {} }
  }
}

/** A colon before a slash is that of a port. */
function split(reference: string): readonly [repository: string, tag: string] {
  const at = reference.lastIndexOf(':')
  if (at === -1 || reference.indexOf('/', at) !== -1) return [reference, '']
  return [reference.slice(0, at), reference.slice(at + 1)]
}
