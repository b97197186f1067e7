/**
 * Lookup → for each entity a text that differs whenever the needs of its page would. A name's page gathers from many articles: to gather
 * all of that only to find that nothing changed is most of what building again after one correction costs. What is sealed: the entity
 * itself; its articles as far as other pages show them, with the names they carry; the names that the page links to.
 */
import { createHash } from 'node:crypto'
import type { CatalogueArticle, Entity } from '../../model/catalogue.ts'
import type { Lookup } from '../index-catalogue.ts'

export function sealEntities(lookup: Lookup): (entity: Entity) => string {
  const frame = JSON.stringify([lookup.frameSite, lookup.voice])
  const names = remember((id) => {
    const entity = lookup.entity(id)
    return entity ? `${entity.name}\t${entity.sort}\t${entity.url}\t${entity.type}\n` : '\n'
  })
  const articles = remember((id) => sealArticle(lookup.article(id), names))
  return (entity) => {
    const { authority, apart } = entity
    const told = [...(authority?.apart ?? []), ...(authority?.see ?? [])].map((name) => lookup.named(name, entity.id)?.url ?? '')
    return [
      frame,
      JSON.stringify(entity),
      ...entity.articles.map(({ id }) => articles(id)),
      ...entity.with.map(({ id }) => names(id)),
      ...apart.map(names),
      ...told,
      lookup.named(entity.name, entity.id) ? 'shared' : 'alone',
    ].join('\u0001')
  }
}

function sealArticle(article: CatalogueArticle | undefined, names: (id: string) => string): string {
  if (!article) return ''
  const { card, cote, url, year, entities } = article
  const hash = createHash('sha1').update(`${card.digest}\t${cote}\t${url}\t${year}\n`)
  for (const id of entities) hash.update(id === null ? '\n' : `${id}\t${names(id)}`)
  return hash.digest('base64')
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
