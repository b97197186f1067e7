/**
 * The catalogue that an earlier build made, kept in the workshop (`catalogue.bin`) → the catalogue of today's cards, where it is the same but for the cards
 * themselves: most corrections of an article change no name, subject or date. Null where only making it anew can tell, or where the file is damaged.
 */
import { hash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { essenceOfCard } from './4-catalogue/essence-of-card.ts'
import { findDuplicates } from './4-catalogue/find-duplicates.ts'
import type { Card } from './model/card.ts'
import type { Catalogue, CatalogueArticle } from './model/catalogue.ts'
import type { PeoplesFiles } from './read-peoples-files.ts'
import { packPlain, unpackPlain } from './store/pack-plain.ts'
import { workshopVersion } from './store/reader-version.ts'

/** What tells whether it holds, and the rest packed. */
interface Kept {
  /** Of all that the catalogue is made from beside the cards. */
  readonly made: string
  /** Cards as they were given: path, digest of the record, digest of the essence. */
  readonly paths: readonly string[]
  readonly digests: readonly string[]
  readonly essences: readonly string[]
  readonly rest: Uint8Array
}

interface Rest {
  /** Number of each article's card. */
  readonly order: readonly number[]
  readonly catalogue: Omit<Catalogue, 'articles'> & { readonly articles: readonly Omit<CatalogueArticle, 'card'>[] }
}

type People = Pick<PeoplesFiles, 'settings' | 'authorities' | 'redirects'>

export interface KeptCatalogue {
  readonly catalogue: Catalogue | null
  /** Differs whenever the catalogue would, its articles' cards left aside. */
  readonly basis: (catalogue: Catalogue) => string
  /** Keeps one that was made anew, aside and renamed. Where there is no room for it, the next build has more to do. */
  readonly keep: (made: Catalogue) => void
}

/** Hexadecimal digits of a digest before the rest. */
const head = 64

export function openKeptCatalogue(workshop: string, cards: readonly Card[], people: People): KeptCatalogue {
  const file = join(workshop, 'catalogue.bin')
  const made = madeFrom(people)
  const found = readKept(file)
  const kept = found?.made === made ? found : null
  const essence = rememberEssences(kept)
  const holds =
    kept !== null &&
    kept.paths.length === cards.length &&
    cards.every((card, i) => kept.paths[i] === card.id && (kept.digests[i] === card.digest || kept.essences[i] === essence(card)))
  return {
    catalogue: holds ? restore(unpackPlain(kept.rest) as Rest, cards) : null,
    basis: ({ articles }) => {
      const twins = articles.map(({ duplicates }) => duplicates.join('\n'))
      return hash('sha256', JSON.stringify([made, cards.map(({ id }) => id), cards.map(essence), twins]))
    },
    keep: (catalogue) => {
      const [paths, digests] = [cards.map(({ id }) => id), cards.map(({ digest }) => digest)]
      writeKept(file, () => ({ made, paths, digests, essences: cards.map(essence), rest: packRest(cards, catalogue) }))
    },
  }
}

/** Null where the duplicates are others now. */
function restore({ order, catalogue }: Rest, cards: readonly Card[]): Catalogue | null {
  const ordered = order.map((card) => cards[card] as Card)
  const same = findDuplicates(ordered).every((ids, i) => ids.join('\n') === catalogue.articles[i]?.duplicates.join('\n'))
  return same ? { ...catalogue, articles: catalogue.articles.map((article, i) => withCard(article, ordered[i] as Card)) } : null
}

function packRest(cards: readonly Card[], catalogue: Catalogue): Uint8Array {
  const numbers = new Map(cards.map(({ id }, number) => [id, number]))
  const rest: Rest = {
    order: catalogue.articles.map(({ card }) => numbers.get(card.id) ?? 0),
    catalogue: { ...catalogue, articles: catalogue.articles.map(({ card: _, ...article }) => article) },
  }
  return packPlain(rest)
}

function readKept(file: string): Kept | null {
  try {
    const bytes = readFileSync(file)
    const packed = bytes.subarray(head)
    return hash('sha256', packed) === bytes.toString('latin1', 0, head) ? (deserialize(packed) as Kept) : null
  } catch {
    return null
  }
}

function writeKept(file: string, make: () => Kept): void {
  try {
    const bytes = serialize(make())
    writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(hash('sha256', bytes), 'latin1'), bytes]))
    renameSync(`${file}.new`, file)
  } catch {
    for (const one of [`${file}.new`, file]) rmSync(one, { force: true })
  }
}

/** A record that was there before has the essence that it had. */
function rememberEssences(kept: Kept | null): (card: Card) => string {
  const known = new Map(kept?.digests.map((digest, i) => [digest, kept.essences[i] ?? '']))
  return (card) => {
    const found = known.get(card.digest)
    if (found !== undefined) return found
    const essence = hash('sha256', essenceOfCard(card), 'base64')
    known.set(card.digest, essence)
    return essence
  }
}

function madeFrom({ settings, authorities, redirects }: People): string {
  return hash('sha256', JSON.stringify([workshopVersion(), settings.monogram, authorities, redirects]))
}

/** Key by key: objects of one shape take less room. */
function withCard(article: Omit<CatalogueArticle, 'card'>, card: Card): CatalogueArticle {
  const { cote, slug, url, year, entities, tags, related, calls, duplicates } = article
  return { card, cote, slug, url, year, entities, tags, related, calls, duplicates }
}
