import type { Parser } from './parser.js'

/**
 * Whether a parser cannot work without being configured, so that it is named and never recognised: what reads any text as
 * the user says would recognise everything.
 */
export function needsOptions({ options = [] }: Parser): boolean {
  return options.some(({ isRequired }) => isRequired === true)
}
