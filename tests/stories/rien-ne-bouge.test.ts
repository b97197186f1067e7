import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { everyKind } from '../site/every-kind.ts'
import { openStory } from './open-story.ts'

const { open } = openStory()

const watch = `window.shift = 0
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value }).observe({ type: 'layout-shift', buffered: true })`

it.each([
  ['a desk, fonts late', 1280, 300],
  ['a phone, fonts late', 390, 300],
  ['a phone, no fonts', 390, null],
] as const)('the page stands still on %s', async (_, width, delay) => {
  const page = await open('404.html', { viewport: { width, height: 800 } })
  const root = page.url().replace('404.html', '')
  await page.addInitScript(watch)
  await page.route('**/*.woff2', async (route) => {
    if (delay === null) return route.abort()
    await new Promise((resolve) => setTimeout(resolve, delay))
    await route.continue()
  })
  const moved: string[] = []
  for (const path of everyKind) {
    await page.goto(root + path)
    const shift = await settled(page)
    if (shift > 0.01) moved.push(`/${path}: ${shift.toFixed(3)}`)
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  expect(moved).toEqual([])
  await page.context().close()
})

/** The sum of all shifts, once the fonts have come or failed and two frames were drawn. */
function settled(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const coming: Promise<unknown>[] = []
    document.fonts.forEach((font) => {
      if (font.status === 'loading') coming.push(font.loaded.catch(() => null))
    })
    await Promise.all(coming)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return (globalThis as unknown as { shift: number }).shift
  })
}
