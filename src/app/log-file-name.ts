/** A file name for the log of a suite, whatever the suite is called. */
export function logFileName(suite: string): string {
  return `${suite.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 80)}.log`
}
