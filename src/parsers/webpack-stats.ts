import type { JsonDocument, JsonParser } from './parser.js'
import { addBundle } from './shared/add-bundle.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { isJsonObject, valueAt } from './shared/json-path.js'
import { addOptionalJsonNumber } from './shared/json-readings.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { numberField } from './shared/number-field.js'
import { stringField } from './shared/string-field.js'
import { unhashedName } from './shared/unhashed-name.js'

/** Statistics of webpack (`--json`): bytes of every asset, of all of them without source maps (`total`), and the build's time. */
export const webpackStatsParser: JsonParser = {
  kind: 'json',
  name: 'webpack-stats',
  tool: 'webpack 4 and 5, rspack (captured with webpack 5)',
  reads: 'the JSON of webpack --json',
  metrics: ['size', 'source-map-size', 'time'],
  primary: ['size'],
  recognises: (value) =>
    isJsonObject(value) &&
    Array.isArray(value.assets) &&
    Array.isArray(value.errors) &&
    ('assetsByChunkName' in value || 'chunks' in value),
  parse(document) {
    const builder = startMeasurements(webpackStatsParser)
    const files = arrayField(document, ['assets']).map((_, index) => ({
      name: unhashedName(stringField(document, ['assets', index, 'name']), hashesOf(document, index)),
      bytes: numberField(document, ['assets', index, 'size']),
    }))
    addBundle(builder, files, (what, expected) => document.problem(['assets'], what, expected))
    if (files.length > 0) {
      const build = { benchmark: 'build', metric: 'time', unit: 'ms', path: ['time'] }
      addOptionalJsonNumber(document, builder, build)
    }
    const failures = arrayField(document, ['errors']).map((_, index) => {
      const message = valueAt(document, ['errors', index, 'message']) ?? valueAt(document, ['errors', index])
      return jsonWarning(document, ['errors', index], `webpack: ${String(message).slice(0, 500)}`)
    })
    return {
      measurements: builder.measurements(),
      environment: environmentOf({ webpack: valueAt(document, ['version']) }),
      warnings: builder.warnings(),
      failures,
    }
  },
}

/** The hashes in an asset's name, which webpack 5 tells: one text or several. */
function hashesOf(document: JsonDocument, index: number): readonly string[] {
  return ['contenthash', 'chunkhash', 'fullhash', 'modulehash'].flatMap((kind) => {
    const hash = valueAt(document, ['assets', index, 'info', kind])
    return (Array.isArray(hash) ? hash : [hash]).filter((text) => typeof text === 'string')
  })
}
