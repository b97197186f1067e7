/**
 * Lookup → for what pages gather (names, articles, subjects) a short text that differs whenever what is shown of it would. A page's needs are
 * gathered from many articles: to gather all of that only to find that nothing changed is most of what building again after one correction
 * costs. Texts are made once for each name and article, however many pages show it.
 */
import { hash } from 'node:crypto'
import type { CatalogueArticle } from '../model/catalogue.ts'
import type { Lookup } from './index-catalogue.ts'
import { seedArticle } from './lists/article-seed.ts'

export interface Seals {
  /** What all pages show. */
  readonly frame: string
  /** A name as others link to it; by id. */
  readonly name: (id: string) => string
  /** A subject as others link to it; by slug. */
  readonly subject: (slug: string) => string
  /** An article as a list refers to it. */
  readonly reference: (id: string) => string
  /** All of an article, its record with it, with the names that it carries. */
  readonly article: (id: string) => string
  /** The same, with its subjects. */
  readonly tagged: (id: string) => string
}

export function makeSeals(lookup: Omit<Lookup, 'seals'>): Seals {
  const { settings } = lookup.site
  const name = remember((id) => {
    const entity = lookup.entity(id)
    return entity ? `${entity.name}\t${entity.sort}\t${entity.url}\t${entity.type}\n` : '\n'
  })
  const subject = remember((slug) => {
    const { label, url, page, controlled, variants } = lookup.subject(slug) ?? {}
    return JSON.stringify([label, url, page, controlled, variants])
  })
  const article = remember((id) => sealArticle(lookup.article(id), name))
  return {
    frame: digest(JSON.stringify([lookup.frameSite, lookup.voice, settings])),
    name,
    subject,
    reference: remember((id) => {
      const found = lookup.article(id)
      return found ? digest(JSON.stringify(seedArticle(found))) : ''
    }),
    article,
    tagged: remember((id) => digest(article(id), ...(lookup.article(id)?.tags ?? []).map(subject))),
  }
}

/** Parts → one text. */
export function seal(...parts: readonly string[]): string {
  return parts.join('\u0001')
}

function sealArticle(article: CatalogueArticle | undefined, name: (id: string) => string): string {
  if (!article) return ''
  const { card, cote, url, year, entities } = article
  return digest(`${card.digest}\t${cote}\t${url}\t${year}`, ...entities.map((id) => (id === null ? '' : name(id))))
}

function digest(...parts: readonly string[]): string {
  return hash('sha1', parts.join('\n'), 'base64')
}

function remember(make: (id: string) => string): (id: string) => string {
  const made = new Map<string, string>()
  return (id) => {
    const found = made.get(id)
    if (found !== undefined) return found
    const value = make(id)
    made.set(id, value)
    return value
  }
}
