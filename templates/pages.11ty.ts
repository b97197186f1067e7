/** Every page of the site, one template: Eleventy paginates over the addresses of the pages to render, `renderView` makes each from its data. */
import type { View } from '../src/model/views.ts'
import { renderView } from './render-view.ts'

interface PageData {
  readonly chunk: { readonly view: (url: string) => View }
  readonly address: string
}

export const data = {
  pagination: { data: 'addresses', size: 1, alias: 'address', addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ address }: PageData) => (address.endsWith('/') ? `${address}index.html` : address),
}

export function render({ chunk, address }: PageData): string {
  return renderView(chunk.view(address))
}
