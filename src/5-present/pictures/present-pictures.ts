/** The catalogue → what the picture of each article says: « Blériot traverse la Manche », « 26 juillet 1909 », its cote. Made one after the other. */
import type { ArticleCard } from '../../model/picture-rule.ts'
import { labelDate } from '../dates/label-date.ts'
import type { Lookup } from '../index-catalogue.ts'
import { composeText } from '../text/compose-text.ts'

export function* presentPictures({ catalogue, site, voice, words }: Lookup): Iterable<ArticleCard> {
  if (site.settings.pictures !== 'articles') return
  for (const { card, cote, url } of catalogue.articles) {
    const title = composeText(card.title, voice, card.language)
    yield { url, title: card.titleInferred ? `[${title}]` : title, date: labelDate(card.date, words.dates).text, cote }
  }
}
