import { harmless } from '../platform/log.js'

/** What is said of an error that nobody expected: a defect of ours, no verdict on anyone's code. */
export function defectText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const what = 'Noisegate itself failed, which is a defect of it; nothing was decided'
  return `noisegate: error: ${what}; Report it with the lines below\n${harmless(stack)}\n`
}
