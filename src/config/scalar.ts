import * as z from 'zod/mini'

/** Why a value was refused: what was expected, and how to write what was probably meant. */
export interface Refusal {
  readonly refused: string
  readonly remedy?: string
}

/** A scalar of the configuration as users write it, with how it is read. */
export interface ScalarForm<T> {
  /** What is accepted, for messages: `per cent, such as 5%`. */
  readonly expected: string
  /** For the JSON Schema, which editors show. */
  readonly description: string
  readonly examples: readonly (string | number)[]
  /** What the JSON Schema says of the written text and number; checked by `read`, which must agree. */
  readonly text: Readonly<Record<string, unknown>>
  readonly number: Readonly<Record<string, unknown>>
  read(value: string | number): T | Refusal
}

/**
 * The zod schema of a scalar: strings and numbers in, `T` out. The JSON Schema (input side) shows type, pattern,
 * description and examples; refusals become issues whose message is the expectation and whose `params` hold the remedy.
 */
export function scalar<T>(form: ScalarForm<T>) {
  const written = z
    .union([z.string().check(z.meta({ ...form.text })), z.number().check(z.meta({ ...form.number }))], {
      error: () => form.expected,
    })
    .check(z.meta({ description: form.description, examples: [...form.examples] }))
  const read = z.transform((value: string | number, context): T => {
    const result = form.read(value)
    if (!isRefusal(result)) return result
    const params = result.remedy === undefined ? {} : { remedy: result.remedy }
    context.issues.push({ code: 'custom', input: value, message: result.refused, params })
    return z.NEVER
  })
  return z.pipe(written, read)
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value
}
