/**
 * For each entity: those most often in the same article (24 at most, best first, ties by id), its quotations, and those it must not be confused with.
 * Linear in the number of names; an article that names hundreds counts with its first 80.
 */
import type { Card } from '../../model/card.ts'
import type { Entity } from '../../model/catalogue.ts'
import type { Authorities } from '../../model/settings.ts'
import { yearOf } from '../order-date.ts'
import { gatherApart } from './gather-apart.ts'
import { type Lists, listDistinct, turnAround } from './list-distinct.ts'
import type { BareEntity, MadeEntities } from './make-entities.ts'

const companions = 24
/** An entity of one article keeps few: the article itself lists them. */
const companionsOfOne = 8
const namesCounted = 80

export function rankCompany(cards: readonly Card[], made: MadeEntities, authorities: Authorities): readonly Entity[] {
  const size = made.entities.length
  const distinct = listDistinct(made.entitiesOfCards, size, namesCounted)
  const cardsOf = turnAround(distinct, size)
  const years = cards.map(({ date }) => yearOf(date))
  const counts = new Int32Array(size)
  const places = new Int32Array(size)
  const said = gatherSaid(cards, made)
  const apart = gatherApart(authorities, made)
  return made.entities.map((entity, index) => {
    const own = cardsOf.values.subarray(cardsOf.from[index], cardsOf.from[index + 1])
    const company = rankOne(index, own, distinct, counts)
    const shared = gatherYears(years, own, distinct, company, places)
    const companions = company.map(({ other, articles }, place) => ({
      id: made.entities[other]?.id ?? '',
      articles,
      years: shared[place] ?? [],
    }))
    return addCompany(entity, companions, said.get(index) ?? [], apart.get(index) ?? [])
  })
}

/** Key by key: a spread of so many objects of so many keys is slow, and makes them larger. */
function addCompany(bare: BareEntity, companions: Entity['with'], said: Entity['said'], apart: Entity['apart']): Entity {
  return {
    id: bare.id,
    type: bare.type,
    name: bare.name,
    sort: bare.sort,
    slug: bare.slug,
    url: bare.url,
    variants: bare.variants,
    uses: bare.uses,
    articles: bare.articles,
    authority: bare.authority,
    coordinates: bare.coordinates,
    coordinatesOrigin: bare.coordinatesOrigin,
    with: companions,
    said,
    apart,
  }
}

/** `counts` is all zero before and after. */
function rankOne(
  index: number,
  own: Int32Array,
  { from, values }: Lists,
  counts: Int32Array,
): readonly { readonly other: number; readonly articles: number }[] {
  const touched: number[] = []
  for (const card of own) {
    const end = from[card + 1] ?? 0
    for (let at = from[card] ?? 0; at < end; at += 1) {
      const other = values[at] ?? 0
      if (other === index) continue
      const count = counts[other] ?? 0
      if (count === 0) touched.push(other)
      counts[other] = count + 1
    }
  }
  const bound = own.length > 1 ? companions : companionsOfOne
  const least = leastWanted(touched, counts, bound)
  const kept = touched.filter((other) => (counts[other] ?? 0) >= least)
  // Entities are numbered by id, so the lower number is the earlier id.
  kept.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const company = kept.slice(0, bound).map((other) => ({ other, articles: counts[other] ?? 0 }))
  for (const other of touched) counts[other] = 0
  return company
}

/** The number of common articles that the last of `bound` companions has: spares sorting the thousands that stand beside « France » once. */
function leastWanted(touched: readonly number[], counts: Int32Array, bound: number): number {
  if (touched.length <= bound * 2) return 0
  const having = new Int32Array(65)
  for (const other of touched) having[Math.min(64, counts[other] ?? 0)] = (having[Math.min(64, counts[other] ?? 0)] ?? 0) + 1
  let above = 0
  for (let count = 64; count > 0; count -= 1) {
    above += having[count] ?? 0
    if (above >= bound) return count
  }
  return 0
}

/** Cards come by date: a year met before is the last one of a list. `places` is all zero before and after. */
function gatherYears(
  years: readonly (string | null)[],
  own: Int32Array,
  { from, values }: Lists,
  company: readonly { readonly other: number }[],
  places: Int32Array,
): readonly (readonly string[])[] {
  const lists: (readonly string[])[] = company.map(() => none)
  company.forEach(({ other }, place) => {
    places[other] = place + 1
  })
  for (const card of own) {
    const year = years[card] ?? null
    if (year === null) continue
    const end = from[card + 1] ?? 0
    for (let at = from[card] ?? 0; at < end; at += 1) {
      const place = (places[values[at] ?? 0] ?? 0) - 1
      const list = lists[place]
      if (list && list.at(-1) !== year) lists[place] = list.length === 0 ? loneYear(year) : [...list, year]
    }
  }
  for (const { other } of company) places[other] = 0
  return lists
}

const none: readonly string[] = []
const lone = new Map<string, readonly string[]>()

/** Two names mostly have one year in common: such a list is one in memory. */
function loneYear(year: string): readonly string[] {
  const known = lone.get(year)
  if (known) return known
  const list = [year]
  lone.set(year, list)
  return list
}

function gatherSaid(cards: readonly Card[], { entitiesOfCards }: MadeEntities): ReadonlyMap<number, Entity['said']> {
  const said = new Map<number, { id: string; count: number }[]>()
  cards.forEach((card, c) => {
    for (const { name, count } of card.speakers) {
      const n = name === null ? -1 : card.names.findIndex((one) => one.name === name)
      const entity = entitiesOfCards[c]?.[n] ?? -1
      if (entity < 0) continue
      const list = said.get(entity) ?? []
      said.set(entity, list)
      const last = list.at(-1)
      if (last?.id === card.id) last.count += count
      else list.push({ id: card.id, count })
    }
  })
  return said
}
