import { expect, it } from 'vitest'
import { openStory } from './open-story.ts'

const { open } = openStory()

it('goes from the front page to an article, from there to a person, and to another article', async () => {
  const page = await open()
  await page.getByRole('link', { name: 'Blériot traverse la Manche' }).first().click()
  await page.waitForURL(/\/articles\/1909\//)
  expect(await page.locator('h1').innerText()).toContain('Blériot traverse la Manche')
  const first = page.url()
  expect(first).toContain('/articles/1909/')
  await page.locator('article a.mention.person', { hasText: 'Louis Blériot' }).first().click()
  await page.waitForURL(/\/personnes\/bleriot-louis\/(#|$)/)
  expect(await page.locator('h1').innerText()).toBe('Louis Blériot')
  await page.getByRole('link', { name: 'Cent ans après Blériot' }).first().click()
  await page.waitForURL(/\/articles\/2009\//)
  expect(page.url()).not.toBe(first)
})

it('comes back from the proof of a quotation to its words', async () => {
  const page = await open()
  await page.getByRole('link', { name: 'La planète de M. Le Verrier' }).first().click()
  await page.waitForURL(/le-verrier/)
  await page.evaluate(() => document.fonts.ready)
  // The words « preuve » before the number are for ears only: a person clicks the number.
  const { x, y } = await page
    .locator('a.call')
    .first()
    .evaluate((call) => {
      call.scrollIntoView({ block: 'center', behavior: 'instant' })
      const number = document.createRange()
      number.selectNode(call.lastChild ?? call)
      const box = number.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
  await page.mouse.click(x, y)
  await page.waitForURL(/#e1$/)
  const proof = page.locator('#e1')
  expect(await proof.innerText()).toMatch(/Galle/)
  await proof.locator('a.back').click()
  await page.waitForURL(/#q1$/)
})
