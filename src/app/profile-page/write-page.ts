import type { ProfilePage } from '../../reports/profile-page/page.js'
import { renderProfilePage } from '../../reports/profile-page.js'
import { readPageAssets } from '../page-assets.js'
import { writeText } from '../write-report-files.js'

/**
 * Writes the page of a profile or a comparison to a file.
 * @throws Problem (usage) where the file cannot be written, or the page's script is not beside the bundle
 */
export async function writePage(path: string, page: ProfilePage): Promise<void> {
  await writeText(path, renderProfilePage(page, await readPageAssets()))
}
