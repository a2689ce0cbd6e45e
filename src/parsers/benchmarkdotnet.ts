import type { Warning } from '../core/model/measurement.js'
import { addCase } from './benchmarkdotnet/add-case.js'
import { readCases } from './benchmarkdotnet/read-case.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { childAt, isJsonObject, valueAt } from './shared/json-path.js'
import { JsonRow } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'
import { startSummaryNotes } from './shared/summary-notes.js'

/**
 * BenchmarkDotNet's JSON. The full report holds every iteration, the brief one its times, those before 0.12 the median only.
 * A case without statistics did not run to its end.
 */
export const benchmarkdotnetParser: JsonParser = {
  kind: 'json',
  name: 'benchmarkdotnet',
  tool: 'BenchmarkDotNet 0.9 to 0.15',
  reads: 'the JSON of JsonExporter, full or brief (*-report-full.json, *-report-brief.json)',
  metrics: ['time', 'latency.p50', 'latency.p90', 'latency.p95', 'allocated-bytes', 'columns of diagnosers'],
  primary: ['time'],
  recognises: (value) =>
    isJsonObject(value) && 'HostEnvironmentInfo' in value && Array.isArray(value.Benchmarks),
  parse: readBenchmarkDotNet,
}

function readBenchmarkDotNet(document: JsonDocument): Parsed {
  const builder = startMeasurements(benchmarkdotnetParser)
  const failures: Warning[] = []
  const notes = startSummaryNotes(document, 'median', 'export with JsonExporter.Full to keep every iteration')
  const row = new JsonRow(document, builder)
  for (const each of readCases(row, arrayField(document, ['Benchmarks']))) {
    const statistics = childAt(each.fields, 'Statistics')
    if (statistics === undefined || statistics === null) {
      const message = `${quotedName(each.benchmark)} has no statistics: it did not run to its end`
      failures.push(jsonWarning(document, each.path, message))
    } else if (addCase(row, each) === 'median') notes.add(each.benchmark, each.path)
  }
  return {
    measurements: builder.measurements(),
    environment: environment(document),
    warnings: [...debugWarning(document), ...notes.warnings(), ...builder.warnings()],
    failures,
  }
}

function debugWarning(document: JsonDocument): readonly Warning[] {
  const path = ['HostEnvironmentInfo', 'Configuration']
  if (valueAt(document, path) !== 'DEBUG') return []
  return [jsonWarning(document, path, 'the benchmarks were built without optimisation (Debug)')]
}

function environment(document: JsonDocument): Parsed['environment'] {
  const host = (...keys: readonly string[]) => valueAt(document, ['HostEnvironmentInfo', ...keys])
  const name = host('ProcessorName')
  return environmentOf({
    benchmarkdotnet: host('BenchmarkDotNetVersion'),
    dotnet: host('RuntimeVersion') ?? host('ClrVersion'),
    // Up to 0.10 the name was a lazy value.
    cpu: isJsonObject(name) ? name.Value : name,
    cores: host('LogicalCoreCount') ?? host('ProcessorCount'),
  })
}
