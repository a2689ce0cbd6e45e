import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What stands beside fixtures: where they come from, and the tool's own report of them. */
const NO_FIXTURE = /^SOURCE\.md$|\.report\.txt$/

const FIXTURES = fileURLToPath(new URL('../fixtures/profiles/', import.meta.url))

/** One captured profile. */
export interface ProfileFixture {
  /** `pprof/cpu.pb.gz` */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The captured profiles of a format: `__tests__/fixtures/profiles/<name>/`, without SOURCE.md and reports of the tool. */
export function profileFixtures(format: string): readonly ProfileFixture[] {
  const folder = join(FIXTURES, format)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => !NO_FIXTURE.test(name))
    .sort()
    .map((name) => ({ name: `${format}/${name}`, bytes: readFileSync(join(folder, name)) }))
}

/** A captured profile by name. */
export function profileFixture(name: string): ProfileFixture {
  return { name, bytes: readFileSync(join(FIXTURES, name)) }
}

/** What the tool itself printed of a profile: `pprof/cpu.report.txt`. */
export function toolReport(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8')
}
