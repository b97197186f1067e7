import { expect, it } from 'vitest'
import { openStory } from './open-story.ts'

const { open } = openStory()
const widths = [320, 360, 414, 768, 1024, 1280, 1440, 1920]
const pages = [
  '',
  'articles/',
  'articles/1909/',
  'personnes/',
  'personnes/bleriot-louis/',
  'lieux/',
  'carte/',
  'sujets/',
  'citations/',
  'chronologie/',
  'recherche/',
  'absents/',
  'a-verifier/',
  'etat/',
  'donnees/',
  'a-propos/',
  'accessibilite/',
]

it.each(pages)('/%s never scrolls sideways', async (path) => {
  const page = await open(path)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const [scroll, client] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
    expect({ width, over: Math.max(0, scroll - client) }).toEqual({ width, over: 0 })
  }
  await page.context().close()
})

it('reads an article on a phone: proofs stand under their paragraph', async () => {
  const page = await open('articles/1846/', { viewport: { width: 360, height: 740 } })
  await page
    .getByRole('link', { name: /Le Verrier/ })
    .first()
    .click()
  const paragraph = page.locator('.para:has(.evidence)').first()
  const [text, proof] = [await paragraph.locator('.body').boundingBox(), await paragraph.locator('.evidence').boundingBox()]
  expect(text && proof && proof.y >= text.y + text.height - 2).toBe(true)
})
