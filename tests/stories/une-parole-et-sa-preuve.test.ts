import { expect, it } from 'vitest'
import { openStory } from './open-story.ts'

const { open } = openStory()
const article = 'articles/1846/la-planete-de-m-le-verrier-a-ete-vue-a-berlin/'

it('opens every proof with « Relevé complet », by keyboard, and shuts them again', async () => {
  const page = await open(article)
  const shown = () => page.locator('.text .how:visible').count()
  const all = await page.locator('.text .how').count()
  expect(all).toBeGreaterThan(2)
  expect(await shown()).toBe(0)
  await page.locator('#releve').focus()
  await page.keyboard.press('Space')
  expect(await shown()).toBe(all)
  const kinds = await page.locator('.mention').evaluateAll((names) => names.map((name) => getComputedStyle(name, '::after').content))
  expect(kinds.every((kind) => /pers\.|org\.|lieu|prod\.|év\./.test(kind))).toBe(true)
  await page.keyboard.press('Space')
  expect(await shown()).toBe(0)
  await page.context().close()
})

it('follows a quotation from the index « Qui a dit quoi » to its words in the article, to its proof, and back', async () => {
  const page = await open('citations/')
  await page.locator('main a[href*="/articles/"][href*="#q"]').first().click()
  await page.waitForURL(/\/articles\/.+#q\d+$/)
  const [anchor] = /#q\d+$/.exec(page.url()) ?? ['']
  const words = page.locator(anchor)
  expect(await words.isVisible()).toBe(true)
  await page.locator(`${anchor} + a.call, ${anchor} ~ a.call`).first().press('Enter')
  await page.waitForURL(/#e\d+$/)
  const proof = page.locator(new URL(page.url()).hash)
  expect(await proof.locator('.how').isVisible()).toBe(true)
  expect(await proof.locator('.how').innerText()).toMatch(/car\./)
  await page.keyboard.press('Tab')
  await proof.locator('a.back').press('Enter')
  await page.waitForURL(new RegExp(`${anchor}$`))
  await page.context().close()
})

it('goes by keyboard from a person to her quotation in an article', async () => {
  const page = await open('personnes/bleriot-louis/')
  const link = page.locator('main a[href*="/articles/"][href*="#q"], main a[href*="/articles/"]').first()
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) break
  }
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/articles\//)
  await page.context().close()
})
