import type { Warning } from '../core/model/measurement.js'
import type { ParseContext, XmlDocument, XmlElement, XmlParser } from './parser.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { startNumberedNames } from './shared/numbered-names.js'
import { quotedName } from './shared/quoted-name.js'
import { optionalNumberAttribute } from './shared/xml-attribute.js'
import { childrenNamed } from './shared/xml-children.js'
import { xmlWarning } from './shared/xml-warning.js'

/**
 * Durations of ordinary tests from a JUnit report. Each test ran once, with whatever was cold, so its time is far noisier than
 * a benchmark's: a warning says so. A test that failed is a failure; a skipped one was not measured.
 */
export const junitParser: XmlParser = {
  kind: 'xml',
  name: 'junit',
  tool: 'JUnit XML (read as written by pytest, Vitest and Maven Surefire)',
  reads: 'a JUnit report: testsuites or testsuite with testcase elements',
  metrics: ['time', 'suite-time'],
  primary: ['time'],
  recognises: ({ name }) => name === 'testsuites' || name === 'testsuite',
  parse(document, context) {
    const reader: Reader = {
      document,
      context,
      builder: startMeasurements(junitParser),
      nameTest: startNumberedNames(),
      nameSuite: startNumberedNames(),
      failures: [],
    }
    readSuite(reader, document.root)
    const { builder, failures } = reader
    const message =
      'each test ran once, so its duration is much noisier than that of a benchmark; gate it with a wide threshold, over several rounds'
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: [...builder.warnings(), ...(builder.size === 0 ? [] : [{ message, file: context.file }])],
      failures,
    }
  },
}

interface Reader {
  readonly document: XmlDocument
  readonly context: ParseContext
  readonly builder: MeasurementBuilder
  readonly nameTest: (name: string) => string
  readonly nameSuite: (name: string) => string
  readonly failures: Warning[]
}

function readSuite(reader: Reader, suite: XmlElement): void {
  for (const child of childrenNamed(suite, 'testsuite')) readSuite(reader, child)
  for (const test of childrenNamed(suite, 'testcase')) readTest(reader, test)
  const name = suite.attributes.get('name') ?? ''
  const time = optionalNumberAttribute(reader.document, suite, 'time')
  if (name === '' || time === undefined || suite.name !== 'testsuite') return
  addTime(reader, suite, { benchmark: reader.nameSuite(name), metric: 'suite-time', value: time })
}

function readTest(reader: Reader, test: XmlElement): void {
  const { document, context, failures } = reader
  const name = test.attributes.get('name') ?? ''
  const group = test.attributes.get('classname') ?? ''
  const benchmark = reader.nameTest(group === '' || group === name ? name : `${group}.${name}`)
  const broken = ['failure', 'error'].find((tag) => childrenNamed(test, tag).length > 0)
  if (broken !== undefined) {
    const how = broken === 'error' ? 'ended in an error' : 'failed'
    failures.push(xmlWarning(context, test, `the test ${quotedName(benchmark)} ${how}`))
    return
  }
  if (childrenNamed(test, 'skipped').length > 0) return
  const value = optionalNumberAttribute(document, test, 'time')
  if (value !== undefined) addTime(reader, test, { benchmark, metric: 'time', value })
}

function addTime(
  { document, builder }: Reader,
  element: XmlElement,
  reading: { readonly benchmark: string; readonly metric: string; readonly value: number },
): void {
  builder.add({
    unit: 's',
    problem: (what, expected) => document.problem(element, what, expected),
    ...reading,
  })
}
