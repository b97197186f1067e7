/** The catalogue of an earlier build serves again exactly where a new one would be the same; what it is made from is all in a card's essence. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { essenceOfCard } from '../../src/4-catalogue/essence-of-card.ts'
import { findDuplicates } from '../../src/4-catalogue/find-duplicates.ts'
import { makeCatalogue } from '../../src/4-catalogue/make-catalogue.ts'
import { openKeptCatalogue } from '../../src/kept-catalogue.ts'
import type { Card } from '../../src/model/card.ts'
import { settings } from '../5-present/support/small-archive.ts'
import { makeCardOf, makeRandom } from './make-archive.ts'
import { noAuthorities } from './make-small-card.ts'

const people = { settings: { ...settings, css: null, pathPrefix: '/' }, authorities: noAuthorities, redirects: [] }
const catalogueOf = (cards: readonly Card[]) => makeCatalogue(cards, people.settings, people.authorities)

const archives = fc.record({ seed: fc.integer(), size: fc.integer({ min: 2, max: 30 }) }).map(({ seed, size }) => {
  const random = makeRandom(seed)
  return Array.from({ length: size }, (_, i) => makeCardOf(random, `${i % 7}/a-${i}.txt`, 60))
})

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hemerotheque-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What a correction may change of a card, from another card or made up. */
const changes: Readonly<Record<string, (card: Card, other: Card) => Partial<Card>>> = {
  words: ({ words }) => ({ words: words + 9, bytes: 99 }),
  opening: () => ({
    opening: 'Autrement.',
    standfirst: 'Un chapeau',
    quotations: 7,
    byline: 'Anne Martin',
    section: 'Sciences',
    source: 'Le Temps',
  }),
  scores: ({ tags }) => ({ tags: tags.map((tag) => ({ ...tag, score: tag.score / 2 })) }),
  paragraphs: ({ names }) => ({ names: names.map((name) => ({ ...name, paragraphs: [77] })) }),
  simhash: (_, { simhash, words }) => ({ simhash, words }),
  sha256: (_, { sha256 }) => ({ sha256 }),
  title: (_, { title }) => ({ title }),
  date: (_, { date }) => ({ date }),
  names: (_, { names }) => ({ names }),
  uses: ({ names }) => ({ names: names.map((name, i) => (i === 0 ? { ...name, uses: name.uses + 1 } : name)) }),
  confidence: ({ names }) => ({ names: names.map((name) => ({ ...name, confidence: 0.1 })) }),
  tags: (_, { tags }) => ({ tags }),
  related: (_, { related, title }) => ({ related: [...related, { title, label: 'Lire aussi', paragraph: 1 }] }),
  speakers: (_, { speakers }) => ({ speakers }),
  told: () => ({ told: ['1789-07-14'] }),
  slug: () => ({ slug: 'autre' }),
  draft: () => ({ draft: true }),
}
const quiet = ['words', 'opening', 'scores', 'paragraphs']

describe('a kept catalogue', () => {
  it('is the one that would be made, or none', () => {
    const served = new Map<string, number>()
    fc.assert(
      fc.property(archives, fc.constantFrom(...Object.keys(changes)), fc.nat(), fc.nat(), (cards, change, one, other) => {
        // Cards made up here have the digest of their path alone: what another archive left must not serve.
        rmSync(join(folder, 'catalogue.bin'), { force: true })
        openKeptCatalogue(folder, cards, people).keep(catalogueOf(cards))
        const edited = cards.map((card, i) => {
          const from = cards[other % cards.length] as Card
          return i === one % cards.length ? { ...card, digest: 'changed', ...changes[change]?.(card, from) } : card
        })
        const found = openKeptCatalogue(folder, edited, people).catalogue
        if (found !== null) served.set(change, (served.get(change) ?? 0) + 1)
        if (found !== null) expect(found).toEqual(catalogueOf(edited))
        if (quiet.includes(change)) expect(found, change).not.toBeNull()
      }),
      { numRuns: 400, seed: 11 },
    )
    for (const change of quiet) expect(served.get(change), change).toBeGreaterThan(5)
  })

  it('is none for other articles, other settings, or a damaged file', () => {
    const random = makeRandom(3)
    const cards = Array.from({ length: 12 }, (_, i) => makeCardOf(random, `a-${i}.txt`, 60))
    openKeptCatalogue(folder, cards, people).keep(catalogueOf(cards))
    expect(openKeptCatalogue(folder, cards, people).catalogue).toEqual(catalogueOf(cards))
    expect(openKeptCatalogue(folder, cards.slice(1), people).catalogue).toBeNull()
    expect(openKeptCatalogue(folder, [...cards, makeCardOf(random, 'b.txt', 60)], people).catalogue).toBeNull()
    expect(openKeptCatalogue(folder, cards, { ...people, settings: { ...people.settings, monogram: 'XX' } }).catalogue).toBeNull()
    expect(openKeptCatalogue(folder, cards, { ...people, authorities: { ...noAuthorities, not: ['Paris'] } }).catalogue).toBeNull()
    const file = join(folder, 'catalogue.bin')
    const bytes = readFileSync(file)
    for (const at of [0, 70, bytes.length >> 1, bytes.length - 1]) {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      writeFileSync(file, damaged)
      expect(openKeptCatalogue(folder, cards, people).catalogue).toBeNull()
    }
    for (const end of [0, 10, 64, bytes.length - 1]) {
      writeFileSync(file, bytes.subarray(0, end))
      expect(openKeptCatalogue(folder, cards, people).catalogue).toBeNull()
    }
  })
})

/** The same card, telling which of its properties are read. */
function watch<T extends object>(value: T, read: Set<string>, place = ''): T {
  return new Proxy(value, {
    get: (target, key) => {
      const found = Reflect.get(target, key) as unknown
      const isIndex = Array.isArray(target)
      const below = isIndex ? `${place}[]` : `${place}.${String(key)}`
      if (!isIndex) read.add(below)
      return typeof found === 'object' && found !== null ? watch(found, read, isIndex ? place : below) : found
    },
  })
}

it('a catalogue looks at nothing of a card but its essence and what tells duplicates', () => {
  const random = makeRandom(5)
  const cards = Array.from({ length: 60 }, (_, i) => makeCardOf(random, `a-${i}.txt`, 60)).map((card) => ({
    ...card,
    names: card.names.map((name) => ({ ...name, role: 'Mme', acts: 1 })),
  }))
  const [whole, allowed] = [new Set<string>(), new Set<string>()]
  catalogueOf(cards.map((card) => watch(card, whole)))
  for (const card of cards) essenceOfCard(watch(card, allowed))
  // To leave them out they are taken out: they are looked at, and not told.
  for (const left of ['.names.paragraphs', '.tags.score']) allowed.delete(left)
  findDuplicates(cards.map((card) => watch(card, allowed)))
  expect([...whole].filter((one) => !allowed.has(one) && !/\.(?:toJSON|constructor)$/.test(one))).toEqual([])
  expect(whole.size).toBeGreaterThan(12)
})
