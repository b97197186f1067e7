/** A browser on the demo site, for one file of stories: begun before them, ended after them. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { type FolderServer, serveFolder } from '../../src/serve/serve-folder.ts'
import { openBrowser } from '../browser.ts'
import { prefix } from '../global-setup.ts'

export interface Story {
  /** A new page at an address below the site, in a context of its own. Fails the story on an error in the page or a request that fails. */
  readonly open: (path?: string, options?: BrowserContextOptions) => Promise<Page>
  readonly url: () => string
}

export function openStory({ below = false } = {}): Story {
  let [server, browser]: [FolderServer | null, Browser | null] = [null, null]
  const troubles: string[] = []
  beforeAll(async () => {
    server = await serveFolder(below ? inject('demoBelow') : inject('demoSite'), { prefix: below ? prefix : '/' })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    if (troubles.length > 0) throw new Error(troubles.join('\n'))
  })
  return {
    url: () => server?.url ?? '',
    open: async (path = '', options = {}) => {
      if (!browser || !server) throw new Error('The story has not begun')
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page = await context.newPage()
      page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`))
      page.on('response', (response) => {
        if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`)
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(server?.url.split('/').slice(0, 3).join('/') ?? ''))
          troubles.push(`foreign request: ${request.url()}`)
      })
      await page.goto(server.url + path)
      return page
    },
  }
}
