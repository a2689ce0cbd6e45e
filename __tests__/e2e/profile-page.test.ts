import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { comparisonPage } from '../../src/app/profile-page/comparison-page.js'
import { singlePage } from '../../src/app/profile-page/single-page.js'
import { frameIdentity } from '../../src/profiles/frame.js'
import type { ProfilePage } from '../../src/reports/profile-page/page.js'
import { renderProfilePage } from '../../src/reports/profile-page.js'
import { plantedSlowdown, stackProfile } from '../app/profile-page/planted-slowdown.js'
import { builtAssets } from '../reports/page-assets.js'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const executablePath = places.find((path) => path !== undefined && existsSync(path))
if (executablePath === undefined)
  console.warn('no Chromium: the profile page is not opened; name one by CHROMIUM')

describe.skipIf(executablePath === undefined)('profile page in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'noisegate-page-'))
  let browser: Browser
  let page: Page
  /** What the page asked for, and what it complained about. */
  const requests: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  afterEach(async () => {
    await page.close()
    expect(complaints.splice(0)).toEqual([])
    expect(requests.splice(0).slice(1)).toEqual([])
  })

  async function open(rename?: (name: string) => string): Promise<void> {
    await openPage(comparisonPage(plantedSlowdown(rename)))
  }

  async function openPage(shown: ProfilePage): Promise<void> {
    const file = join(folder, 'page.html')
    writeFileSync(file, renderProfilePage(shown, await builtAssets()))
    page = await browser.newPage({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' })
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('dialog', (dialog) => complaints.push(`dialog ${dialog.message()}`))
    await page.goto(pathToFileURL(file).href)
    await box('main').waitFor()
  }

  const box = (name: string) => page.locator(`g.frame[name="${name}"]`)
  const width = async (name: string) => Number(await box(name).locator('rect').getAttribute('width'))
  const details = () => page.locator('#details').innerText()

  it('draws boxes as wide as the candidate, and as the baseline where asked', async () => {
    await open()
    const whole = await width('all')
    expect((await width('\u25b2 decodeHeader')) / whole).toBeCloseTo(360 / 1170, 2)
    expect(await box('\u25bc validate').count()).toBe(0)
    await page.getByRole('button', { name: 'baseline' }).click()
    await expect.poll(async () => (await width('\u25b2 decodeHeader')) / whole).toBeCloseTo(120 / 1000, 2)
    await expect.poll(async () => (await width('\u25bc validate')) / whole).toBeCloseTo(110 / 1000, 2)
  })

  it('colours what grew red, and noise not at all', async () => {
    await open()
    const fill = async (name: string) => (await box(name).locator('rect').getAttribute('fill'))!
    expect(await fill('\u25b2 decodeHeader')).toBe('rgb(240 110 90)')
    expect(await fill('escape')).toBe(await fill('main'))
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => fill('\u25b2 decodeHeader')).toBe('rgb(190 52 40)')
  })

  it('zooms by a click and shows all again', async () => {
    await open()
    const whole = await width('all')
    await box('render').click()
    await expect.poll(() => width('render')).toBeCloseTo(whole, 0)
    expect(await box('\u25b2 decodeHeader').count()).toBe(0)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => width('render')).toBeLessThan(whole / 2)
  })

  it('makes room for rows that only a zoom brings out', async () => {
    const deep = Array.from({ length: 40 }, (_, at) => `deep${at}`).join(';')
    const profile = stackProfile({ 'main;wide': 1e5, [`main;${deep}`]: 50 })
    await openPage(singlePage(profile, { warnings: [] }))
    expect(await box('deep39').count()).toBe(0)
    await page.locator('#search').fill('deep39')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await expect.poll(() => box('deep39').count()).toBe(1)
    const [row, svg] = [await box('deep39').boundingBox(), await page.locator('#graph svg').boundingBox()]
    expect(row!.y + row!.height).toBeLessThanOrEqual(svg!.y + svg!.height)
  })

  it('fits a narrow screen', async () => {
    await open()
    await page.setViewportSize({ width: 420, height: 800 })
    await expect.poll(() => width('all')).toBeLessThan(420)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(420)
  })

  it('tells what is under the pointer, and what the keyboard is at when it leaves', async () => {
    await open()
    await box('\u25b2 decodeHeader').hover()
    expect(await details()).toContain('decodeHeader')
    expect(await details()).toContain('src/decodeHeader.c:7')
    expect(await details()).toMatch(/self 12\.0 % \u2192 30\.8 %/)
    await page.mouse.move(5, 5)
    await expect.poll(details).toMatch(/^all\n/)
  })

  it('finds functions and goes through them', async () => {
    await open()
    await page.keyboard.press('/')
    await page.keyboard.type('RE')
    await expect.poll(() => page.locator('#found').innerText()).toMatch(/^2 found, \d+\.\d % of the whole$/)
    expect(await box('readLine').locator('rect').getAttribute('fill')).toBe('rgb(200 160 255)')
    await page.keyboard.press('Enter')
    expect(await details()).toMatch(/^readLine|^render/)
    await page.keyboard.press('Escape')
    expect(await page.locator('#found').innerText()).toBe('')
    expect(await box('readLine').locator('rect').getAttribute('fill')).not.toBe('rgb(200 160 255)')
  })

  it('is walked by the keyboard alone', async () => {
    await open()
    const whole = await width('all')
    await page.locator('#graph').focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    expect(await details()).toMatch(/^\u25b2 decodeHeader\n/)
    expect(await page.locator('g[data-cursor]').getAttribute('name')).toBe('\u25b2 decodeHeader')
    await page.keyboard.press('ArrowRight')
    expect(await details()).toMatch(/^readLine\n/)
    await page.keyboard.press('Enter')
    await expect.poll(() => width('readLine')).toBeCloseTo(whole, 0)
    await page.keyboard.press('Escape')
    await expect.poll(() => width('readLine')).toBeLessThan(whole / 2)
    await page.keyboard.press('Home')
    expect(await details()).toMatch(/^all\n/)
  })

  it('shows a function of the table in the graph, and sorts', async () => {
    await open()
    const first = page.locator('#functions tbody tr').first()
    expect(await first.innerText()).toContain('decodeHeader')
    await first.getByRole('button').click()
    expect(await details()).toContain('decodeHeader')
    expect(await first.getByRole('button').getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('#found').innerText()).toBe('1 found, 30.8 % of the whole')
    await page.getByRole('columnheader', { name: 'Total' }).getByRole('button').click()
    expect(await page.locator('#functions tbody tr').first().innerText()).toContain('main')
    await page.getByRole('columnheader', { name: 'Function' }).getByRole('button').click()
    expect(await page.locator('#functions tbody tr').first().innerText()).toContain('audit')
  })

  it('names callers below the place of a function, where a narrow screen has room too', async () => {
    const caller = { name: `${'project.'.repeat(12)}parse`, file: 'src/parse.c' }
    const grown = frameIdentity({ name: 'decodeHeader', file: 'src/decodeHeader.c', line: 7 })
    await openPage(comparisonPage(plantedSlowdown(), { callers: new Map([[grown, [caller]]]) }))
    const notes = page.locator('#functions tbody tr').first().locator('.where')
    expect(await notes.allInnerTexts()).toEqual(['src/decodeHeader.c:7', `called by ${caller.name}`])
    await page.setViewportSize({ width: 420, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(420)
    await expect.poll(() => width('all')).toBeLessThan(420)
  })

  it('runs nothing that a name holds', async () => {
    const hostile = new Map([
      ['decodeHeader', '</script><script>alert(1)</script>'],
      ['readLine', '<img src=x onerror=alert(2)>"\'&amp;'],
      ['render', `\u202eevil${'x'.repeat(10_000)}`],
      ['escape', '__proto__'],
      ['flush', '--><!--[constructor]'],
      ['handle', "'};alert(3);//"],
    ])
    await open((name) => hostile.get(name) ?? name)
    expect(await page.locator('img, iframe, script[src], link').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(2)
    const shown = await page.locator('#functions tbody').innerText()
    expect(shown).toContain('</script><script>alert(1)</script>')
    expect(shown).toContain('[U+202E]evil')
    expect(shown).toContain('__proto__')
    for (const group of await page.locator('g.frame rect').all()) await group.hover({ force: true })
    await page.locator('#search').fill('</script>')
    await expect.poll(() => page.locator('#found').innerText()).toMatch(/^1 found/)
  })
})
