/**
 * Every page of the site, one template: Eleventy paginates over the addresses of the pages to render, some dozens at a time (each turn of
 * Eleventy's costs a quarter of a millisecond), `renderView` makes each from its data. What is made is handed on at once: Eleventy itself would
 * hold every page of a run in memory until its end.
 */
import type { View } from '../src/model/views.ts'
import { renderView } from './render-view.ts'

interface PageData {
  readonly chunk: { readonly view: (url: string) => View; readonly write: (url: string, html: string) => Promise<void> }
  readonly batch: readonly string[]
}

export const data = {
  pagination: { data: 'batches', size: 1, alias: 'batch', addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: false,
}

export async function render({ chunk, batch }: PageData): Promise<string> {
  for (const address of batch) await chunk.write(address, renderView(chunk.view(address)))
  return ''
}
