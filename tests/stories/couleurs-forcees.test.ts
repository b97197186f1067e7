import { expect, it } from 'vitest'
import { openStory } from './open-story.ts'

const { open } = openStory()
const article = 'articles/1846/la-planete-de-m-le-verrier-a-ete-vue-a-berlin/'

it('in forced colours, quotations, focus, the current page and charts still show', async () => {
  const page = await open(article, { forcedColors: 'active' })
  const style = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  expect(await style('.text .quotation', 'text-decoration-line')).toBe('underline')
  expect(await style('.masthead [aria-current]', 'outline-style')).toBe('solid')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid')
  await page.goto(page.url().replace(article, 'personnes/bleriot-louis/'))
  const [bars, ground] = [await style('.strip svg', 'fill'), await style('body', 'background-color')]
  expect(bars).not.toBe(ground)
  await page.context().close()
})

it.each([
  ['reduce', 'auto'],
  ['no-preference', 'smooth'],
] as const)('scrolls as the reader wishes: %s → %s', async (reducedMotion, behaviour) => {
  const page = await open(article, { reducedMotion })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(behaviour)
  const moving = await page.evaluate(() => document.getAnimations().length)
  expect(moving).toBe(0)
  await page.context().close()
})

it('by night the page is dark, and its text light', async () => {
  const page = await open(article, { colorScheme: 'dark' })
  const lightness = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3
  const [ground, text] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    return [backgroundColor, color] as const
  })
  expect(lightness(ground)).toBeLessThan(40)
  expect(lightness(text)).toBeGreaterThan(180)
  await page.context().close()
})
