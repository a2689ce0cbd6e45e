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

/** Whether `read` refused the value. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value
}
