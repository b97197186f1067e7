/** What an article's page shows beside its own record: its address and cote, the names' pages, the subjects, the other articles. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { EntityType } from '../../model/record.ts'
import type { Frame, Href } from '../../model/views/frame.ts'
import { absolute } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { type ArticleSeed, seedArticle } from '../lists/article-seed.ts'
import type { AbsentLinks } from '../lists/link-absents.ts'
import type { Voice } from '../text/voice.ts'
import { frameArticle } from './frame-article.ts'

const copiesShown = 12

export interface ArticleNeeds {
  readonly frame: Frame
  readonly voice: Voice
  readonly id: string
  readonly cote: string
  readonly seed: ArticleSeed
  readonly address: string | null
  readonly contact: string | null
  /** Whether files stand beside the page. */
  readonly files: boolean
  /** For each of the card's names. */
  readonly names: readonly NeededName[]
  readonly subjects: readonly { readonly text: string; readonly href: Href; readonly inferred: boolean }[]
  readonly related: readonly { readonly seed: ArticleSeed; readonly shared: readonly string[]; readonly paragraph: number | null }[]
  readonly calls: readonly {
    readonly title: string
    readonly paragraph: number | null
    readonly href: Href | null
    readonly absent: Href | null
  }[]
  readonly duplicates: readonly ArticleSeed[]
}

export interface NeededName {
  readonly type: EntityType
  /** As in the card: the fullest form in this article. */
  readonly name: string
  /** Sorting form of the entity, or the name. */
  readonly label: string
  readonly preferred: string
  /** Anchor on this page. */
  readonly slug: string
  readonly href: Href | null
}

export function gatherArticleNeeds(lookup: Lookup, article: CatalogueArticle, absents: AbsentLinks): ArticleNeeds {
  const { card } = article
  const paragraphOf = (id: string) => card.related[article.calls.indexOf(id)]?.paragraph ?? null
  return {
    frame: frameArticle(lookup, article),
    voice: lookup.voice,
    id: card.id,
    cote: article.cote,
    seed: seedArticle(article),
    address: absolute(lookup, article.url),
    contact: lookup.site.settings.contact,
    files: lookup.has('files'),
    names: listNames(lookup, article),
    subjects: listSubjects(lookup, article),
    related: article.related.flatMap(({ id, shared }) => {
      const other = lookup.article(id)
      return other ? [{ seed: seedArticle(other), shared: shared.map((key) => nameShared(lookup, key)), paragraph: paragraphOf(id) }] : []
    }),
    calls: card.related.map(({ title, paragraph }, index) => {
      const called = lookup.article(article.calls[index] ?? '')
      return { title, paragraph, href: called?.url ?? null, absent: called ? null : absents.hrefOf(card.id, title, paragraph) }
    }),
    duplicates: article.duplicates
      .slice(0, copiesShown)
      .flatMap((id) => lookup.article(id) ?? [])
      .map(seedArticle),
  }
}

function listNames(lookup: Lookup, { card, entities }: CatalogueArticle): readonly NeededName[] {
  return card.names.map(({ type, name }, index) => {
    const entity = lookup.entity(entities[index] ?? '')
    return {
      type: entity?.type ?? type,
      name,
      label: entity?.sort ?? name,
      preferred: entity?.name ?? name,
      slug: entity?.slug ?? '',
      href: entity?.url ?? null,
    }
  })
}

function listSubjects(lookup: Lookup, { card, tags }: CatalogueArticle): ArticleNeeds['subjects'] {
  const given = new Set(card.tags.filter(({ origin }) => origin === 'front matter').map(({ label }) => label.toLowerCase()))
  return tags.flatMap((slug) => {
    const subject = lookup.subject(slug)
    if (!subject?.page) return []
    const said = subject.controlled || [subject.label, ...subject.variants].some((label) => given.has(label.toLowerCase()))
    return [{ text: subject.label, href: subject.url, inferred: !said }]
  })
}

function nameShared(lookup: Lookup, key: string): string {
  return lookup.entity(key)?.name ?? lookup.subject(key.replace(/^sujets\//, ''))?.label ?? key
}
