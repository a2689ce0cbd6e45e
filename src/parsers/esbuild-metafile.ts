import type { JsonParser } from './parser.js'
import { addBundle } from './shared/add-bundle.js'
import { isJsonObject } from './shared/json-path.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { numberField } from './shared/number-field.js'
import { objectField } from './shared/object-field.js'
import { unhashedName } from './shared/unhashed-name.js'

/** esbuild's metafile: bytes of every output, and of all of them without source maps (`total`). */
export const esbuildMetafileParser: JsonParser = {
  kind: 'json',
  name: 'esbuild-metafile',
  tool: 'esbuild (captured with 0.28); rolldown and bun write the same',
  reads: 'the file of esbuild --metafile',
  metrics: ['size', 'source-map-size'],
  primary: ['size'],
  recognises: (value) =>
    isJsonObject(value) &&
    isJsonObject(value.inputs) &&
    isJsonObject(value.outputs) &&
    Object.values(value.outputs).every((output) => isJsonObject(output) && 'bytes' in output),
  parse(document) {
    const builder = startMeasurements(esbuildMetafileParser)
    const files = Object.keys(objectField(document, ['outputs'])).map((path) => ({
      name: unhashedName(path),
      bytes: numberField(document, ['outputs', path, 'bytes']),
    }))
    addBundle(builder, files, (what, expected) => document.problem(['outputs'], what, expected))
    return { measurements: builder.measurements(), environment: {}, warnings: [], failures: [] }
  },
}
