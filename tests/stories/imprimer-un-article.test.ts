import { expect, it } from 'vitest'
import { openStory } from './open-story.ts'

const { open } = openStory()
const article = 'articles/1909/bleriot-traverse-la-manche/'

it('prints the text, the proofs, the address and the cote, without menus or forms', async () => {
  const page = await open(article)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const printed = await page.locator('body').innerText()
  const [cote = ''] =
    /FE-1909-[0-9A-Z]{5,}/.exec(
      await page
        .locator('.crumbs [aria-current]')
        .innerText()
        .catch(() => ''),
    ) ??
    /FE-1909-[0-9A-Z]{5,}/.exec(await page.locator('main').innerText()) ??
    []
  expect(cote).toMatch(/^FE-1909-/)
  const paper = printed.replace(/\s+/g, ' ')
  expect(paper).toContain(cote)
  expect(paper).toContain('/articles/1909/bleriot-traverse-la-manche/')
  for (const selector of ['.masthead nav', 'form', '.contents', '.toggle', '.skip', '.crumbs'])
    expect(await page.locator(`${selector}:visible`).count(), selector).toBe(0)
  expect(await page.locator('.text .how:visible').count()).toBe(await page.locator('.text .how').count())
  const ground = await page.evaluate(() => getComputedStyle(document.body).color)
  expect(ground).toBe('rgb(0, 0, 0)')
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(10_000)
  await page.context().close()
})
