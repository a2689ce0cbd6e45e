import type { JsonParser } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { imageSeries } from './shared/image-name.js'
import { isJsonObject, valueAt } from './shared/json-path.js'
import { addJsonNumber } from './shared/json-readings.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { startNumberedNames } from './shared/numbered-names.js'

/**
 * `docker image inspect` (podman's too): exact bytes and number of layers. The repository is the benchmark; a tag is a parameter
 * only where a repository occurs with several, because a tag is often a commit.
 */
export const dockerImageInspectParser: JsonParser = {
  kind: 'json',
  name: 'docker-image-inspect',
  tool: 'docker image inspect (format of Engine 20 to 28), podman',
  reads: 'the JSON of docker image inspect NAME...',
  metrics: ['size', 'layers'],
  primary: ['size'],
  recognises: (value) => Array.isArray(value) && value.length > 0 && value.every(isImage),
  parse(document) {
    const builder = startMeasurements(dockerImageInspectParser)
    const nameOf = startNumberedNames()
    const images = arrayField(document, []).map((image, index) => ({ index, tag: firstTag(image) }))
    const series = imageSeries(images.map(({ tag }) => tag ?? '<none>'))
    for (const { index, tag } of images) {
      const known = series(tag ?? '<none>')
      const common = { ...known, benchmark: tag === undefined ? nameOf('<none>') : known.benchmark }
      addJsonNumber(document, builder, { metric: 'size', unit: 'B', path: [index, 'Size'], ...common })
      const layers = valueAt(document, [index, 'RootFS', 'Layers'])
      if (!Array.isArray(layers)) continue
      const problem = (what: string, expected?: string): Error =>
        document.problem([index, 'RootFS', 'Layers'], what, expected)
      builder.add({ metric: 'layers', value: layers.length, unit: 'count', problem, ...common })
    }
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }
  },
}

function isImage(value: unknown): boolean {
  return (
    isJsonObject(value) && typeof value.Id === 'string' && typeof value.Size === 'number' && 'RootFS' in value
  )
}

function firstTag(image: unknown): string | undefined {
  const tags = isJsonObject(image) ? image.RepoTags : undefined
  const [first] = Array.isArray(tags) ? tags : []
  return typeof first === 'string' && !first.startsWith('<none>') ? first : undefined
}
