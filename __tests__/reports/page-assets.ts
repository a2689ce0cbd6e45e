import { createHash } from 'node:crypto'
import { bundlePage } from '../../scripts/bundle-page.mjs'
import type { PageAssets } from '../../src/reports/profile-page/page.js'

/** Script and style of the page as the sources of `web/` make them now. */
export async function builtAssets(): Promise<PageAssets> {
  const { files } = await bundlePage()
  const digest = (text: string) => createHash('sha256').update(text).digest('base64')
  const [script, style] = [files['profile-page.js'], files['profile-page.css']]
  return { script, style, scriptDigest: digest(script), styleDigest: digest(style) }
}
