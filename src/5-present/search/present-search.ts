/**
 * Catalogue and site → what the search finds: every article with its facets, and the names and subjects worth a look, « CNES » as well as
 * « Centre national d’études spatiales ».
 */
import type { Catalogue, CatalogueArticle, Entity } from '../../model/catalogue.ts'
import type { Bodies } from '../../model/page.ts'
import type { ArticleRecord, EntityType } from '../../model/record.ts'
import { type Findable, type Findables, isSearched, type SearchEntry } from '../../model/search.ts'
import type { Site } from '../../model/site.ts'
import { labelDate } from '../dates/label-date.ts'
import { indexCatalogue, type Lookup } from '../index-catalogue.ts'
import { composeText } from '../text/compose-text.ts'

/** Undated articles come after all others, whichever way they are sorted. */
const undated = '0000'

export function presentSearch(catalogue: Catalogue, site: Site, lookup: Lookup = indexCatalogue(catalogue, site)): Findables {
  return {
    articles: catalogue.articles.map((article) => findArticle(lookup, article)),
    names: catalogue.entities.filter(isSearched).map((entity) => findEntity(lookup, entity)),
  }
}

function findArticle(lookup: Lookup, article: CatalogueArticle): Findable {
  const { card, cote, url } = article
  const filters = () => facetsOf(lookup, article)
  return {
    id: card.id,
    seal: () => lookup.seals.tagged(card.id),
    entry: (bodies: Bodies): SearchEntry => {
      const date = labelDate(card.date, lookup.words.dates)
      return {
        url,
        language: card.language,
        text: `${card.title}. ${cote}. ${shownText(bodies.record(card.id))}`,
        meta: {
          title: composeText(card.title, lookup.voice, card.language),
          cote,
          date: date.text,
          ...(date.datetime ? { datetime: date.datetime } : {}),
          ...(card.titleInferred ? { titleInferred: '1' } : {}),
          ...(date.inferred ? { dateInferred: '1' } : {}),
        },
        filters: filters(),
        date: card.date ?? undated,
      }
    },
  }
}

/** The text without the signs of Markdown. */
function shownText({ text, sections }: ArticleRecord): string {
  const inlines = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.inlines ?? []))
  const parts: string[] = []
  let from = 0
  for (const { kind, start, end } of inlines) {
    if (kind !== 'syntax' || start < from) continue
    parts.push(text.slice(from, start))
    from = end
  }
  return parts.join('') + text.slice(from)
}

function facetsOf(lookup: Lookup, { card, year, entities, tags }: CatalogueArticle): SearchEntry['filters'] {
  const named = (type: EntityType) => {
    const ids = new Set(card.names.flatMap((name, i) => (name.type === type ? (entities[i] ?? []) : [])))
    return [...ids].flatMap((id) => lookup.entity(id)?.name ?? [])
  }
  const facets: Record<string, readonly string[]> = {
    kind: [lookup.words.articles],
    decade: year === null ? [lookup.words.dates.undated] : [lookup.words.dates.decade(`${year.slice(0, 3)}0`)],
    person: named('person'),
    organisation: named('organisation'),
    place: named('place'),
    event: named('event'),
    product: named('product'),
    subject: tags.flatMap((slug) => lookup.subject(slug)?.label ?? []),
    source: card.source ? [card.source] : [],
    section: card.section ? [card.section] : [],
  }
  return Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0))
}

function findEntity(lookup: Lookup, { id, type, name, url, variants, articles }: Entity): Findable {
  const forms = variants.map(({ form }) => form)
  const kind = lookup.words.types[type]
  return {
    id,
    seal: () => JSON.stringify([type, name, url, forms, articles.length]),
    entry: () => ({
      url,
      language: lookup.site.settings.language,
      // The name stands twice: a page about a name comes before the articles that say it once.
      text: `${name}. ${name}. ${forms.join(', ')}.`,
      meta: { title: composeText(name, lookup.voice), date: kind, form: name },
      filters: { kind: [kind] },
      date: undated,
    }),
  }
}
