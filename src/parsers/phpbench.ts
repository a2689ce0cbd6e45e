import type { Parameters, Warning } from '../core/model/measurement.js'
import type { ParseContext, Parsed, XmlDocument, XmlElement, XmlParser } from './parser.js'
import { phpbenchParameters } from './phpbench/parameters.js'
import { environmentOf } from './shared/environment-of.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'
import { optionalNumberAttribute, textAttribute } from './shared/xml-attribute.js'
import { childNamed, childrenNamed } from './shared/xml-children.js'
import { xmlWarning } from './shared/xml-warning.js'

/**
 * `phpbench run --dump-file` and `--store`: every iteration of every variant. An iteration's time is that of all its
 * revolutions, in microseconds; here it is divided by them. Memory is the peak that
 * PHP's own allocator counts, not that of the process. The class (without its
 * leading backslash) and the subject make the name; the parameter set is parameters. Errors and failed assertions are
 * failures.
 */
export const phpbenchParser: XmlParser = {
  kind: 'xml',
  name: 'phpbench',
  tool: 'phpbench 0.7 to 1.4',
  reads: 'the XML of phpbench run --dump-file: every iteration, its time and peak memory',
  metrics: ['time', 'memory'],
  primary: ['time'],
  command: /\bphpbench\s+run\b.*\s--dump(?:-file)?\b/,
  recognises: ({ name }) => name === 'phpbench',
  parse: readPhpbench,
}

interface Sink {
  readonly document: XmlDocument
  readonly context: ParseContext
  readonly builder: MeasurementBuilder
  readonly failures: Warning[]
}

function readPhpbench(document: XmlDocument, context: ParseContext): Parsed {
  const sink: Sink = { document, context, builder: startMeasurements(phpbenchParser), failures: [] }
  const suites = childrenNamed(document.root, 'suite')
  for (const suite of suites) {
    for (const bench of childrenNamed(suite, 'benchmark')) {
      const owner = textAttribute(document, bench, 'class').replace(/^\\/, '')
      for (const subject of childrenNamed(bench, 'subject')) addSubject(sink, subject, owner)
    }
  }
  return {
    measurements: sink.builder.measurements(),
    environment: environmentOf({
      php: phpVersion(suites[0]),
      phpbench: document.root.attributes.get('version'),
    }),
    warnings: sink.builder.warnings(),
    failures: sink.failures,
  }
}

function addSubject(sink: Sink, subject: XmlElement, owner: string): void {
  const benchmark = `${owner}::${textAttribute(sink.document, subject, 'name')}`
  for (const variant of childrenNamed(subject, 'variant')) {
    const parameters = phpbenchParameters(variant)
    noteFailures(sink, variant, benchmark)
    for (const iteration of childrenNamed(variant, 'iteration')) {
      addIteration(sink, iteration, { benchmark, parameters, variant })
    }
  }
}

interface Identity {
  readonly benchmark: string
  readonly parameters: Parameters
  readonly variant: XmlElement
}

function addIteration(
  { document, builder }: Sink,
  iteration: XmlElement,
  { benchmark, parameters, variant }: Identity,
): void {
  const number = (...names: readonly string[]): number | undefined =>
    names
      .map((name) => optionalNumberAttribute(document, iteration, name))
      .find((value) => value !== undefined)
  const problem = (what: string, expected?: string) => document.problem(iteration, what, expected)
  // Versions before 0.14 wrote `time`, `revs` and `memory` without prefix.
  const total = number('time-net', 'time')
  if (total === undefined) throw problem('has no attribute time-net', 'the time of all revolutions')
  const revolutions = number('time-revs', 'revs') ?? optionalNumberAttribute(document, variant, 'revs') ?? 1
  if (revolutions <= 0) throw problem(`has ${revolutions} revolutions`, 'more than zero')
  const reading = { benchmark, parameters, problem, iterations: revolutions }
  builder.add({ metric: 'time', value: total / revolutions, unit: 'us', ...reading })
  const peak = number('mem-peak', 'memory')
  if (peak !== undefined) builder.add({ metric: 'memory', value: peak, unit: 'B', ...reading })
}

/** A variant that raised has no iterations; one whose assertion failed has. */
function noteFailures({ context, failures }: Sink, variant: XmlElement, benchmark: string): void {
  for (const [list, item] of [
    ['errors', 'error'],
    ['failures', 'failure'],
  ] as const) {
    for (const element of childrenNamed(childNamed(variant, list) ?? variant, item)) {
      const message = element.text.trim().split('\n', 1)[0]?.slice(0, 300) ?? ''
      failures.push(xmlWarning(context, element, `${quotedName(benchmark)}: ${message || item}`))
    }
  }
}

/** Up to 0.17 an attribute of `<php>`, later a `<value name="version">` in it. */
function phpVersion(suite: XmlElement | undefined): string | undefined {
  const env = suite === undefined ? undefined : childNamed(suite, 'env')
  const php = env === undefined ? undefined : childNamed(env, 'php')
  if (php === undefined) return undefined
  const value = childrenNamed(php, 'value').find(({ attributes }) => attributes.get('name') === 'version')
  return value?.text.trim() ?? php.attributes.get('version')
}
