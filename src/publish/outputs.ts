import type { Delivery } from './publisher.js'

/** Every output that action.yml declares; what a run does not have stays unset. */
export interface ActionOutputs {
  readonly outcome: Delivery['outcome']
  readonly regressions?: number
  readonly improvements?: number
  readonly inconclusive?: number
  readonly compared?: number
  /** JSON list for a later confirmation job. */
  readonly suspects?: string
  readonly 'report-json'?: string
  readonly 'report-html'?: string
  readonly 'report-markdown'?: string
  readonly profiles?: string
  readonly 'comment-url'?: string
  readonly 'check-url'?: string
  readonly 'run-id'?: string
}

/** Hands each output to `set`, which writes it so that no value can begin another (`setOutput` of @actions/core). */
export function writeOutputs(outputs: ActionOutputs, set: (name: string, value: string) => void): void {
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== undefined) set(name, String(value))
  }
}
