import { parseFiles } from '../../src/parsers/parse.js'
import type { ParsedSet } from '../../src/parsers/parsed-set.js'

/** One text or JSON value read by the parser of a name, as the file `out.txt`. */
export function parseText(parser: string, content: unknown, processors?: number): ParsedSet {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1)
  const files = [{ path: 'out.txt', bytes: Buffer.from(text) }]
  const set = parseFiles({ parser, files, ...(processors === undefined ? {} : { processors }) })
  if (set === undefined) throw new Error('not recognised')
  return set
}

/** `benchmark metric` to values, for comparing whole sets. */
export function valuesBySeries(set: ParsedSet): Record<string, readonly number[]> {
  return Object.fromEntries(
    set.measurements.map(({ benchmark, parameters, metric, values }) => {
      const variant = Object.keys(parameters).length === 0 ? '' : ` ${JSON.stringify(parameters)}`
      return [`${benchmark}${variant} ${metric}`, values]
    }),
  )
}
