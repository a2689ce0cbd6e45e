import { needsOptions } from './needs-options.js'
import { onlyOne } from './only-one.js'
import type { DirectoryParser, JsonParser, XmlParser, XmlRoot } from './parser.js'
import { PARSERS } from './registry.js'

const RECOGNISABLE = PARSERS.filter((parser) => !needsOptions(parser))

/** The only parser that recognises a JSON document by its keys; undefined when none does. @throws Problem when several do. */
export function recogniseJson(value: unknown, file: string): JsonParser | undefined {
  const candidates = RECOGNISABLE.filter((parser) => parser.kind === 'json').filter((parser) =>
    parser.recognises(value),
  )
  return onlyOne(candidates, file)
}

/** The only parser that recognises an XML document by its root element; undefined when none does. @throws Problem when several do. */
export function recogniseXml(root: XmlRoot, file: string): XmlParser | undefined {
  const candidates = RECOGNISABLE.filter((parser) => parser.kind === 'xml').filter((parser) =>
    parser.recognises(root),
  )
  return onlyOne(candidates, file)
}

/** The only parser that recognises a directory by the paths in it; undefined when none does. @throws Problem when several do. */
export function recogniseDirectory(paths: readonly string[]): DirectoryParser | undefined {
  const candidates = RECOGNISABLE.filter((parser) => parser.kind === 'directory').filter((parser) =>
    parser.recognises(paths),
  )
  return onlyOne(candidates, paths[0] ?? '')
}
