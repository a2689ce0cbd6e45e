import type { Location, Warning } from '../core/model/measurement.js'
import type { ParseContext, Parsed, XmlDocument, XmlElement, XmlParser } from './parser.js'
import { environmentOf } from './shared/environment-of.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'
import { numberAttribute, optionalNumberAttribute, textAttribute } from './shared/xml-attribute.js'
import { childNamed, childrenNamed } from './shared/xml-children.js'
import { xmlWarning } from './shared/xml-warning.js'

/**
 * Catch2's XML reporter: version 2 (root `Catch`) and 3 (root `Catch2TestRun`). Each benchmark prints the mean of
 * its samples and no sample; its name is that of its test case, sections and itself. A test case that failed is a failure.
 */
export const catch2Parser: XmlParser = {
  kind: 'xml',
  name: 'catch2',
  tool: 'Catch2 2.9 to 3.x (captured with 2.13)',
  reads: 'the output of a Catch2 benchmark with -r xml',
  metrics: ['time'],
  primary: ['time'],
  recognises: ({ name, attributes }) =>
    (name === 'Catch' && attributes.has('name')) ||
    (name === 'Catch2TestRun' && attributes.has('catch2-version')),
  parse: readCatch2,
}

interface Findings {
  readonly document: XmlDocument
  readonly context: ParseContext
  readonly builder: MeasurementBuilder
  readonly failures: Warning[]
}

function readCatch2(document: XmlDocument, context: ParseContext): Parsed {
  const findings: Findings = { document, context, builder: startMeasurements(catch2Parser), failures: [] }
  for (const testCase of testCases(document.root)) readTestCase(findings, testCase)
  const { attributes } = document.root
  return {
    measurements: findings.builder.measurements(),
    environment: environmentOf({ catch2: attributes.get('catch2-version') }),
    warnings: findings.builder.warnings(),
    failures: findings.failures,
  }
}

/** Version 2 puts the test cases into groups. */
function testCases(root: XmlElement): readonly XmlElement[] {
  return [root, ...childrenNamed(root, 'Group')].flatMap((parent) => childrenNamed(parent, 'TestCase'))
}

function readTestCase(findings: Findings, testCase: XmlElement): void {
  const name = textAttribute(findings.document, testCase, 'name')
  const location = locationOf(findings, testCase)
  const before = findings.failures.length
  readSection(findings, testCase, { names: [name], ...(location === undefined ? {} : { location }) })
  const result = childNamed(testCase, 'OverallResult')
  if (result?.attributes.get('success') === 'false' && findings.failures.length === before) {
    findings.failures.push(
      xmlWarning(findings.context, testCase, `the test case ${quotedName(name)} failed${reasonOf(testCase)}`),
    )
  }
}

function locationOf({ document }: Findings, testCase: XmlElement): Location | undefined {
  const file = testCase.attributes.get('filename')
  if (file === undefined || file === '') return undefined
  const line = optionalNumberAttribute(document, testCase, 'line')
  return line === undefined ? { file } : { file, line }
}

interface Place {
  readonly names: readonly string[]
  readonly location?: Location
}

/** The benchmarks of a test case or section and, deeper, of its sections. */
function readSection(findings: Findings, section: XmlElement, place: Place): void {
  for (const child of section.children) {
    if (child.name === 'Section') {
      const name = textAttribute(findings.document, child, 'name')
      readSection(findings, child, { ...place, names: [...place.names, name] })
    } else if (child.name === 'BenchmarkResults') readBenchmark(findings, child, place)
  }
}

function readBenchmark(
  { document, context, builder, failures }: Findings,
  element: XmlElement,
  place: Place,
): void {
  const benchmark = [...place.names, textAttribute(document, element, 'name')].join(' > ')
  const failed = childNamed(element, 'failed')
  if (failed !== undefined) {
    const message = failed.attributes.get('message') ?? ''
    failures.push(
      xmlWarning(context, element, `${quotedName(benchmark)} failed${message === '' ? '' : `: ${message}`}`),
    )
    return
  }
  const mean = childNamed(element, 'mean')
  if (mean === undefined) throw document.problem(element, 'has no mean', 'a mean, or the reason of a failure')
  const samples = optionalNumberAttribute(document, element, 'samples')
  const perSample = optionalNumberAttribute(document, element, 'iterations')
  builder.add({
    benchmark,
    metric: 'time',
    value: numberAttribute(document, mean, 'value'),
    unit: 'ns',
    ...(samples === undefined || perSample === undefined ? {} : { iterations: samples * perSample }),
    ...(place.location === undefined ? {} : { location: place.location }),
    problem: (what, expected) => document.problem(element, what, expected),
  })
}

/** Where a test case failed: the first expression, exception or other event that stands under it with a place. */
function reasonOf(testCase: XmlElement): string {
  const events = testCase.children.flatMap((child) => (child.name === 'Section' ? child.children : [child]))
  const event = events.find(
    ({ name, attributes }) =>
      (name === 'Expression' && attributes.get('success') === 'false') ||
      name === 'Exception' ||
      name === 'Failure' ||
      name === 'FatalErrorCondition',
  )
  const file = event?.attributes.get('filename')
  if (event === undefined || file === undefined) return ''
  const text = (childNamed(event, 'Original')?.text ?? event.text).trim()
  const line = event.attributes.get('line') ?? '?'
  return ` at ${file}:${line}${text === '' ? '' : `: ${text.slice(0, 200)}`}`
}
