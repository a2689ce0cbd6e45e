import { fingerprint } from '../core/model/fingerprint.js'

/**
 * A file name for the log of a suite, whatever the suite is called. Distinct suites have distinct names, also where case
 * does not count: a log that another suite overwrote would be false evidence.
 */
export function logFileName(suite: string): string {
  if (/^[a-z0-9_-]{1,80}$/.test(suite)) return `${suite}.log`
  return `${suite.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 80)}-${fingerprint(suite).slice(0, 8)}.log`
}
