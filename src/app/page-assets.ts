import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../core/model/problem.js'
import type { PageAssets } from '../reports/profile-page/page.js'

/** Where the bundle runs from; computed, because ncc takes a literal for a file to copy. */
const here = dirname(fileURLToPath(import.meta.url))

/** Beside the bundle; from sources, those of the committed bundle. */
const FOLDERS = [join(here, 'assets'), join(here, '..', '..', 'dist', 'assets')]

/**
 * Script and style of the profile page.
 * @throws Problem (usage) where they are not beside the bundle
 */
export async function readPageAssets(folders: readonly string[] = FOLDERS): Promise<PageAssets> {
  const script = await readAsset('profile-page.js', folders)
  const style = await readAsset('profile-page.css', folders)
  return { script, style, scriptDigest: digest(script), styleDigest: digest(style) }
}

async function readAsset(name: string, folders: readonly string[]): Promise<string> {
  let cause: unknown
  for (const folder of folders) {
    try {
      return await readFile(join(folder, name), 'utf8')
    } catch (error) {
      cause = error
    }
  }
  throw new Problem({
    kind: 'usage',
    what: `--html needs ${name}, which cannot be read`,
    file: join(folders[0]!, name),
    remedy: 'Copy the whole folder dist/, with assets/ in it, or build it with npm run build',
    cause,
  })
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
