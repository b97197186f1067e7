/** The frame of an article's page: crumbs to its shelf, citation metas, schema.org NewsArticle. From the catalogue alone. */
import { type Author, splitAuthors } from '../../citing/split-authors.ts'
import type { CatalogueArticle } from '../../model/catalogue.ts'
import { articlePicture } from '../../model/picture-rule.ts'
import type { Frame } from '../../model/views/frame.ts'
import { schemaOfType } from '../entity-keys.ts'
import { absolute, makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { shelfOf } from '../shelves/shelf-address.ts'
import { composeText } from '../text/compose-text.ts'

export function frameArticle(lookup: Lookup, article: CatalogueArticle): Frame {
  const { card, cote, year, url } = article
  const { words, voice } = lookup
  const title = composeText(card.title, voice, card.language)
  return makeFrame(lookup, {
    url,
    title: card.titleInferred ? `[${title}]` : title,
    description: composeText(card.standfirst ?? card.opening, voice, card.language) || title,
    path: [
      { text: words.articles, href: '/articles/' },
      { text: year ?? words.undated, href: shelfOf(lookup, article) },
    ],
    crumb: cote,
    current: 'articles',
    type: 'article',
    picture: lookup.site.settings.pictures === 'articles' ? articlePicture(url) : null,
    jsonLd: describeArticle(lookup, article),
    metas: citationMetas(lookup, article),
    alternates: lookup.has('files')
      ? [
          { href: 'index.json', type: 'application/json' },
          { href: 'index.md', type: 'text/markdown' },
        ]
      : [],
  })
}

/** Highwire Press tags, read by bibliographic tools, and Dublin Core; the date as far as it is known. */
function citationMetas(lookup: Lookup, { card, cote, url }: CatalogueArticle): Frame['metas'] {
  const { settings } = lookup.site
  const address = absolute(lookup, url)
  const date = plainDate(card.date)
  const title = card.titleInferred ? `[${card.title}]` : card.title
  const authors = splitAuthors(card.byline).map((author) => ('literal' in author ? author.literal : `${author.family}, ${author.given}`))
  const metas: [string, string | null][] = [
    ['citation_title', title],
    ...authors.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', date?.replaceAll('-', '/') ?? null],
    ['citation_journal_title', card.source],
    ['citation_publisher', settings.publisher],
    ['citation_language', card.language],
    ['citation_public_url', address],
    ['DC.title', title],
    ...authors.map((name): [string, string] => ['DC.creator', name]),
    ['DC.date', date],
    ['DC.language', card.language],
    ['DC.type', 'Text'],
    ['DC.source', card.source],
    ['DC.publisher', settings.publisher],
    ['DC.identifier', cote],
    ['DC.rights', settings.licence],
  ]
  return metas.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]))
}

function describeArticle(lookup: Lookup, article: CatalogueArticle): object {
  const { card, cote, url } = article
  const { settings } = lookup.site
  const date = plainDate(card.date)
  const named = new Set(article.entities)
  const mentions = [...named].flatMap((id) => lookup.entity(id ?? '') ?? []).slice(0, 4)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(card.titleInferred ? {} : { headline: card.title }),
    identifier: cote,
    inLanguage: card.language,
    url: absolute(lookup, url) ?? url,
    ...(date ? { datePublished: date } : {}),
    ...describeAuthors(splitAuthors(card.byline)),
    ...(card.section ? { articleSection: card.section } : {}),
    isPartOf: { '@type': 'Collection', name: settings.title, ...(settings.url ? { url: settings.url } : {}) },
    ...(card.source ? { publisher: { '@type': 'Organization', name: card.source } } : {}),
    ...(mentions.length > 0
      ? {
          mentions: mentions.map(({ type, name, url: page }) => ({
            '@type': schemaOfType[type],
            name,
            url: absolute(lookup, page) ?? page,
          })),
        }
      : {}),
  }
}

/** Persons; what is no surely read name is an office (« La rédaction », « AFP »). */
function describeAuthors(authors: readonly Author[]): object {
  const all = authors.map((author) =>
    'literal' in author
      ? { '@type': 'Organization', name: author.literal }
      : { '@type': 'Person', name: `${author.given} ${author.family}`, givenName: author.given, familyName: author.family },
  )
  return all.length === 0 ? {} : { author: all.length === 1 ? all[0] : all }
}

/** The date as far as it is wholly known, or null. */
function plainDate(edtf: string | null): string | null {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.exec(edtf ?? '')?.[0] ?? null
}
