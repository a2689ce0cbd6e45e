import { Problem } from '../../core/model/problem.js'

/** The cause of a Problem for a text that holds several JSON documents. */
export const SEVERAL_DOCUMENTS = new Error('text goes on after the JSON document')

/** Whether a text holds several JSON documents one after another (a JSON-lines log), which is no document. */
export function isSeveralDocuments(problem: unknown): boolean {
  return problem instanceof Problem && problem.details.cause === SEVERAL_DOCUMENTS
}
