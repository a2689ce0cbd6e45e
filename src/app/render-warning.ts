import type { Warning } from '../core/model/measurement.js'
import { formatPosition } from '../core/model/problem.js'
import { harmless } from '../platform/log.js'

/** `warning: file:line: message` for standard error; safe to show, whatever the message quotes. */
export function renderWarning(level: 'warning' | 'error', warning: Warning): string {
  const position = formatPosition(warning)
  return `${level}: ${harmless(position === '' ? warning.message : `${position}: ${warning.message}`)}\n`
}
