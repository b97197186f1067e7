/**
 * Addresses that moved → small pages that lead on: redirects.yaml, `aliases` of front matter, `formerly` of authorities.yaml. A page that exists
 * always wins over a redirect; of two redirects from one address the first does.
 */
import type { Page } from '../../model/page.ts'
import type { Redirect } from '../../model/site.ts'
import { folderOfType } from '../entity-keys.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { makePage } from '../make-page.ts'

interface Moved extends Redirect {
  readonly title: string
}

export function* redirectPages(lookup: Lookup, taken: ReadonlySet<string>): Iterable<Page> {
  const done = new Set<string>()
  for (const { from, to, title } of listMoved(lookup)) {
    const url = addressOf(from)
    if (url === null || taken.has(url) || done.has(url) || url === to) continue
    done.add(url)
    const needs = () => ({
      frame: makeFrame(lookup, { url: to.startsWith('/') ? to : url, title, description: title, noindex: true }),
      to,
      title,
    })
    yield makePage(url, 'redirect', needs, (own) => ({ kind: 'redirect', ...own }))
  }
}

function* listMoved(lookup: Lookup): Iterable<Moved> {
  const { catalogue, site, words } = lookup
  for (const { from, to } of site.redirects) yield { from, to, title: words.redirect }
  for (const { card, url } of catalogue.articles) for (const from of card.aliases ?? []) yield { from, to: url, title: card.title }
  for (const { authority, type, url, name } of catalogue.entities) {
    for (const from of authority?.formerly ?? [])
      yield { from: from.includes('/') ? from : `${folderOfType[type]}${from}/`, to: url, title: name }
  }
}

/** `/ancien/` or `/ancien.html`: a folder ends in `/`. Null when it is no address of this site. */
function addressOf(from: string): string | null {
  const path = from.startsWith('/') ? from : `/${from}`
  if (/^\/\/|[?#\\\s]|(?:^|\/)\.\.?(?:\/|$)/.test(path)) return null
  if (path.endsWith('/')) return path
  return /\.[a-z0-9]{1,5}$/i.test(path) ? path : `${path}/`
}
