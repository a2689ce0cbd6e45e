import type { Parameters } from '../../core/model/measurement.js'
import type { XmlElement } from '../parser.js'
import { childNamed, childrenNamed } from '../shared/xml-children.js'

/** The parameters of a variant; collections as paths (`options.depth`). A set of values that PHP serialised is its own text. */
export function phpbenchParameters(variant: XmlElement): Parameters {
  const set = childNamed(variant, 'parameter-set')
  // Before 0.14 the parameters stood in the variant itself.
  const parameters = childrenNamed(set ?? variant, 'parameter').flatMap((element) => entries(element, ''))
  return Object.fromEntries(parameters)
}

function entries(element: XmlElement, prefix: string): readonly [string, string][] {
  const name = prefix + (element.attributes.get('name') ?? '')
  if (element.attributes.get('type') === 'collection')
    return childrenNamed(element, 'parameter').flatMap((child) => entries(child, `${name}.`))
  if (element.attributes.get('xsi:nil') === 'true') return [[name, 'null']]
  return [[name, element.attributes.get('value') ?? element.text.trim()]]
}
