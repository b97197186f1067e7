/** Pages → HTML files in the staging folder, by Eleventy: one template paginated over addresses, each page's data made when it is rendered. */
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Page } from '../model/page.ts'
import type { Progress } from '../model/progress.ts'
import type { View } from '../model/views.ts'
import { pageWriter } from './write-pages.ts'

/** Pages of one run of Eleventy, and of one turn of its pagination. */
const chunkSize = 4096
const batchSize = 32

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
  const writer = pageWriter(staging, pages.length)
  try {
    for (let at = 0; at < pages.length; at += chunkSize) {
      const chunk = new Map(pages.slice(at, at + chunkSize).map((page) => [page.url, page]))
      const missing = new Set(chunk.keys())
      const view = (url: string): View => {
        const page = chunk.get(url)
        if (!page) throw new Error(`No page at ${url}`)
        progress.step(1)
        return viewOf(page)
      }
      const write = (url: string, html: string) => {
        missing.delete(url)
        return writer.write(url, html)
      }
      await renderChunk(cutBatches([...chunk.keys()]), { view, write }, templates, staging)
      if (missing.size > 0) throw new Error(`Eleventy left out ${[...missing][0]} and ${missing.size - 1} more`)
    }
    await writer.end()
  } finally {
    await writer.stop()
  }
  progress.end()
}

function cutBatches(addresses: readonly string[]): readonly (readonly string[])[] {
  const batches: (readonly string[])[] = []
  for (let at = 0; at < addresses.length; at += batchSize) batches.push(addresses.slice(at, at + batchSize))
  return batches
}

interface Chunk {
  readonly view: (url: string) => View
  readonly write: (url: string, html: string) => Promise<void>
}

async function renderChunk(batches: readonly (readonly string[])[], chunk: Chunk, templates: string, staging: string): Promise<void> {
  const { Eleventy } = await import('@11ty/eleventy')
  const here = process.cwd()
  const eleventy = new Eleventy(relative(here, templates) || '.', relative(here, staging), {
    source: 'script',
    runMode: 'build',
    quietMode: true,
    configPath: configBeside(templates, here),
    config: (config) => {
      config.addGlobalData('batches', () => batches)
      config.addGlobalData('chunk', () => chunk)
    },
  })
  eleventy.disableLogger()
  await eleventy.init()
  await eleventy.write()
}

/** Compiled templates have a compiled configuration beside them. */
function configBeside(templates: string, here: string): string {
  const compiled = join(dirname(templates), 'eleventy.mjs')
  return existsSync(compiled) ? relative(here, compiled) : '.eleventy.ts'
}
