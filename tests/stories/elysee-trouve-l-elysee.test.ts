import { expect, it } from 'vitest'
import { openStory } from './open-story.ts'

const { open } = openStory()

it.each([
  ['elysee', 'Élysée'],
  ['CNES', 'le CNES after « l’ » or without it'],
  ['academie', 'l’Académie'],
  ['neptune', 'Neptune'],
])('%s finds %s', async (query) => {
  const page = await open(`recherche/?q=${encodeURIComponent(query)}`)
  const found = page.locator('main .record')
  await found.first().waitFor()
  expect(await found.count()).toBeGreaterThan(0)
  expect(await page.locator('main mark').count()).toBeGreaterThan(0)
})

it('asks from the masthead, narrows by year, and says so when nothing is found', async () => {
  const page = await open()
  const box = page.getByRole('searchbox').first()
  await box.fill('Blériot')
  await box.press('Enter')
  await page.waitForURL(/\/recherche\/\?q=/)
  await page.locator('main .record').first().waitFor()
  await page.getByRole('searchbox').first().fill('xyzzyxyzzy')
  await page.getByRole('searchbox').first().press('Enter')
  await expect.poll(() => page.locator('main').innerText()).toMatch(/[Rr]ien|[Aa]ucun/)
})
