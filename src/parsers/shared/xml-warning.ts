import type { Warning } from '../../core/model/measurement.js'
import type { ParseContext, XmlElement } from '../parser.js'

/** A warning, or a failure that the tool reports, at the position of an element. */
export function xmlWarning(context: ParseContext, element: XmlElement, message: string): Warning {
  return { message, file: context.file, line: element.line, column: element.column }
}
