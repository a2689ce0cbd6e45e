import type { TextParser } from './parser.js'
import { type BundleRow, BundleSink, type BundleText } from './shared/bundle-sink.js'
import { fastNumber } from './shared/number-of.js'

/** A warning sign stands behind files that esbuild finds large. */
const ROW = /^ {2}(\S.*?) +(\d+(?:\.\d)?)(b|kb|mb|gb) ?(?:⚠️?)? *$/
const END = /^⚡ Done in \d+m?s$/

const FAILURE = /^\d+ errors?$/
const OMISSION = /^ {2}\.\.\.and \d+ more output files?\.\.\.$/

/** esbuild divides by 1024 (`bytesToStringWithoutUnits` of its log). */
const UNITS: Readonly<Record<string, string>> = { b: 'B', kb: 'KiB', mb: 'MiB', gb: 'GiB' }

const ESBUILD: BundleText = {
  tool: 'esbuild',
  exact: '--metafile has every byte',
  row: readRow,
  isEnd: (line) => line.startsWith('⚡') && END.test(line),
  isFailure: (line) => FAILURE.test(line),
  isOmission: (line) => line.startsWith('  ...and ') && OMISSION.test(line),
}

/** The summary of output files that esbuild prints. */
export const esbuildTextParser: TextParser = {
  kind: 'text',
  name: 'esbuild-text',
  tool: 'esbuild (captured with 0.28)',
  reads: 'the summary that esbuild prints; --metafile is exact',
  metrics: ['size', 'source-map-size'],
  primary: ['size'],
  recognises: (line) => END.test(line),
  start: (context) => new BundleSink(ESBUILD, context),
}

function readRow(line: string): BundleRow | undefined {
  const found = line.startsWith('  ') ? ROW.exec(line) : null
  if (found === null) return undefined
  return { name: found[1] ?? '', size: [fastNumber(found[2] ?? ''), UNITS[found[3] ?? ''] ?? 'B'] }
}
