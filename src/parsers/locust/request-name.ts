/** The benchmark of a locust request: method and name as its console prints them; `Aggregated` has no method. */
export function requestName(method: string, name: string): string {
  return method.trim() === '' ? name : `${method} ${name}`
}
