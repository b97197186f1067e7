/** What lists need of an article, raw from its card: part of a page's needs. Composed only when the page is made. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { ArticleRef, ArticleRow } from '../../model/views/list.ts'
import { labelDate } from '../dates/label-date.ts'
import { wordBounds } from '../dates/word-date.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'
import { chooseWords } from '../words/choose-words.ts'

export interface ArticleSeed {
  readonly cote: string
  readonly href: string
  readonly title: string
  readonly inferred: boolean
  readonly date: string | null
  readonly language: string
}

export function seedArticle({ cote, url, card }: CatalogueArticle): ArticleSeed {
  return { cote, href: url, title: card.title, inferred: card.titleInferred, date: card.date, language: card.language }
}

export function makeRef(seed: ArticleSeed, voice: Voice): ArticleRef {
  return {
    cote: seed.cote,
    href: seed.href,
    title: { text: composeText(seed.title, voice, seed.language), inferred: seed.inferred },
    date: labelDate(seed.date, chooseWords(voice.language).dates),
  }
}

/** A row that says nothing more than its article; `bounds` is EDTF. */
export function makeRow(seed: ArticleSeed, voice: Voice, bounds: string | null = null): ArticleRow {
  return {
    ...makeRef(seed, voice),
    passage: null,
    forms: [],
    paragraphs: null,
    names: [],
    bounds: bounds === null ? null : wordBounds(bounds, chooseWords(voice.language).dates),
  }
}
