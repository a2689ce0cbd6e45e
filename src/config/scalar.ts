import * as z from 'zod/mini'
import { isRefusal, type ScalarForm } from './scalar-form.js'

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
