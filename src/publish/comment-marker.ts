import { createHash } from 'node:crypto'
import type { Delivery } from './publisher.js'

/** Which run a comment tells about. Run ids grow; attempts count from 1 within a run. */
export interface RunPosition {
  readonly headSha: string
  readonly runId: number
  readonly attempt: number
}

/** The hidden first line of a comment of ours. */
export interface CommentMarker extends RunPosition {
  /** As encoded by `encodeId`. */
  readonly id: string
  readonly outcome: Delivery['outcome']
}

/** Longest encoded id kept as it is; the marker must stay a small part of a comment. */
const MAX_ID = 120

const PATTERN =
  /^<!-- noisegate id=([A-Za-z0-9._%~]+) head=([0-9a-f]{0,64}) run=(\d{1,15}) attempt=(\d{1,15}) outcome=(pass|fail|pending|error) -->(?:\r?\n|$)/

/**
 * An id as a marker holds it: every byte of its UTF-8 outside `[A-Za-z0-9._]` as %XX, so that none can end the
 * comment or imitate another field. Equal for two ids exactly when they are equal: a long one keeps its beginning
 * and gains a digest, after a `~` that no short one contains.
 */
export function encodeId(id: string): string {
  const encoded = [...new TextEncoder().encode(id)].map(encodeByte).join('')
  if (encoded.length <= MAX_ID) return encoded
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 32)
  return `${encoded.slice(0, MAX_ID - 33).replace(/%.?$/, '')}~${digest}`
}

function encodeByte(byte: number): string {
  const character = String.fromCharCode(byte)
  return /[A-Za-z0-9._]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** `<!-- noisegate id=… head=… run=… attempt=… outcome=… -->`, one line without its break. */
export function formatMarker({ id, headSha, runId, attempt, outcome }: CommentMarker): string {
  const head = /^[0-9a-f]{1,64}$/.test(headSha) ? headSha : ''
  return `<!-- noisegate id=${id} head=${head} run=${runId} attempt=${attempt} outcome=${outcome} -->`
}

/** The marker a body begins with; a quoted or indented one is somebody's text. Undefined when there is none. */
export function readMarker(body: string): CommentMarker | undefined {
  const [, id, headSha, runId, attempt, outcome] = PATTERN.exec(body) ?? []
  if (id === undefined || headSha === undefined) return undefined
  return {
    id,
    headSha,
    runId: Number(runId),
    attempt: Number(attempt),
    outcome: outcome as Delivery['outcome'],
  }
}

/** Negative when `left` is of an earlier run or attempt than `right`, 0 for the same attempt of the same run. */
export function compareRuns(left: RunPosition, right: RunPosition): number {
  return left.runId - right.runId || left.attempt - right.attempt
}
