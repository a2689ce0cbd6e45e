import type { TextParser } from './parser.js'
import { type BundleAmount, type BundleRow, BundleSink, type BundleText } from './shared/bundle-sink.js'

const START = /^vite v\d+\.\S+ building (?:\S+ )*for \S+\.\.\.$/
const AMOUNT = String.raw`([\d,]+(?:\.\d+)?) (kB|KiB)`
// Vite 2 writes `/ gzip:`, later ones `│ gzip:`; without compressed sizes there is neither.
const ROW = new RegExp(String.raw`^(\S.*?) +${AMOUNT}(?: [│/] gzip: +${AMOUNT})?(?: [│/] map: +${AMOUNT})?$`)

const VITE: BundleText = {
  tool: 'vite',
  exact: 'the files in its output folder have every byte',
  row: readRow,
  isStart: (line) => START.test(line),
  isEnd: (line) => /^✓ built in \S+$/.test(line),
  isFailure: (line) => /^[✗x] Build failed in |^error during build:/.test(line),
  isOmission: () => false,
}

/** The table of output files that `vite build` prints, with their compressed sizes. */
export const viteParser: TextParser = {
  kind: 'text',
  name: 'vite',
  tool: 'vite build (captured with 8; the table is that of 2 to 8)',
  reads: 'the text of vite build: every output file, compressed and source map',
  metrics: ['size', 'gzip-size', 'source-map-size'],
  primary: ['size'],
  recognises: (line) => START.test(line),
  start: (context) => new BundleSink(VITE, context),
}

function readRow(line: string): BundleRow | undefined {
  const [, name, size, unit, gzip, gzipUnit, map, mapUnit] = ROW.exec(line) ?? []
  if (name === undefined) return undefined
  return {
    name,
    size: amount(size, unit),
    ...(gzip === undefined ? {} : { gzip: amount(gzip, gzipUnit) }),
    ...(map === undefined ? {} : { map: amount(map, mapUnit) }),
  }
}

function amount(value: string | undefined, unit: string | undefined): BundleAmount {
  return [Number(value?.replaceAll(',', '')), unit ?? '']
}
