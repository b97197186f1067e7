import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { everyKind } from '../site/every-kind.ts'
import { openStory } from './open-story.ts'

const { open } = openStory()
/** From the narrowest phone (1280 enlarged four times) by half a desk (enlarged twice) to a large one, and a phone on its side. */
const sizes = [
  [320, 256],
  [360, 740],
  [414, 896],
  [640, 512],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1280, 800],
  [1440, 900],
  [1920, 1080],
] as const

it('nothing scrolls sideways, nothing is lost, on any screen', async () => {
  const page = await open()
  const faults: string[] = []
  for (const path of everyKind) {
    await page.goto(new URL(path, page.url().replace(/^(\w+:\/\/[^/]+\/).*/, '$1')).href)
    const words = await visibleWords(page)
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      const over = await sideways(page)
      if (over > 0) faults.push(`/${path} at ${width}: ${over} pixels too wide`)
      if (width === 320 && (await visibleWords(page)) < words * 0.8) faults.push(`/${path} at ${width}: words are lost`)
    }
  }
  expect(faults).toEqual([])
  await page.context().close()
})

it('bears more space between lines, words and letters (WCAG 1.4.12)', async () => {
  const page = await open('', { viewport: { width: 320, height: 640 } })
  const faults: string[] = []
  for (const path of everyKind) {
    await page.goto(new URL(path, page.url().replace(/^(\w+:\/\/[^/]+\/).*/, '$1')).href)
    await page.addStyleTag({
      content: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    })
    const over = await sideways(page)
    if (over > 0) faults.push(`/${path}: ${over} pixels too wide`)
  }
  expect(faults).toEqual([])
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

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Letters that stand somewhere on the page, be it by scrolling down. */
function visibleWords(page: Page): Promise<number> {
  return page.evaluate(() => (document.querySelector('main') as HTMLElement).innerText.replace(/\s+/g, '').length)
}
