import type { Annotation } from '../core/model/annotation.js'
import type { Warning } from '../core/model/measurement.js'

/** What a check run says; made by `reports/check-run.ts`, sent by `publish/check-run.ts`. */
export interface CheckRunPayload {
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  /** Markdown, at most 65,535 characters. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/** Everything to deliver, rendered already. */
export interface Delivery {
  /** Key of the sticky comment and name of the check. */
  readonly id: string
  /** Markdown of the comment, without the marker, below 60,000 characters. */
  readonly comment: string
  /** Markdown of the job summary, below 1 MiB. */
  readonly summary: string
  readonly check: CheckRunPayload
  readonly outcome: 'pass' | 'fail' | 'pending' | 'error'
  /** Whether there is anything a reader must act on, for `comment: auto` and `on-change`. */
  readonly noteworthy: boolean
}

/** Delivery never changes the outcome: what failed is a warning here. */
export interface Delivered {
  readonly commentUrl?: string
  readonly checkUrl?: string
  readonly warnings: readonly Warning[]
}

/** One way of delivery. It rejects when it could not deliver at all; `publish` turns that into a warning. */
export interface Publisher {
  /** As in a sentence: `the pull request comment`. */
  readonly what: string
  /** What the token most likely lacks when the server refuses, such as `pull-requests: write`. */
  readonly permission?: string
  deliver(delivery: Delivery): Promise<Partial<Delivered>>
}
