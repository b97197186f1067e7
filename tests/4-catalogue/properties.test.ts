/** What must hold whatever the articles are: nothing depends on their order, and one article more disturbs no other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCatalogue } from '../../src/4-catalogue/make-catalogue.ts'
import type { Card } from '../../src/model/card.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import { makeArchive, makeCardOf, makeRandom } from './make-archive.ts'
import { makeSmallCard, noAuthorities } from './make-small-card.ts'

const settings = { monogram: 'FE' }
const catalogueOf = (cards: readonly Card[]) => makeCatalogue(cards, settings, noAuthorities)

/** Archives of a few articles whose names meet often, in several spellings. */
const archives = fc.record({ seed: fc.integer(), size: fc.integer({ min: 1, max: 40 }) }).map(({ seed, size }) => {
  const random = makeRandom(seed)
  return Array.from({ length: size }, (_, i) => respell(makeCardOf(random, `${i % 7}/a-${i}.txt`, 60), random))
})

function respell(card: Card, random: () => number): Card {
  const change = (name: string) => {
    const dice = random()
    if (dice < 0.1) return name.toUpperCase()
    if (dice < 0.2) return name.replace(/e/g, 'é')
    if (dice < 0.25) return name.split(' ').at(-1) ?? name
    if (dice < 0.3) return `${name.slice(0, 5)}${name.slice(6)}`
    return name
  }
  return { ...card, names: card.names.map((name) => ({ ...name, name: change(name.name) })) }
}

function shuffle(cards: readonly Card[], seed: number): readonly Card[] {
  const random = makeRandom(seed)
  return cards
    .map((card) => ({ card, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ card }) => card)
}

describe('the catalogue', () => {
  it('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(archives, fc.integer(), (cards, seed) => {
        expect(catalogueOf(shuffle(cards, seed))).toEqual(catalogueOf(cards))
      }),
      { numRuns: 30 },
    )
  })

  it('changes nothing that it is given', () => {
    const cards = makeArchive(50, 3)
    const before = JSON.stringify(cards)
    catalogueOf(cards)
    expect(JSON.stringify(cards)).toBe(before)
  })

  it('has unique ids, cotes and addresses, and every reference leads somewhere', () => {
    fc.assert(
      fc.property(archives, (cards) => {
        checkReferences(catalogueOf(cards))
      }),
      { numRuns: 30 },
    )
  })

  it('keeps every cote when an article comes in', () => {
    fc.assert(
      fc.property(archives, fc.integer(), (cards, seed) => {
        const more = catalogueOf([...cards, makeCardOf(makeRandom(seed), 'new/one.txt', 60)])
        const cotes = new Map(more.articles.map(({ card, cote }) => [card.id, cote]))
        for (const { card, cote } of catalogueOf(cards).articles) expect(cotes.get(card.id)).toBe(cote)
      }),
      { numRuns: 30 },
    )
  })

  it('keeps every entity as it is when an article of other names comes in', () => {
    const stranger = makeSmallCard({
      id: 'new/one.txt',
      date: '2001-01-01',
      names: ['person: Zébulon Wxyz', 'place: Qwghlm', 'organisation: Kxj Vzq'],
    })
    fc.assert(
      fc.property(archives, (cards) => {
        const before = catalogueOf(cards).entities
        const after = new Map(catalogueOf([...cards, stranger]).entities.map((entity) => [entity.id, entity]))
        for (const entity of before) expect(after.get(entity.id)).toEqual(entity)
        expect(after.size).toBe(before.length + 3)
      }),
      { numRuns: 30 },
    )
  })

  it('keeps the id of every entity when an article names once more what is known', () => {
    // Names that are not alike: evidence that two like names are one may come with any article, and then one page is left.
    const names = [
      ...['Marie Curie', 'Louis Blériot', 'Charles de Gaulle', 'Marine Le Pen', 'Xi Jinping', 'Victor Hugo', 'Greg Van Avermaet'].map(
        (name) => `person: ${name}`,
      ),
      ...['Paris', 'Le Havre', 'Saint-Étienne', 'Niger', 'Nigeria', 'Corée du Nord', 'Corée du Sud'].map((name) => `place: ${name}`),
      ...['Conseil d’État', "conseil d'Etat", 'Le Monde', 'Monde', 'Canal +', 'Canal+', 'ONU', 'Organisation des Nations unies'].map(
        (name) => `organisation: ${name}`,
      ),
      ...['Jeux olympiques de 2018', 'Jeux olympiques de 2024', 'Tour de France 1909'].map((name) => `event: ${name}`),
    ]
    const cards = fc.array(fc.subarray(names, { minLength: 1 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(cards, fc.nat(), (lists, which) => {
        const small = lists.map((list, i) => makeSmallCard({ id: `a-${i}.txt`, names: list }))
        const again = makeSmallCard({ id: 'new.txt', names: lists[which % lists.length] ?? [] })
        const ids = catalogueOf([...small, again]).entities.map(({ id }) => id)
        expect(ids).toEqual(catalogueOf(small).entities.map(({ id }) => id))
      }),
      { numRuns: 150 },
    )
  })

  it('finds duplicates both ways', () => {
    const [one] = makeArchive(1, 7)
    const two = { ...(one as Card), id: 'copy.txt' }
    const near = { ...(one as Card), id: 'near.txt', sha256: 'near', simhash: flip((one as Card).simhash) }
    const { articles } = catalogueOf([...makeArchive(30, 7), two, near])
    const duplicates = new Map(articles.map((article) => [article.card.id, article.duplicates]))
    expect(duplicates.get('copy.txt')).toHaveLength(2)
    for (const { card, duplicates: others } of articles) for (const other of others) expect(duplicates.get(other)).toContain(card.id)
  })
})

function flip(simhash: string): string {
  return simhash.slice(0, 15) + (Number.parseInt(simhash.slice(15), 16) ^ 1).toString(16)
}

function checkReferences(catalogue: Catalogue): void {
  const articles = new Set(catalogue.articles.map(({ card }) => card.id))
  const entities = new Set(catalogue.entities.map(({ id }) => id))
  const subjects = new Set(catalogue.subjects.filter(({ page }) => page).map(({ slug }) => slug))
  expect(new Set(catalogue.articles.map(({ cote }) => cote)).size).toBe(articles.size)
  expect(new Set(catalogue.articles.map(({ url }) => url)).size).toBe(articles.size)
  expect(entities.size).toBe(catalogue.entities.length)
  expect(new Set(catalogue.subjects.map(({ slug }) => slug)).size).toBe(catalogue.subjects.length)
  for (const article of catalogue.articles) {
    expect(article.entities).toHaveLength(article.card.names.length)
    for (const id of article.entities) if (id !== null) expect(entities).toContain(id)
    for (const slug of article.tags) expect(subjects).toContain(slug)
    for (const { id, shared } of article.related) {
      expect(articles).toContain(id)
      expect(id).not.toBe(article.card.id)
      for (const mark of shared) expect(mark.startsWith('sujets/') ? subjects : entities).toContain(mark.replace(/^sujets\//, ''))
    }
    for (const id of [...article.calls, ...article.duplicates]) if (id !== null) expect(articles).toContain(id)
  }
  for (const entity of catalogue.entities) {
    expect(entity.uses).toBe(entity.variants.reduce((sum, { uses }) => sum + uses, 0))
    for (const { id } of [...entity.articles, ...entity.said]) expect(articles).toContain(id)
    for (const { id } of entity.with) expect(entities).toContain(id)
    for (const id of entity.apart) expect(entities).toContain(id)
  }
  for (const { a, b, shared } of catalogue.doubts) for (const id of [a, b, ...shared]) expect(entities).toContain(id)
  for (const { callers, near } of catalogue.absents)
    for (const id of [...callers.map((caller) => caller.id), ...near]) expect(articles).toContain(id)
  for (const { articles: ids } of catalogue.subjects) for (const id of ids) expect(articles).toContain(id)
}
