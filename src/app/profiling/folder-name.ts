import { fingerprint } from '../../core/model/fingerprint.js'

/** Longer names of folders are a burden in artifacts, and some systems refuse them. */
const LONGEST = 60

/**
 * A name for the folder of a benchmark's profiles, whatever suite and benchmark are called. Distinct pairs have distinct names,
 * also where case does not count.
 */
export function folderName(suite: string, benchmark: string | undefined): string {
  const shown = (benchmark === undefined ? suite : `${suite}-${benchmark}`)
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .slice(0, LONGEST)
  return `${shown}-${fingerprint(JSON.stringify([suite, benchmark ?? null])).slice(0, 8)}`
}
