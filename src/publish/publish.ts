import type { Warning } from '../core/model/measurement.js'
import type { RequestFailure } from '../platform/github-api.js'
import type { Delivered, Delivery, Publisher } from './publisher.js'

/**
 * Delivers by every publisher at once. One that fails is a warning with what to do about it: it neither stops the
 * others nor changes the outcome. Never rejects.
 */
export async function publish(delivery: Delivery, publishers: readonly Publisher[]): Promise<Delivered> {
  const results = await Promise.all(publishers.map((publisher) => attempt(publisher, delivery)))
  const merged: Partial<Delivered> = Object.assign({}, ...results)
  return { ...merged, warnings: results.flatMap(({ warnings = [] }) => warnings) }
}

async function attempt(publisher: Publisher, delivery: Delivery): Promise<Partial<Delivered>> {
  try {
    return await publisher.deliver(delivery)
  } catch (error) {
    return { warnings: [failureWarning(publisher, error)] }
  }
}

/** One sentence for what was not delivered and why, one for the remedy. */
function failureWarning({ what, permission }: Publisher, error: unknown): Warning {
  const { message, status, rateLimited } = (error ?? {}) as Partial<RequestFailure>
  const reason = (message ?? String(error)).replace(/[.\s]+$/, '')
  const refused = status === 401 || status === 403 || status === 404
  const remedy =
    rateLimited === true
      ? ' The server asked for a longer pause than a job should wait; re-run the job later.'
      : refused && permission !== undefined
        ? ` Give the job \`permissions: ${permission}\`; a fork's pull request has a read-only token whatever the workflow says.`
        : ''
  return { message: `Not delivered: ${what}: ${reason}.${remedy} The outcome stands.` }
}
