// Reads a log that is made while it is read, and prints the peak of the resident set in MB: node peak-memory.mjs REQUEST

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { copiesFor, enlarge, enlargeable } from './enlarge.mjs'
import { fixtureOf } from './fixture-of.mjs'
import { foreignLines } from './foreign-log.mjs'

/** Text of results in the log, whatever its size: what is measured has to be kept. */
const RESULT_BYTES = 100_000
const BLOCK_LINES = 1000

const { root, parser: name, file, megabytes } = JSON.parse(process.argv[2])
const load = (module) => import(pathToFileURL(join(root, 'lib', module)).href)
const { lineStream } = await load('parsers/line-stream.js')
const { parserByName } = await load('parsers/registry.js')
const { prepareParser } = await load('parsers/prepare-parser.js')
await prepareParser(name)
const encoder = new TextEncoder()

const fixture = fixtureOf(name, (bytes, options) => finish(open(options), bytes), file)
const shape = enlargeable(parserByName(name), fixture, (text) => attempt(text))
const results = encoder.encode(enlarge(shape, copiesFor(shape, RESULT_BYTES)))
const stream = open(fixture.options)
stream.push(results)
for (let length = 0, from = 0; length < megabytes * 1e6; from += BLOCK_LINES) {
  const block = encoder.encode(foreignLines(BLOCK_LINES, from))
  stream.push(block)
  length += block.length
}
try {
  stream.end()
  console.log(process.resourceUsage().maxRSS / 1024)
} catch {
  // A table of columns admits no foreign lines; it is as long as its results.
  console.log('none')
}

function open(options) {
  return lineStream(name, { file: '<stdout>', processors: 4, ...(options === undefined ? {} : { options }) })
}

function finish(stream, bytes) {
  stream.push(bytes)
  return stream.end()
}

function attempt(text) {
  try {
    return finish(open(fixture.options), encoder.encode(text))
  } catch {
    return undefined
  }
}
