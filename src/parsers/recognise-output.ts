import { Problem } from '../core/model/problem.js'
import type { Parser } from './parser.js'
import { recogniseJson, recogniseXml } from './recognise.js'
import { recogniseLine } from './recognise-line.js'
import { readJson } from './shared/json-text.js'
import { startLineSplitter } from './shared/line-splitter.js'
import { readXml } from './shared/xml-text.js'

/**
 * The parser that would recognise an output, to name it where another one was asked for; undefined where none does, or
 * several do. Cost: one pass over the bytes, so the caller caps them.
 */
export function recogniseOutput(bytes: Uint8Array, file: string): Parser | undefined {
  return (
    quietly(() => jsonParser(bytes, file)) ?? quietly(() => xmlParser(bytes, file)) ?? textParser(bytes, file)
  )
}

function jsonParser(bytes: Uint8Array, file: string): Parser | undefined {
  return recogniseJson(readJson(bytes, file).value, file)
}

function xmlParser(bytes: Uint8Array, file: string): Parser | undefined {
  let found: Parser | undefined
  readXml(bytes, {
    file,
    accepts(root) {
      found = recogniseXml(root, file)
      return false
    },
  })
  return found
}

function textParser(bytes: Uint8Array, file: string): Parser | undefined {
  let found: Parser | undefined
  const splitter = startLineSplitter(file, (line, n) => {
    found ??= quietly(() => recogniseLine(line, file, n))
  })
  splitter.push(bytes)
  splitter.end()
  return found
}

/** What is no document, or is ambiguous, is not recognised. */
function quietly(recognise: () => Parser | undefined): Parser | undefined {
  try {
    return recognise()
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}
