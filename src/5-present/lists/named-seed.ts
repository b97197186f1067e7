/** An article in the list of a name: which of its names are this one, by which forms, in which paragraphs; the passage comes from its excerpts. */
import type { CardName } from '../../model/card.ts'
import type { CatalogueArticle, Entity } from '../../model/catalogue.ts'
import type { Bodies } from '../../model/page.ts'
import type { EntityType } from '../../model/record.ts'
import type { ArticleRow } from '../../model/views/list.ts'
import { composeText } from '../text/compose-text.ts'
import { markPassage } from '../text/mark-passage.ts'
import { isComposed, type Voice } from '../text/voice.ts'
import { type ArticleSeed, makeRow, seedArticle } from './article-seed.ts'
import { wordParagraphs } from './word-paragraphs.ts'

export interface NamedSeed extends ArticleSeed {
  readonly id: string
  readonly names: readonly { readonly type: EntityType; readonly name: string }[]
  readonly forms: readonly { readonly form: string; readonly uses: number; readonly inferred?: boolean }[]
  readonly paragraphs: readonly number[]
  readonly bounds: string | null
  /** Uses where the place stands for those who sit there. */
  readonly acts?: number
}

const formsShown = 3

export function seedNamed(article: CatalogueArticle, entity: Entity): NamedSeed {
  const own = namesOf(article, entity)
  const acts = own.reduce((sum, name) => sum + (name.acts ?? 0), 0)
  return {
    ...seedArticle(article),
    id: article.card.id,
    names: own.map(({ type, name }) => ({ type, name })),
    forms: own.length === 1 && own[0] ? own[0].forms.slice(0, formsShown).map(seedForm) : joinForms(own),
    paragraphs: own.length === 1 && own[0] ? own[0].paragraphs : [...new Set(own.flatMap((name) => name.paragraphs))].sort((a, b) => a - b),
    bounds: article.card.date === null ? (article.card.bounds?.edtf ?? null) : null,
    ...(acts > 0 ? { acts } : {}),
  }
}

/** The article's names that are this entity: mostly one. */
function namesOf({ card, entities }: CatalogueArticle, { id }: Entity): readonly CardName[] {
  const own: CardName[] = []
  for (let at = entities.indexOf(id); at >= 0; at = entities.indexOf(id, at + 1)) own.push(card.names[at] as CardName)
  return own
}

type Form = NamedSeed['forms'][number]

function seedForm({ form, uses, joined }: CardName['forms'][number]): Form {
  return joined === 'designation' ? { form, uses, inferred: true } : { form, uses }
}

function joinForms(names: readonly CardName[]): readonly Form[] {
  const forms = new Map<string, Form>()
  for (const one of names.flatMap((name) => name.forms)) {
    const known = forms.get(one.form)
    forms.set(one.form, { ...seedForm(one), uses: one.uses + (known?.uses ?? 0) })
  }
  return [...forms.values()].sort((a, b) => b.uses - a.uses || (a.form < b.form ? -1 : 1)).slice(0, formsShown)
}

export function makeNamed(seed: NamedSeed, bodies: Bodies, voice: Voice): ArticleRow {
  const { passages } = bodies.excerpts(seed.id)
  const passage = passages.find(({ type, name }) => seed.names.some((own) => own.name === name && own.type === type))
  return {
    ...makeRow(seed, voice, seed.bounds),
    passage: passage ? markPassage(passage.text, passage.mark, isComposed(voice, seed.language)) : null,
    forms: seed.forms.map((form) => ({ ...form, form: composeText(form.form, voice, seed.language) })),
    paragraphs: wordParagraphs(seed.paragraphs),
    ...(seed.acts === undefined ? {} : { acts: seed.acts }),
  }
}
