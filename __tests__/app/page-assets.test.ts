import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bundlePage, licenceTexts } from '../../scripts/bundle-page.mjs'
import { readPageAssets } from '../../src/app/page-assets.js'

const folder = mkdtempSync(join(tmpdir(), 'noisegate-assets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('assets of the page', () => {
  it('are read from the first folder that has them, with the digests of what is read', async () => {
    const { files } = await bundlePage()
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const assets = await readPageAssets([join(folder, 'absent'), folder])
    expect(assets.script).toBe(files['profile-page.js'])
    expect(assets.styleDigest).toBe(createHash('sha256').update(files['profile-page.css']).digest('base64'))
  })

  it('are missed with a remedy', async () => {
    await expect(readPageAssets([join(folder, 'absent')])).rejects.toThrow(
      /absent\/profile-page\.js: --html needs profile-page\.js, which cannot be read; Copy the whole folder dist\//,
    )
  })

  it('are built the same each time, hold no address and have licences', async () => {
    const [first, second] = [await bundlePage(), await bundlePage()]
    expect(second).toEqual(first)
    const addresses = first.files['profile-page.js'].match(/https?:\/\/[^"'` ]+/g) ?? []
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([])
    expect(first.packages).toContain('d3-flame-graph')
    expect(licenceTexts(first.packages)).toMatch(/^d3-array\nISC\n/)
  })
})
