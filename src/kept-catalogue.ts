/**
 * The catalogue that an earlier build made, kept in the workshop (`catalogue.bin`) → the catalogue of today's cards, where it is the same but for the cards
 * themselves: most corrections of an article change no name, subject or date. Null where only making it anew can tell, or where the file is damaged.
 */
import { hash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { essenceOfCard } from './4-catalogue/essence-of-card.ts'
import { findDuplicates } from './4-catalogue/find-duplicates.ts'
import type { Card } from './model/card.ts'
import type { Catalogue, CatalogueArticle } from './model/catalogue.ts'
import type { PeoplesFiles } from './read-peoples-files.ts'
import { packPlain, unpackPlain } from './store/pack-plain.ts'
import { workshopVersion } from './store/reader-version.ts'

interface KeptCatalogue {
  /** Of all that the catalogue is made from beside the cards. */
  readonly made: string
  /** Cards as they were given: path, digest of the record, digest of the essence. */
  readonly paths: readonly string[]
  readonly digests: readonly string[]
  readonly essences: readonly string[]
  /** Number of each article's card. */
  readonly order: readonly number[]
  readonly catalogue: Omit<Catalogue, 'articles'> & { readonly articles: readonly Omit<CatalogueArticle, 'card'>[] }
}

type People = Pick<PeoplesFiles, 'settings' | 'authorities' | 'redirects'>

const fileIn = (workshop: string) => join(workshop, 'catalogue.bin')
/** Hexadecimal digits of a digest before the rest. */
const head = 64

export function readKeptCatalogue(workshop: string, cards: readonly Card[], people: People): Catalogue | null {
  const kept = readKept(fileIn(workshop))
  if (kept?.made !== madeFrom(people) || !holds(kept, cards)) return null
  const { order, catalogue } = kept
  const ordered = order.map((card) => cards[card] as Card)
  const same = findDuplicates(ordered).every((ids, i) => ids.join('\n') === catalogue.articles[i]?.duplicates.join('\n'))
  return same ? { ...catalogue, articles: catalogue.articles.map((article, i) => withCard(article, ordered[i] as Card)) } : null
}

/** Aside and renamed. Where there is no room for it, the next build has more to do. */
export function keepCatalogue(workshop: string, cards: readonly Card[], people: People, catalogue: Catalogue): void {
  const numbers = new Map(cards.map(({ id }, number) => [id, number]))
  const kept: KeptCatalogue = {
    made: madeFrom(people),
    paths: cards.map(({ id }) => id),
    digests: cards.map(({ digest }) => digest),
    essences: cards.map(digestEssence),
    order: catalogue.articles.map(({ card }) => numbers.get(card.id) ?? 0),
    catalogue: { ...catalogue, articles: catalogue.articles.map(({ card: _, ...article }) => article) },
  }
  const file = fileIn(workshop)
  try {
    const bytes = packPlain(kept)
    writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(hash('sha256', bytes), 'latin1'), bytes]))
    renameSync(`${file}.new`, file)
  } catch {
    for (const one of [`${file}.new`, file]) rmSync(one, { force: true })
  }
}

function readKept(file: string): KeptCatalogue | null {
  try {
    const bytes = readFileSync(file)
    const packed = bytes.subarray(head)
    return hash('sha256', packed) === bytes.toString('latin1', 0, head) ? (unpackPlain(packed) as KeptCatalogue) : null
  } catch {
    return null
  }
}

/** The same articles, each with the record that it had, or with one that changes nothing for the others. */
function holds({ paths, digests, essences }: KeptCatalogue, cards: readonly Card[]): boolean {
  return (
    paths.length === cards.length &&
    cards.every((card, i) => paths[i] === card.id && (digests[i] === card.digest || essences[i] === digestEssence(card)))
  )
}

function madeFrom({ settings, authorities, redirects }: People): string {
  return hash('sha256', JSON.stringify([workshopVersion(), settings.monogram, authorities, redirects]))
}

function digestEssence(card: Card): string {
  return hash('sha256', essenceOfCard(card), 'base64')
}

/** Key by key: objects of one shape take less room. */
function withCard(article: Omit<CatalogueArticle, 'card'>, card: Card): CatalogueArticle {
  const { cote, slug, url, year, entities, tags, related, calls, duplicates } = article
  return { card, cote, slug, url, year, entities, tags, related, calls, duplicates }
}
