/**
 * The catalogue and the site → what pages look up: articles and names by id, names in alphabetical order, shelves by year and month, what
 * every frame shows. Made once; lists are made when first asked for. Changes nothing.
 */
import type { Catalogue, CatalogueArticle, Entity, Subject } from '../model/catalogue.ts'
import type { EntityType } from '../model/record.ts'
import type { SitePart } from '../model/settings.ts'
import type { Site } from '../model/site.ts'
import type { Site as FrameSite } from '../model/views/frame.ts'
import { compareNames } from './compare-names.ts'
import { entityTypes } from './entity-keys.ts'
import { describeSite } from './frame/describe-site.ts'
import { type ArchiveTotals, countArchive } from './lists/count-archive.ts'
import { indexSpeakers, type Speakers } from './lists/index-speakers.ts'
import { makeSeals, type Seals } from './seals.ts'
import { type Shelves, shelveArticles } from './shelves/shelve-articles.ts'
import { type Voice, voiceOf } from './text/voice.ts'
import { chooseWords } from './words/choose-words.ts'
import type { PageWords } from './words/page-words.ts'

export interface Lookup {
  readonly catalogue: Catalogue
  readonly site: Site
  /** Whether the site has that part. */
  readonly has: (part: SitePart) => boolean
  readonly frameSite: FrameSite
  readonly voice: Voice
  readonly words: PageWords
  readonly article: (id: string) => CatalogueArticle | undefined
  readonly entity: (id: string) => Entity | undefined
  readonly subject: (slug: string) => Subject | undefined
  /** The entity that bears a name, other than the one given by id. */
  readonly named: (name: string, other?: string) => Entity | undefined
  readonly byType: Readonly<Record<EntityType, readonly Entity[]>>
  readonly shelves: Shelves
  readonly speakers: () => Speakers
  readonly totals: () => ArchiveTotals
  readonly seals: Seals
}

export function indexCatalogue(catalogue: Catalogue, site: Site): Lookup {
  const articles = new Map(catalogue.articles.map((article) => [article.card.id, article]))
  const entities = new Map(catalogue.entities.map((entity) => [entity.id, entity]))
  const names = indexNames(catalogue.entities)
  const subjects = new Map(catalogue.subjects.map((subject) => [subject.slug, subject]))
  const lookup: Omit<Lookup, 'seals'> = {
    catalogue,
    site,
    has: (part) => !site.settings.leaveOut.includes(part),
    frameSite: describeSite(catalogue, site),
    voice: voiceOf(site.settings),
    words: chooseWords(site.settings.language),
    article: (id) => articles.get(id),
    entity: (id) => entities.get(id),
    subject: (slug) => subjects.get(slug),
    named: (name, other) => names.get(name)?.find(({ id }) => id !== other),
    byType: groupByType(catalogue.entities),
    shelves: shelveArticles(catalogue.articles),
    speakers: once(() => indexSpeakers(catalogue)),
    totals: once(() => countArchive(catalogue)),
  }
  return { ...lookup, seals: makeSeals(lookup) }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function indexNames(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const names = new Map<string, Entity[]>()
  for (const entity of entities) {
    const bearers = names.get(entity.name)
    if (bearers) bearers.push(entity)
    else names.set(entity.name, [entity])
  }
  return names
}

function groupByType(entities: readonly Entity[]): Record<EntityType, readonly Entity[]> {
  const groups: Record<EntityType, Entity[]> = { person: [], organisation: [], place: [], event: [], product: [] }
  for (const entity of entities) groups[entity.type].push(entity)
  for (const type of entityTypes) groups[type].sort((a, b) => compareNames(a.sort, b.sort) || (a.id < b.id ? -1 : 1))
  return groups
}
