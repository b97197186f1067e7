/** Every page of the site, one template: Eleventy paginates over the addresses of the pages to render, `renderPage` makes each. */
interface PageData {
  readonly chunk: { readonly render: (url: string) => string }
  readonly address: string
}

export const data = {
  pagination: { data: 'addresses', size: 1, alias: 'address', addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ address }: PageData) => (address.endsWith('/') ? `${address}index.html` : address),
}

export function render({ chunk, address }: PageData): string {
  return chunk.render(address)
}
