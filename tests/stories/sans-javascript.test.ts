import { expect, it } from 'vitest'
import { openStory } from './open-story.ts'

const { open } = openStory()

it('reads everything without JavaScript', async () => {
  const page = await open('', { javaScriptEnabled: false })
  await page.getByRole('navigation').first().getByRole('link', { name: 'Personnes' }).click()
  await page.waitForURL(/\/personnes\/$/)
  await page.locator('main a[href*="/personnes/"]').first().click()
  await page.waitForURL(/\/personnes\/.+/)
  expect(await page.locator('h1').count()).toBe(1)
  await page.locator('main a[href*="/articles/"]').first().click()
  await page.waitForURL(/\/articles\/.+/)
  expect(await page.locator('article .para').count()).toBeGreaterThan(0)
})

it('says on the search page that it needs JavaScript, and where else to look', async () => {
  const page = await open('recherche/', { javaScriptEnabled: false })
  expect(await page.locator('main').innerText()).toMatch(/JavaScript|script/i)
  expect(await page.locator('main a[href$="/personnes/"], main a[href*="personnes"]').count()).toBeGreaterThan(0)
})
