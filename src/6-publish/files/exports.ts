/**
 * The catalogue → the files of `donnees/`: everything to take away, as rows made one after the other, so that a large archive is never
 * held as one text. Columns are those of `datapackage.json`.
 */
import type { Catalogue, CatalogueArticle, Entity } from '../../model/catalogue.ts'
import type { Bodies } from '../../model/page.ts'
import type { SiteSettings } from '../../model/settings.ts'
import { absoluteUrl } from './absolute-url.ts'
import { bibtex, cslItem, ris } from './citation.ts'
import { csvRow } from './csv.ts'

export interface Export {
  readonly name: string
  readonly mediaType: string
  readonly columns: readonly string[] | null
  readonly rows: () => Iterable<string>
}

export function exportsOf(catalogue: Catalogue, settings: SiteSettings, bodies: Bodies): readonly Export[] {
  const { articles, entities } = catalogue
  const byId = new Map(articles.map((article) => [article.card.id, article]))
  const names = new Map(entities.map((entity) => [entity.id, entity]))
  const table = (name: string, columns: readonly string[], rows: () => Iterable<readonly (string | number | null)[]>): Export => ({
    name,
    mediaType: 'text/csv',
    columns,
    rows: function* () {
      yield csvRow(columns)
      for (const row of rows()) yield csvRow(row)
    },
  })
  const list = (name: string, mediaType: string, rows: () => Iterable<string>): Export => ({ name, mediaType, columns: null, rows })
  return [
    list('articles.jsonl', 'application/jsonl', () => lines(articles, (article) => articleObject(article, settings))),
    table('articles.csv', articleColumns, () => map(articles, (article) => articleRow(article, settings))),
    list('entities.jsonl', 'application/jsonl', () => lines(entities, (entity) => entityObject(entity, settings))),
    table('entities.csv', entityColumns, () => map(entities, (entity) => entityRow(entity, settings))),
    table('mentions.csv', ['cote', 'entity', 'type', 'name', 'form', 'uses'], () => mentionRows(articles, names)),
    table('quotations.csv', quotationColumns, () => quotationRows(articles, bodies)),
    table('dates.csv', ['cote', 'published', 'told'], () => toldRows(articles)),
    list('articles.bib', 'application/x-bibtex', () => map(articles, (article) => `${bibtex(article, settings)}\n`)),
    list('articles.ris', 'application/x-research-info-systems', () => map(articles, (article) => ris(article, settings))),
    list('articles.csl.json', 'application/vnd.citationstyles.csl+json', () =>
      jsonArray(articles, (article) => cslItem(article, settings)),
    ),
    list('links.jsonl', 'application/jsonl', () => lines(linksOf(articles, byId), (link) => link)),
  ]
}

function* map<A, B>(all: readonly A[], give: (one: A) => B): Iterable<B> {
  for (const one of all) yield give(one)
}

function* lines<A>(all: Iterable<A>, give: (one: A) => unknown): Iterable<string> {
  for (const one of all) yield `${JSON.stringify(give(one))}\n`
}

function* jsonArray<A>(all: readonly A[], give: (one: A) => unknown): Iterable<string> {
  yield '[\n'
  for (const [i, one] of all.entries()) yield `${JSON.stringify(give(one))}${i + 1 < all.length ? ',' : ''}\n`
  yield ']\n'
}

function articleObject({ card, cote, url, entities, tags }: CatalogueArticle, settings: SiteSettings): object {
  return {
    cote,
    url: absoluteUrl(settings, url),
    path: card.id,
    sha256: card.sha256,
    title: card.title,
    titleInferred: card.titleInferred,
    standfirst: card.standfirst,
    date: card.date,
    dateOrigin: card.dateOrigin,
    bounds: card.bounds?.edtf ?? null,
    byline: card.byline,
    source: card.source,
    section: card.section,
    language: card.language,
    words: card.words,
    entities: [...new Set(entities.filter((id) => id !== null))],
    subjects: tags,
    quotations: card.quotations,
    told: card.told,
  }
}

const articleColumns = [
  'cote',
  'url',
  'path',
  'sha256',
  'title',
  'title_inferred',
  'date',
  'date_origin',
  'byline',
  'source',
  'section',
  'language',
  'words',
  'quotations',
  'subjects',
]

function articleRow({ card, cote, url, tags }: CatalogueArticle, settings: SiteSettings): readonly (string | number | null)[] {
  const { id, sha256, title, date, dateOrigin, byline, source, section, language, words, quotations } = card
  const address = absoluteUrl(settings, url)
  const inferred = card.titleInferred ? 'true' : 'false'
  return [
    cote,
    address,
    id,
    sha256,
    title,
    inferred,
    date,
    dateOrigin,
    byline,
    source,
    section,
    language,
    words,
    quotations,
    tags.join(' | '),
  ]
}

function entityObject(
  { id, type, name, sort, url, variants, uses, articles, authority, coordinates }: Entity,
  settings: SiteSettings,
): object {
  return {
    id,
    type,
    name,
    sort,
    url: absoluteUrl(settings, url),
    variants: variants.map(({ form, uses: times, reason }) => ({ form, uses: times, reason })),
    uses,
    articles: articles.length,
    wikidata: authority?.wikidata ?? null,
    viaf: authority?.viaf ?? null,
    bnf: authority?.bnf ?? null,
    coordinates,
  }
}

const entityColumns = ['id', 'type', 'name', 'sort', 'url', 'uses', 'articles', 'latitude', 'longitude', 'wikidata', 'variants']

function entityRow({ id, type, name, sort, url, variants, uses, articles, authority, coordinates }: Entity, settings: SiteSettings) {
  const [latitude, longitude] = coordinates ?? [null, null]
  const forms = variants.map(({ form }) => form).join(' | ')
  return [id, type, name, sort, absoluteUrl(settings, url), uses, articles.length, latitude, longitude, authority?.wikidata ?? null, forms]
}

function* mentionRows(articles: readonly CatalogueArticle[], names: ReadonlyMap<string, Entity>): Iterable<readonly (string | number)[]> {
  for (const { card, cote, entities } of articles) {
    for (const [i, { forms }] of card.names.entries()) {
      const entity = names.get(entities[i] ?? '')
      if (entity) for (const { form, uses } of forms) yield [cote, entity.id, entity.type, entity.name, form, uses]
    }
  }
}

const quotationColumns = ['cote', 'anchor', 'text', 'form', 'speaker', 'speaker_name', 'cue', 'via', 'paragraph', 'start', 'end']

function* quotationRows(articles: readonly CatalogueArticle[], bodies: Bodies): Iterable<readonly (string | number | null)[]> {
  for (const { card, cote } of articles) {
    if (card.quotations === 0) continue
    for (const { anchor, text, form, speaker, cue, via, paragraph, start, end } of bodies.excerpts(card.id).quotations)
      yield [cote, anchor, text, form, speaker?.text ?? null, speaker?.name ?? null, cue, via, paragraph, start, end]
  }
}

function* toldRows(articles: readonly CatalogueArticle[]): Iterable<readonly (string | null)[]> {
  for (const { card, cote } of articles) for (const told of card.told) yield [cote, card.date, told]
}

function* linksOf(articles: readonly CatalogueArticle[], byId: ReadonlyMap<string, CatalogueArticle>): Iterable<object> {
  for (const { card, cote, related, calls } of articles) {
    for (const { id, reason, shared } of related) yield { from: cote, to: byId.get(id)?.cote ?? null, kind: 'related', reason, shared }
    for (const [i, { title, label }] of card.related.entries()) {
      const id = calls[i] ?? null
      yield { from: cote, to: id === null ? null : (byId.get(id)?.cote ?? null), kind: 'call', label, title }
    }
  }
}
