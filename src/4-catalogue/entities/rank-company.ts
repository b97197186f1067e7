/**
 * For each entity: those most often in the same article (24 at most, best first, ties by id), its quotations, and those it must not be confused with.
 * Linear in the number of names; an article that names hundreds counts with its first 80.
 */
import type { Card } from '../../model/card.ts'
import type { Entity } from '../../model/catalogue.ts'
import type { Authorities } from '../../model/settings.ts'
import { yearOf } from '../order-date.ts'
import { gatherApart } from './gather-apart.ts'
import type { MadeEntities } from './make-entities.ts'

const companions = 24
/** An entity of one article keeps few: the article itself lists them. */
const companionsOfOne = 8
const namesCounted = 80

export function rankCompany(cards: readonly Card[], made: MadeEntities, authorities: Authorities): readonly Entity[] {
  const distinct = made.entitiesOfCards.map(listDistinct)
  const cardsOf = gatherCards(distinct, made.entities.length)
  const years = cards.map(({ date }) => yearOf(date))
  const counts = new Int32Array(made.entities.length)
  const places = new Int32Array(made.entities.length)
  const said = gatherSaid(cards, made)
  const apart = gatherApart(authorities, made)
  return made.entities.map((entity, index) => {
    const own = cardsOf[index] ?? []
    const company = rankOne(index, own, distinct, counts)
    const shared = gatherYears(years, own, distinct, company, places)
    return {
      ...entity,
      with: company.map(({ other, articles }, place) => ({ id: made.entities[other]?.id ?? '', articles, years: shared[place] ?? [] })),
      said: said.get(index) ?? [],
      apart: apart.get(index) ?? [],
    }
  })
}

function listDistinct(entities: readonly number[]): readonly number[] {
  const distinct: number[] = []
  for (let i = 0; i < entities.length && distinct.length < namesCounted; i += 1) {
    const entity = entities[i] ?? -1
    if (entity >= 0 && entities.indexOf(entity) === i) distinct.push(entity)
  }
  return distinct
}

function gatherCards(distinct: readonly (readonly number[])[], entities: number): readonly (readonly number[])[] {
  const cardsOf: number[][] = Array.from({ length: entities }, () => [])
  distinct.forEach((list, card) => {
    for (const entity of list) cardsOf[entity]?.push(card)
  })
  return cardsOf
}

/** `counts` is all zero before and after. */
function rankOne(
  index: number,
  own: readonly number[],
  distinct: readonly (readonly number[])[],
  counts: Int32Array,
): readonly { other: number; articles: number }[] {
  const touched: number[] = []
  for (const card of own) {
    for (const other of distinct[card] ?? []) {
      if (other === index) continue
      if (counts[other] === 0) touched.push(other)
      counts[other] = (counts[other] ?? 0) + 1
    }
  }
  const bound = own.length > 1 ? companions : companionsOfOne
  const least = leastWanted(touched, counts, bound)
  const kept = touched.filter((other) => (counts[other] ?? 0) >= least).map((other) => ({ other, articles: counts[other] ?? 0 }))
  for (const other of touched) counts[other] = 0
  // Entities are numbered by id, so the lower number is the earlier id.
  return kept.sort((a, b) => b.articles - a.articles || a.other - b.other).slice(0, bound)
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
  own: readonly number[],
  distinct: readonly (readonly number[])[],
  company: readonly { other: number }[],
  places: Int32Array,
): readonly (readonly string[])[] {
  const lists = company.map((): string[] => [])
  company.forEach(({ other }, place) => {
    places[other] = place + 1
  })
  for (const card of own) {
    const year = years[card] ?? null
    if (year === null) continue
    for (const other of distinct[card] ?? []) {
      const list = lists[(places[other] ?? 0) - 1]
      if (list && list.at(-1) !== year) list.push(year)
    }
  }
  for (const { other } of company) places[other] = 0
  return lists
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
