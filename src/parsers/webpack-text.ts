import type { TextParser } from './parser.js'
import { type BundleRow, BundleSink, type BundleText } from './shared/bundle-sink.js'

// Assets stand below `assets by path` where webpack groups them.
const ROW = /^ *asset (.+?) ([\d.]+) (bytes|KiB|MiB|GiB) \[(?:emitted|compared for emit|cached)\]/
const MAP = / 1 related asset$/
const END = /^webpack [\d.]+\S* compiled (?:successfully|with .+) in \d+ ms$/

const WEBPACK: BundleText = {
  tool: 'webpack',
  exact: '--json has every file and every byte',
  row: readRow,
  isEnd: (line) => END.test(line),
  isFailure: (line) => /^webpack \S+ compiled with \d+ errors?\b/.test(line),
  isOmission: (line) =>
    /^ *(?:\+ \d+ assets?|assets by .* \d+ assets?)$/.test(line) || (ROW.test(line) && MAP.test(line)),
}

/** The assets that webpack prints; how many depends on its `stats`. */
export const webpackTextParser: TextParser = {
  kind: 'text',
  name: 'webpack-text',
  tool: 'webpack 5 (captured with 5.112)',
  reads: 'the assets in the text of webpack; --json is exact',
  metrics: ['size', 'source-map-size'],
  primary: ['size'],
  recognises: (line) => ROW.test(line) || END.test(line),
  start: (context) => new BundleSink(WEBPACK, context),
}

function readRow(line: string): BundleRow | undefined {
  const [, name, value, unit = ''] = ROW.exec(line) ?? []
  return name === undefined ? undefined : { name, size: [Number(value), unit] }
}
