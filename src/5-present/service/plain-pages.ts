/** Pages without lists: search, people's own, accessibility, 404, articles taken away. */
import type { Page } from '../../model/page.ts'
import type { SearchView } from '../../model/views/service.ts'
import { labelDate } from '../dates/label-date.ts'
import { entityTypes, navOfType } from '../entity-keys.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { makePage } from '../make-page.ts'

export function* plainPages(lookup: Lookup): Iterable<Page> {
  const { words, site } = lookup
  yield searchPage(lookup)
  for (const { slug, title, html } of site.ownPages) {
    const needs = () => ({ frame: makeFrame(lookup, { url: `/${slug}/`, title, description: title }), title, html })
    yield makePage(`/${slug}/`, 'own-page', needs, (own) => ({ kind: 'own-page', ...own }))
  }
  const access = () => ({
    frame: makeFrame(lookup, { url: '/accessibilite/', title: words.accessibility, description: words.accessibility }),
  })
  yield makePage('/accessibilite/', 'accessibility', access, (needs) => ({ kind: 'accessibility', ...needs }))
  yield notFoundPage(lookup)
  yield* removedPages(lookup)
}

function searchPage(lookup: Lookup): Page {
  const { words, site, frameSite, shelves } = lookup
  const gather = (): Omit<SearchView, 'kind'> => {
    const [first, last] = [shelves.years[0]?.year, shelves.years.at(-1)?.year]
    return {
      frame: makeFrame(lookup, { url: '/recherche/', title: words.search, description: words.search }),
      shards: site.shards ?? ['/pagefind/'],
      years: first && last ? { first, last } : null,
      indexes: frameSite.nav.map(({ key, href }) => ({ key, href, count: countOf(lookup, key) })),
    }
  }
  return makePage('/recherche/', 'search', gather, (needs) => ({ kind: 'search', ...needs }))
}

function countOf(lookup: Lookup, key: SearchView['indexes'][number]['key']): number {
  const { catalogue, shelves } = lookup
  if (key === 'articles') return catalogue.articles.length
  if (key === 'chronology') return shelves.years.length
  if (key === 'subjects') return catalogue.subjects.length
  if (key === 'quotations') return lookup.totals().quotations
  const type = entityTypes.find((one) => navOfType[one] === key)
  return type ? lookup.byType[type].length : 0
}

function notFoundPage(lookup: Lookup): Page {
  const { words, site, frameSite, catalogue } = lookup
  const gather = () => ({
    frame: makeFrame(lookup, { url: '/404.html', title: words.notFound, description: words.notFound, noindex: true }),
    cote: catalogue.articles[0]?.cote ?? `${site.settings.monogram}-1909-7K3QX`,
    links: [
      ...frameSite.nav,
      ...(catalogue.absents.length > 0 ? [{ key: 'absents' as const, href: '/absents/' }] : []),
      { key: 'home' as const, href: '/' },
    ],
  })
  return makePage('/404.html', 'not-found', gather, (needs) => ({ kind: 'not-found', ...needs }))
}

function* removedPages(lookup: Lookup): Iterable<Page> {
  const { words, site } = lookup
  for (const { url, cote, date, ground } of site.removed ?? []) {
    const needs = () => ({
      frame: makeFrame(lookup, { url, title: words.removed, description: words.removed, crumb: cote, noindex: true }),
      cote,
      spine: cote.split('-'),
      date: date === null ? null : labelDate(date, words.dates),
      ground,
    })
    yield makePage(url, 'removed', needs, (own) => ({ kind: 'removed', ...own }))
  }
}
