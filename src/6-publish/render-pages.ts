/** Pages → HTML files in the staging folder, by Eleventy: one template paginated over addresses, each page's data made when it is rendered. */
import { relative } from 'node:path'
import type { Page } from '../model/page.ts'
import type { Progress } from '../model/progress.ts'
import type { View } from '../model/views.ts'

/** Eleventy keeps every page of a run in memory until it ends: this many at a time (1,000 articles in all peaked at 616 MB, 843 MB with four times as many). */
const chunkSize = 250

export interface RenderPages {
  readonly pages: readonly Page[]
  readonly viewOf: (page: Page) => View
  /** Folder of the templates. */
  readonly templates: string
  readonly staging: string
  readonly progress: Progress
}

export async function renderPages({ pages, viewOf, templates, staging, progress }: RenderPages): Promise<void> {
  progress.begin('render', pages.length)
  for (let at = 0; at < pages.length; at += chunkSize) {
    const chunk = new Map(pages.slice(at, at + chunkSize).map((page) => [page.url, page]))
    const view = (url: string): View => {
      const page = chunk.get(url)
      if (!page) throw new Error(`No page at ${url}`)
      progress.step(1)
      return viewOf(page)
    }
    await renderChunk([...chunk.keys()], view, templates, staging)
  }
  progress.end()
}

async function renderChunk(addresses: readonly string[], view: (url: string) => View, templates: string, staging: string): Promise<void> {
  const { Eleventy } = await import('@11ty/eleventy')
  const here = process.cwd()
  const eleventy = new Eleventy(relative(here, templates) || '.', relative(here, staging), {
    source: 'script',
    runMode: 'build',
    quietMode: true,
    configPath: '.eleventy.ts',
    config: (config) => {
      config.addGlobalData('addresses', () => addresses)
      config.addGlobalData('chunk', () => ({ view }))
    },
  })
  eleventy.disableLogger()
  await eleventy.init()
  await eleventy.write()
}
