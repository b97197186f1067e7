/** The search while a part of its index is slow, or absent: what there is is shown, and what is being read does not move. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { type FolderServer, serveFolder } from '../../src/serve/serve-folder.ts'
import { openBrowser } from '../browser.ts'

/** Waits longer than a second on a machine that is busy. */
const slow = { timeout: 20_000 }
let server: FolderServer
let browser: Browser

beforeAll(async () => {
  server = await serveFolder(inject('demoSite'))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** The part that holds the names answers when `release` is called; or never, when it is to `fail`. */
async function searchSlowly(query: string, { fail = false } = {}): Promise<{ page: Page; release: () => void }> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.route('**/pagefind/noms/**', async (route) => {
    if (fail) return route.abort()
    await released
    return route.continue()
  })
  const page = await context.newPage()
  await page.goto(`${server.url}recherche/?q=${encodeURIComponent(query)}`)
  return { page, release }
}

const results = (page: Page) => page.locator('main [data-part="results"] h3 a').allTextContents()
const status = (page: Page) => page.locator('[data-part="status"]').innerText()

it('shows what the first part finds before the last has come, and then the rest', async () => {
  const { page, release } = await searchSlowly('Mars')
  await page.locator('main .record').first().waitFor()
  expect(await status(page)).toMatch(/pour l’instant/)
  const early = await results(page)
  release()
  await expect.poll(() => status(page), slow).toMatch(/^\d+ résultats\.$/)
  const all = await results(page)
  expect(all.length).toBeGreaterThan(0)
  expect(all).not.toEqual(early)
  await page.context().close()
})

it('moves nothing under the focus: a button brings the rest', async () => {
  const { page, release } = await searchSlowly('Mars')
  const link = page.locator('main [data-part="results"] h3 a').nth(1)
  await link.focus()
  const early = await results(page)
  release()
  const button = page.locator('[data-part="order"] button', { hasText: 'Voir les' })
  await button.waitFor()
  expect(await results(page)).toEqual(early)
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await status(page)).toMatch(/^\d+ résultats\.$/)
  await button.click()
  await expect.poll(() => results(page), slow).not.toEqual(early)
  expect(await page.evaluate(() => document.activeElement?.closest('[data-part="results"]') !== null)).toBe(true)
  await page.context().close()
})

it('answers from the parts that do answer, and says that one does not', async () => {
  const { page } = await searchSlowly('Mars', { fail: true })
  await expect.poll(() => status(page), slow).toMatch(/une partie de l’index ne répond pas/)
  expect((await results(page)).length).toBeGreaterThan(0)
  await page.context().close()
})

it('keeps the focus in the facets when they are counted anew', async () => {
  const { page, release } = await searchSlowly('Mars')
  release()
  await expect.poll(() => status(page), slow).toMatch(/^\d+ résultats\.$/)
  const box = page.locator('#affiner input[type="checkbox"]').first()
  const value = await box.getAttribute('value')
  await box.focus()
  await page.keyboard.press('Space')
  await expect.poll(() => page.locator('#affiner input:checked').count(), slow).toBe(1)
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value), slow).toBe(value)
  await page.context().close()
})
