import { expect, it } from 'vitest'
import { openStory } from './open-story.ts'

const { open } = openStory()

it('skips to the content, opens an article and a name with the keyboard alone', async () => {
  const page = await open()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/contenu/i)
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#contenu')
  const reached = await tabTo(page, (text) => text.includes('Blériot traverse la Manche'))
  expect(reached).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/articles\/1909\//)
  expect(await tabTo(page, (_, classes) => classes.includes('mention'))).toBe(true)
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
  expect(outline).not.toBe('none')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(personnes|lieux|organisations|evenements|produits)\//)
})

async function tabTo(page: import('playwright-core').Page, wanted: (text: string, classes: string) => boolean): Promise<boolean> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab')
    const [text, classes] = await page.evaluate(() => [document.activeElement?.textContent ?? '', document.activeElement?.className ?? ''])
    if (wanted(text ?? '', String(classes))) return true
  }
  return false
}
