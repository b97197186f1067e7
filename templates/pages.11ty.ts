/**
 * Every page of the site, one template: Eleventy paginates over the addresses of the pages to render, `renderView` makes each from its data.
 * What is made is handed on at once: Eleventy itself would hold every page of a run in memory until its end.
 */
import type { View } from '../src/model/views.ts'
import { renderView } from './render-view.ts'

interface PageData {
  readonly chunk: { readonly view: (url: string) => View; readonly write: (url: string, html: string) => Promise<void> }
  readonly address: string
}

export const data = {
  pagination: { data: 'addresses', size: 1, alias: 'address', addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: false,
}

export async function render({ chunk, address }: PageData): Promise<string> {
  await chunk.write(address, renderView(chunk.view(address)))
  return ''
}
