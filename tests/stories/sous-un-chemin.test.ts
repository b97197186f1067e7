import { expect, it } from 'vitest'
import { prefix } from '../global-setup.ts'
import { openStory } from './open-story.ts'

const { open } = openStory({ below: true })

it('browses a site that stands below a path', async () => {
  const page = await open()
  await page.getByRole('link', { name: 'Blériot traverse la Manche' }).first().click()
  await page.waitForURL(`**${prefix}articles/1909/**`)
  expect(await page.evaluate(() => getComputedStyle(document.body).maxInlineSize)).not.toBe('none')
})

it('searches below a path', async () => {
  const page = await open('recherche/?q=Gagarine')
  const first = page.locator('main .record a').first()
  await first.waitFor()
  await first.click()
  await page.waitForURL(`**${prefix}**`)
  await page.waitForLoadState()
  expect(new URL(page.url()).pathname.startsWith(prefix)).toBe(true)
  expect(await page.locator('h1').count()).toBe(1)
})
