/** What the page of a person, organisation, place, event or product shows beside passages and quotations. */
import type { Entity } from '../../model/catalogue.ts'
import { hasFeed } from '../../model/feed-rule.ts'
import type { EntityType } from '../../model/record.ts'
import type { EntityForm, EntityView } from '../../model/views/entity.ts'
import type { Frame, Href } from '../../model/views/frame.ts'
import { type MultiplesSeed, spanYears } from '../charts/draw-multiples.ts'
import type { YearCount } from '../charts/draw-strip.ts'
import { countYears } from '../charts/draw-strip.ts'
import type { Lookup } from '../index-catalogue.ts'
import { chooseIds, chooseRows, type ListSeed } from '../lists/choose-rows.ts'
import { fewQuotations } from '../lists/index-speakers.ts'
import { type QuotationSeed, seedQuotations } from '../lists/quotation-seed.ts'
import type { Voice } from '../text/voice.ts'
import { describeAuthority } from './describe-authority.ts'
import { frameEntity } from './frame-entity.ts'
import { seedNameHistory } from './name-history.ts'

export interface EntityNeeds {
  readonly frame: Frame
  readonly voice: Voice
  readonly type: EntityType
  readonly name: string
  readonly shortForm: string | null
  readonly spine: readonly string[]
  readonly lifespan: string | null
  readonly counts: { readonly articles: number; readonly uses: number; readonly said: number }
  readonly dates: readonly [first: string, last: string] | null
  readonly years: readonly YearCount[]
  readonly undated: number
  readonly authority: EntityView['authority']
  readonly forms: readonly EntityForm[]
  readonly history: readonly MultiplesSeed[]
  readonly lists: readonly ListSeed[]
  readonly said: { readonly rows: readonly QuotationSeed[]; readonly names: readonly string[]; readonly more: Href | null } | null
  /** Articles looked through for words about it, and whether they are all that name it. */
  readonly about: { readonly rows: readonly QuotationSeed[]; readonly whole: boolean }
  /** The names that this is in its articles, `type|name`, by article. */
  readonly bearers: Readonly<Record<string, readonly string[]>>
  readonly with: readonly MultiplesSeed[]
  readonly coordinates: readonly [number, number] | null
  readonly mapHref: Href | null
  readonly feed: Href | null
}

/** Articles looked through for quotations about it. */
const lookedThrough = 16
const saidShown = 3

/** All articles with words of a name that speaks little, the first ones of one that has a page of quotations. */
function listedWords({ said }: Entity, total = countWords(said)): Entity['said'] {
  return total > fewQuotations ? said.slice(0, saidShown) : said
}

function countWords(said: Entity['said']): number {
  return said.reduce((sum, { count }) => sum + count, 0)
}

export function gatherEntity(lookup: Lookup, entity: Entity): EntityNeeds {
  const articles = entity.articles.flatMap(({ id }) => lookup.article(id) ?? [])
  const dated = articles.filter(({ card, year }) => year !== null && card.date !== null)
  const [first, last] = [dated[0]?.card.date, dated.at(-1)?.card.date]
  const looked = mostUsing(entity, lookedThrough).flatMap((id) => lookup.article(id) ?? [])
  const saidCount = countWords(entity.said)
  const said = listedWords(entity, saidCount).flatMap(({ id }) => lookup.article(id) ?? [])
  const feed = lookup.has('feeds') && hasFeed(entity.articles.length) ? `${entity.url}feed.xml` : null
  return {
    frame: frameEntity(lookup, entity, feed),
    voice: lookup.voice,
    type: entity.type,
    name: entity.name,
    shortForm: shortFormOf(entity),
    spine: [letterOfType[entity.type], entity.sort.charAt(0).toUpperCase()],
    lifespan: lifespanOf(entity),
    counts: { articles: entity.articles.length, uses: entity.uses, said: saidCount },
    dates: first && last ? [first, last] : null,
    years: countYears(articles.map(({ year }) => year)),
    undated: articles.filter(({ year }) => year === null).length,
    authority: describeAuthority(lookup, entity),
    forms: entity.variants.map(({ form, uses, years, reason }) => ({
      form,
      inferred: reason === 'designation',
      uses,
      years: years ? spanYears(...years) : null,
      reason,
    })),
    history: seedNameHistory(entity, articles),
    lists: chooseRows(lookup, entity),
    said:
      saidCount === 0
        ? null
        : {
            rows: said.map((article) => seedQuotations(lookup, article)),
            names: namesOf(entity),
            more: saidCount > fewQuotations && lookup.has('quotations') ? `/citations/${entity.id}/` : null,
          },
    about: { rows: looked.map((article) => seedQuotations(lookup, article)), whole: entity.articles.length <= lookedThrough },
    bearers: Object.fromEntries(
      entity.articles.filter(({ id }) => looked.some(({ card }) => card.id === id)).map(({ id, names }) => [id, names]),
    ),
    with: seedCompany(lookup, entity),
    coordinates: entity.coordinates,
    mapHref: lookup.has('map') && entity.type === 'place' && entity.coordinates ? '/carte/' : null,
    feed,
  }
}

/** Articles whose excerpts the page shows or looks through. */
export function entityBodies(entity: Entity): readonly string[] {
  return [...new Set([...chooseIds(entity), ...mostUsing(entity, lookedThrough), ...listedWords(entity).map(({ id }) => id)])]
}

const letterOfType: Readonly<Record<EntityType, string>> = { person: 'P', organisation: 'O', place: 'L', event: 'É', product: 'PR' }

/** The articles that use it most, back in catalogue order. */
export function mostUsing({ articles }: Entity, count: number): readonly string[] {
  if (articles.length <= count) return articles.map(({ id }) => id)
  const ranked = articles.map(({ id, uses }, rank) => ({ id, uses, rank })).sort((a, b) => b.uses - a.uses || a.rank - b.rank)
  return ranked
    .slice(0, count)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id)
}

function namesOf({ articles, name }: Entity): readonly string[] {
  return [...new Set([name, ...articles.flatMap(({ names }) => names)])].slice(0, 50)
}

/** « CNES » beside the long form. */
function shortFormOf({ name, variants, type }: Entity): string | null {
  if (type === 'person' || type === 'place') return null
  const short = variants.find(({ form, reason }) => form !== name && (reason === 'acronym' || /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(form)))
  return short && name.length > short.form.length + 3 ? short.form : null
}

function lifespanOf({ authority }: Entity): string | null {
  if (!authority) return null
  const dates = authority.dates ?? (authority.birth || authority.death ? `${authority.birth ?? ''}-${authority.death ?? ''}` : null)
  return dates === null ? null : dates.replace(/\s*-\s*/, '–')
}

function seedCompany(lookup: Lookup, entity: Entity): readonly MultiplesSeed[] {
  const perType = 8
  const seen = new Map<EntityType, number>()
  const seeds: (MultiplesSeed & { readonly type: EntityType })[] = []
  for (const { id, articles, years } of entity.with) {
    const other = lookup.entity(id)
    if (!other) continue
    const count = (seen.get(other.type) ?? 0) + 1
    seen.set(other.type, count)
    if (count <= perType) seeds.push({ type: other.type, key: other.type, text: other.sort, href: other.url, years, count: articles })
  }
  const order: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'product']
  return order.flatMap((type) => seeds.filter((seed) => seed.type === type)).map(({ type: _, ...seed }) => seed)
}
