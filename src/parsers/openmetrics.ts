import type { Parameters, Warning } from '../core/model/measurement.js'
import { familyUnit, readLabels, SAMPLE } from './openmetrics/read-sample.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { checkMappingOptions } from './shared/mapping-options.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { metricOfUnit } from './shared/metric-of-unit.js'
import { fastNumber } from './shared/number-of.js'
import { percentileMetric } from './shared/percentile-metric.js'

const TYPE =
  /^# TYPE (?<family>[A-Za-z_:][\w:]*) (?<type>counter|gauge|histogram|summary|untyped|unknown|info|stateset|gaugehistogram)$/

/** Only OpenMetrics has these, and it ends with `# EOF`; Prometheus' older format has neither. */
const OPENMETRICS_ONLY = /^# (?:UNIT [A-Za-z_:]|TYPE \S+ (?:unknown|info|stateset|gaugehistogram)$)/
const END = '# EOF'

/**
 * Prometheus' text format and OpenMetrics: a benchmark is a sample's name, its labels are parameters, its unit the suffix that
 * both prescribe (`_seconds`, `_bytes`). Quantiles of a summary in seconds are percentiles of latency. Buckets of histograms,
 * times of creation and info are no measurements; of a histogram sum and count are kept.
 */
export const openmetricsParser: TextParser = {
  kind: 'text',
  name: 'openmetrics',
  tool: 'OpenMetrics 1.0 and the Prometheus text format 0.0.4',
  reads: 'a page of metrics, with its "# TYPE" lines',
  metrics: ['time', 'bytes', 'latency.pNN', 'sum', 'count', 'value'],
  // Whoever writes a page for the gate wants each gauge watched; sums and counts grow with how long the program ran.
  primary: ['time', 'bytes', 'value', 'latency.p50', 'latency.p90', 'latency.p95', 'latency.p99'],
  unseenCut: "Prometheus' format: between two samples; OpenMetrics ends with # EOF",
  options: [
    { name: 'direction', does: 'lower or higher: which is better for samples whose unit does not tell.' },
  ],
  checkOptions: checkMappingOptions,
  recognises: (line) => TYPE.test(line),
  start: (context) => new OpenmetricsSink(context),
}

interface Family {
  readonly name: string
  readonly type: string
  readonly unit: string
  /** Of its samples that are neither sum, count nor quantile. */
  readonly metric: string
}

class OpenmetricsSink implements LineSink {
  readonly #file: string
  readonly #direction: 'lower' | 'higher' | undefined
  readonly #builder = startMeasurements(openmetricsParser)
  readonly #warnings: Warning[] = []
  readonly #noted = new Set<string>()
  #family: Family | undefined
  #isOpenMetrics = false
  #hasEnded = false
  #last = 1

  constructor({ file, options = {} }: ParseContext) {
    this.#file = file
    const { direction } = options
    this.#direction = direction === 'lower' || direction === 'higher' ? direction : undefined
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    if (line === END) this.#hasEnded = true
    else if (line.startsWith('#') && OPENMETRICS_ONLY.test(line)) this.#isOpenMetrics = true
    const { family: name, type } = (line.startsWith('# TYPE ') ? TYPE.exec(line)?.groups : undefined) ?? {}
    if (name !== undefined && type !== undefined) this.#family = familyOf(name, type)
    else if (this.#family !== undefined && !line.startsWith('#')) this.#sample(this.#family, line, n, end)
  }

  end(): Parsed {
    if (this.#isOpenMetrics && !this.#hasEnded)
      throw problemAtLine(this.#file, this.#last)('the page of metrics was cut off', '# EOF at its end')
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#builder.warnings(), ...this.#warnings],
      failures: [],
    }
  }

  #sample(family: Family, line: string, n: number, end: 'open' | undefined): void {
    const found = SAMPLE.exec(line)
    const name = found?.[1] ?? ''
    if (!name.startsWith(family.name)) return
    const problem = problemAtLine(this.#file, n)
    if (end === 'open')
      throw problem('the text ends in the middle of a line', 'a line break after the last sample')
    const text = found?.[3] ?? ''
    const parameters = readLabels(found?.[2] ?? '')
    if (parameters === undefined)
      throw problem('the labels are malformed', 'name="value" with commas between')
    if (this.#isNone(family, name, text, n)) return
    this.#add(family, { name, parameters, value: fastNumber(text), problem })
  }

  /** Buckets, info and times of creation, and a quantile of nothing (NaN): absent, not zero. */
  #isNone({ name: family, type }: Family, name: string, text: string, line: number): boolean {
    if (type === 'info' || type === 'stateset' || name.endsWith('_created') || name.endsWith('_info'))
      return true
    if (name === `${family}_bucket`) {
      this.#note(family, `the buckets of the histogram ${family} are not kept, its sum and count are`, line)
      return true
    }
    if (/^[+-]?(?:Inf|NaN)$/i.test(text)) {
      this.#note(name, `${name} is ${text}, which is no measurement`, line)
      return true
    }
    return false
  }

  #add(family: Family, { name, parameters, value, problem }: Sample): void {
    const part = suffix(family.name, name)
    const unit = part === 'count' ? '1' : family.unit
    const direction = unit === '1' ? this.#direction : undefined
    const { quantile } = parameters
    if (family.type === 'summary' && quantile !== undefined && unit === 's') {
      const { quantile: _, ...labels } = parameters
      const metric = percentileMetric(percent(quantile))
      this.#builder.add({
        benchmark: family.name,
        parameters: labels,
        metric,
        value,
        unit,
        direction,
        problem,
      })
      return
    }
    // A sum or a count grows with how long the program ran, so neither is a duration of something.
    const metric = part === 'count' || part === 'sum' ? part : family.metric
    this.#builder.add({ benchmark: name, parameters, metric, value, unit, direction, problem })
  }

  #note(key: string, message: string, line: number): void {
    if (this.#noted.has(key)) return
    this.#noted.add(key)
    this.#warnings.push({ message, file: this.#file, line })
  }
}

interface Sample {
  readonly name: string
  readonly parameters: Parameters
  readonly value: number
  readonly problem: (what: string, expected?: string) => Error
}

function familyOf(name: string, type: string): Family {
  const unit = familyUnit(name)
  return { name, type, unit, metric: metricOfUnit(unit) }
}

/** What a sample's name adds to its family's: `sum`, `count`, `total`, or nothing. */
function suffix(family: string, sample: string): string {
  return sample.slice(sample.charAt(family.length) === '_' ? family.length + 1 : family.length)
}

/** `0.999` is 99.9, without what the multiplication adds in the last digit. */
function percent(quantile: string): number {
  return Number((Number(quantile) * 100).toPrecision(12))
}
