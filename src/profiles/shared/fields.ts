/** A JSON object, as JSON.parse makes it. Keys are looked up with `field`, because `__proto__` may be one. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own property; undefined where there is none. */
export function field(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** A finite number under a key; undefined for anything else. */
export function numberField(value: unknown, key: string): number | undefined {
  const found = field(value, key)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

/** A text under a key that is not empty; undefined for anything else. */
export function textField(value: unknown, key: string): string | undefined {
  const found = field(value, key)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** An array under a key; undefined for anything else. */
export function arrayField(value: unknown, key: string): readonly unknown[] | undefined {
  const found = field(value, key)
  return Array.isArray(found) ? found : undefined
}
