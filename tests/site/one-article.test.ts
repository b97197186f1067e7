/** An archive of one article, the smallest there is: whole, and searchable. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveFolder } from '../../src/serve/serve-folder.ts'
import { openBrowser } from '../browser.ts'
import { testArchive } from './build-archive.ts'
import { brokenLinks } from './walk-site.ts'

const archive = testArchive({
  'articles/seul.txt':
    'Des équipements ont été livrés par plusieurs pays de l’OTAN, a rapporté samedi un journal.\n\nL’incursion a fait un mort, selon l’Élysée.\n',
})
beforeAll(async () => {
  const { messages } = await archive.build()
  expect(messages).toEqual([])
})
afterAll(() => archive.dispose())

it('has no link that leads nowhere', () => {
  expect(brokenLinks(archive.output)).toEqual([])
})

it.each(['OTAN', 'incursion', 'elysee'])('finds %s behind its article', async (query) => {
  const server = await serveFolder(archive.output)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`${server.url}recherche/?q=${query}`)
    await page.locator('main .record').first().waitFor()
    expect(await page.locator('main .record').count()).toBe(1)
  } finally {
    await browser.close()
    await server.close()
  }
})
