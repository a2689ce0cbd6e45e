import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import { addIntervals } from './chrome-trace/add-intervals.js'
import { sampledThreads } from './chrome-trace/sampled-threads.js'
import type { Decoded, FormatContext, JsonFormat, ProfileDocument } from './format.js'
import { arrayField, field, isObject } from './shared/fields.js'
import { StackBuilder } from './stacks/stack-builder.js'

/**
 * Chrome's trace event format: of Chrome itself, where its CPU samples are read, and of the many programs that write durations
 * in it (py-spy, Hermes, clang -ftime-trace, Bazel), where a duration belongs to the event and not to those inside it.
 * Threads are one profile. Source: "Trace Event Format", Google.
 */
export const chromeTraceFormat: JsonFormat = {
  kind: 'json',
  name: 'chrome-trace',
  tool: 'Chrome DevTools, py-spy 0.4 (-f chrometrace), Hermes, clang -ftime-trace',
  reads: 'a trace of B, E, X or ProfileChunk events',
  quantities: ['wall time in seconds'],
  tells: 'stacks',
  recognises: (value) => {
    const [first] = eventsOf(value) ?? []
    return isObject(first) && typeof field(first, 'ph') === 'string'
  },
  decode,
}

function decode(document: ProfileDocument, { file }: FormatContext): Decoded {
  const events = eventsOf(document.value) ?? []
  const builder = new StackBuilder(file)
  const warnings: Warning[] = []
  const samples = sampledThreads(events, builder)
  if (samples === 0) {
    const path = Array.isArray(document.value) ? [] : ['traceEvents']
    const { lost } = addIntervals({ document, path, events, builder })
    if (lost > 0)
      warnings.push({
        message: `${plural(lost, 'event does not nest and was', 'events do not nest and were')} cut to fit or left out`,
        file,
      })
  }
  const tree = builder.tree()
  for (const [node, weight] of tree.self.entries()) tree.self[node] = Math.max(0, weight) * 1e-6
  const common = { kind: 'stacks', format: 'chrome-trace', quantity: 'wall', unit: 's', tree } as const
  return { profiles: [samples === 0 ? common : { ...common, samples }], warnings }
}

function eventsOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : arrayField(value, 'traceEvents')
}
