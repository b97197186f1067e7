/**
 * Articles → an Atom feed and a JSON feed (version 1.1). Dates are those of publication, never of the build; articles without a date are
 * in no feed. « 1909-07 » stands at its first day.
 */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { SiteSettings } from '../../model/settings.ts'
import { absoluteUrl } from './absolute-url.ts'
import { escapeXml } from './escape-xml.ts'

export interface Feed {
  readonly title: string
  /** Address of the page it follows, below the site. */
  readonly page: string
  /** Dated, oldest first. */
  readonly articles: readonly CatalogueArticle[]
}

/** Dated articles, oldest first, turned round. */
function newest({ articles }: Feed): readonly CatalogueArticle[] {
  return articles.toReversed()
}

export function atomFeed(feed: Feed, settings: SiteSettings): string {
  const entries = newest(feed)
  const self = absoluteUrl(settings, `${feed.page}feed.xml`)
  const page = absoluteUrl(settings, feed.page)
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${settings.language}">`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<id>${escapeXml(page)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<updated>${entries[0] ? instantOf(entries[0]) : '1970-01-01T00:00:00Z'}</updated>`,
    `<author><name>${escapeXml(settings.publisher ?? settings.title)}</name></author>`,
    ...entries.map((article) => atomEntry(article, settings)),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function atomEntry(article: CatalogueArticle, settings: SiteSettings): string {
  const url = absoluteUrl(settings, article.url)
  const summary = article.card.standfirst ?? article.card.opening
  return [
    '<entry>',
    `<title>${escapeXml(article.card.titleInferred ? `[${article.card.title}]` : article.card.title)}</title>`,
    `<id>${escapeXml(settings.url === null ? `urn:x-cote:${article.cote}` : url)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<published>${instantOf(article)}</published>`,
    `<updated>${instantOf(article)}</updated>`,
    ...(article.card.byline ? [`<author><name>${escapeXml(article.card.byline)}</name></author>`] : []),
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n')
}

export function jsonFeed(feed: Feed, settings: SiteSettings): string {
  const items = newest(feed).map((article) => ({
    id: settings.url === null ? `urn:x-cote:${article.cote}` : absoluteUrl(settings, article.url),
    url: absoluteUrl(settings, article.url),
    title: article.card.titleInferred ? `[${article.card.title}]` : article.card.title,
    summary: article.card.standfirst ?? article.card.opening,
    content_text: article.card.opening,
    date_published: instantOf(article),
    language: article.card.language,
    ...(article.card.byline ? { authors: [{ name: article.card.byline }] } : {}),
  }))
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absoluteUrl(settings, feed.page),
    feed_url: absoluteUrl(settings, `${feed.page}feed.json`),
    language: settings.language,
    items,
  }
  return `${JSON.stringify(whole, null, 1)}\n`
}

/** Day of publication at midnight UTC; what EDTF leaves open stands at its beginning. */
function instantOf({ card }: CatalogueArticle): string {
  const [, year = '1970', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(card.date ?? '') ?? []
  const real = Number(month) >= 1 && Number(month) <= 12 ? month : '01'
  return `${year}-${real}-${day}T00:00:00Z`
}
