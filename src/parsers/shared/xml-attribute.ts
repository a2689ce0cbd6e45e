import type { XmlDocument, XmlElement } from '../parser.js'
import { numberOf } from './number-of.js'

/** The non-empty text of an attribute. @throws Problem at the element where it is missing or empty. */
export function textAttribute(document: XmlDocument, element: XmlElement, name: string): string {
  const value = element.attributes.get(name)
  if (value !== undefined && value !== '') return value
  const what = value === undefined ? `has no attribute ${name}` : `the attribute ${name} is empty`
  throw document.problem(element, what, 'a non-empty text')
}

/** The finite number in an attribute. @throws Problem at the element for anything else, a missing attribute included. */
export function numberAttribute(document: XmlDocument, element: XmlElement, name: string): number {
  const text = textAttribute(document, element, name)
  const value = numberOf(text)
  if (value !== undefined) return value
  throw document.problem(element, `the attribute ${name} is ${JSON.stringify(text.slice(0, 40))}`, 'a number')
}

/** As `numberAttribute`, but undefined where the attribute is missing. */
export function optionalNumberAttribute(
  document: XmlDocument,
  element: XmlElement,
  name: string,
): number | undefined {
  return element.attributes.has(name) ? numberAttribute(document, element, name) : undefined
}
