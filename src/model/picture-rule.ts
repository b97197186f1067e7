/** Where the pictures for shares stand: `/apercu.png` of the site, `/articles/1909/bleriot/apercu.png` of an article; and their size. */
export const sitePicture = '/apercu.png'

export const pictureSize = { width: 1200, height: 630 } as const

export function articlePicture(url: string): string {
  return `${url}apercu.png`
}

/** What an article's picture says. */
export interface ArticleCard {
  readonly url: string
  readonly title: string
  readonly date: string
  readonly cote: string
}
