/** `/personnes/` and its like: one page with letters, or a page a letter (« Ca », « Ce » where a letter is long) when there are more than three hundred. */
import type { Entity } from '../../model/catalogue.ts'
import type { Page } from '../../model/page.ts'
import type { EntityType } from '../../model/record.ts'
import type { EntitiesView } from '../../model/views/entity.ts'
import type { Frame } from '../../model/views/frame.ts'
import type { IndexEntry, LetterLink } from '../../model/views/list.ts'
import { compareNames } from '../compare-names.ts'
import { entityTypes, folderOfType, navOfType } from '../entity-keys.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { type GroupSeed, makeGroups, wordEntry } from '../lists/index-groups.ts'
import { letterAnchor, letterFolder } from '../lists/letter-address.ts'
import { groupByLetter, linkLetters } from '../lists/list-letters.ts'
import { groupByPart, linkParts, partitionLetters, wordPart } from '../lists/partition-letters.ts'
import { makePage } from '../make-page.ts'
import type { Voice } from '../text/voice.ts'

const longIndex = 300
/** Entries on the page of a letter at most, as far as letters can cut. */
const longPage = 600
const topCount = 24

interface EntitiesNeeds extends Omit<EntitiesView, 'kind' | 'groups'> {
  readonly voice: Voice
  readonly groups: readonly GroupSeed[]
}

export function* entitiesPages(lookup: Lookup): Iterable<Page> {
  for (const type of entityTypes) {
    const entities = lookup.byType[type]
    if (entities.length === 0) continue
    const entries = listEntries(lookup, type)
    const long = entities.length > longIndex
    const letters = long ? cutByLetters(entries) : groupByLetter(entries, sortOf)
    yield makePage(folderOfType[type], 'entities', () => gatherIndex(lookup, type, letters, long), buildEntities)
    if (!long) continue
    for (const letter of letters.keys()) {
      yield makePage(letterAddress(type, letter), 'entities', () => gatherLetter(lookup, type, letters, letter), buildEntities)
    }
  }
}

function cutByLetters(entries: readonly Sorted[]): Letters {
  return groupByPart(entries, sortOf, partitionLetters(entries.map(sortOf), longPage))
}

function sortOf({ sort }: Sorted): string {
  return sort
}

interface Sorted {
  readonly sort: string
  readonly entry: IndexEntry
}

type Letters = ReadonlyMap<string, readonly Sorted[]>

/** Entries in alphabetical order; acronyms and forms of the authority file that stand elsewhere in the alphabet lead to the preferred one. */
function listEntries(lookup: Lookup, type: EntityType): readonly Sorted[] {
  const entries = lookup.byType[type].map((entity): Sorted => ({ sort: entity.sort, entry: entryOf(entity) }))
  if (type === 'person') return entries
  const see = lookup.byType[type].flatMap((entity) => seeAlso(entity))
  return see.length === 0 ? entries : [...entries, ...see].sort((a, b) => compareNames(a.sort, b.sort))
}

function entryOf({ sort, url, articles }: Entity): IndexEntry {
  return { text: sort, href: url, count: articles.length }
}

function seeAlso(entity: Entity): readonly Sorted[] {
  const forms = new Set([
    ...entity.variants.filter(({ reason }) => reason === 'acronym').map(({ form }) => form),
    ...(entity.authority?.variants ?? []),
  ])
  return [...forms]
    .filter((form) => form !== entity.name && form.charAt(0).toLowerCase() !== entity.sort.charAt(0).toLowerCase())
    .map((form) => ({ sort: form, entry: { text: form, href: entity.url, count: 0, see: { text: entity.sort, href: entity.url } } }))
}

function letterAddress(type: EntityType, letter: string): string {
  return `${folderOfType[type]}${letterFolder(letter)}/`
}

function gatherIndex(lookup: Lookup, type: EntityType, letters: Letters, long: boolean): EntitiesNeeds {
  const entities = lookup.byType[type]
  const { words } = lookup
  const best = [...entities].sort((a, b) => b.articles.length - a.articles.length || b.uses - a.uses)
  return {
    ...common(lookup, type, folderOfType[type], words.types[type], []),
    total: entities.length,
    letter: null,
    letters: long
      ? linkParts([...letters.keys()], (part) => letterAddress(type, part))
      : linkLetters(letters.keys(), (letter) => `#${letterAnchor(letter)}`),
    top: entities.length > topCount ? best.slice(0, topCount).map(entryOf) : [],
    groups: long ? [] : [...letters].map(([letter, entries]) => ({ letter, entries: entries.map(({ entry }) => entry) })),
  }
}

function gatherLetter(lookup: Lookup, type: EntityType, letters: Letters, letter: string): EntitiesNeeds {
  const { words } = lookup
  const entries = (letters.get(letter) ?? []).map(({ entry }) => entry)
  const path = [{ text: words.types[type], href: folderOfType[type] }]
  const links: readonly LetterLink[] = linkParts([...letters.keys()], (one) => letterAddress(type, one), letter)
  const shown = letter === '#' ? words.others : wordPart(letter)
  return {
    ...common(lookup, type, letterAddress(type, letter), words.letter(words.types[type], shown), path),
    total: entries.filter(({ see }) => see === undefined).length,
    letter: shown,
    letters: links,
    top: [],
    groups: [{ letter: shown, entries }],
  }
}

function common(lookup: Lookup, type: EntityType, url: string, title: string, path: readonly { text: string; href: string }[]) {
  const { words, frameSite } = lookup
  const frame: Frame = makeFrame(lookup, {
    url,
    title,
    description: words.describe.entities(words.types[type], lookup.byType[type].length),
    path,
    current: navOfType[type],
  })
  const map = type === 'place' ? (frameSite.foot.find(({ key }) => key === 'map')?.href ?? null) : null
  return { frame, voice: lookup.voice, type, map }
}

function buildEntities({ voice, groups, top, ...needs }: EntitiesNeeds): EntitiesView {
  return { kind: 'entities', ...needs, top: top.map((entry) => wordEntry(entry, voice)), groups: makeGroups(groups, voice) }
}
