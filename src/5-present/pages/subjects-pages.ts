/** `/sujets/`: all subjects under their letters, or a page a letter when they are more than three hundred; « voir » leads from rejected forms. */
import type { Subject } from '../../model/catalogue.ts'
import type { Page } from '../../model/page.ts'
import type { IndexEntry } from '../../model/views/list.ts'
import type { SubjectsView } from '../../model/views/subject.ts'
import { compareNames } from '../compare-names.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { type GroupSeed, makeGroups, wordEntry } from '../lists/index-groups.ts'
import { letterAnchor, letterFolder } from '../lists/letter-address.ts'
import { groupByLetter, linkLetters } from '../lists/list-letters.ts'
import { groupByPart, linkParts, partitionLetters, wordPart } from '../lists/partition-letters.ts'
import { makePage } from '../make-page.ts'
import { capitalise } from '../text/capitalise.ts'
import type { Voice } from '../text/voice.ts'

const longIndex = 300
const longPage = 600
const topCount = 24

interface SubjectsNeeds extends Omit<SubjectsView, 'kind' | 'groups'> {
  readonly voice: Voice
  readonly groups: readonly GroupSeed[]
}

type Letters = ReadonlyMap<string, readonly IndexEntry[]>

export function* subjectsPages(lookup: Lookup): Iterable<Page> {
  const { subjects } = lookup.catalogue
  if (subjects.length === 0) return
  const entries = listSubjects(lookup)
  const long = subjects.length > longIndex
  const textOf = ({ text }: IndexEntry) => text
  const letters = long ? groupByPart(entries, textOf, partitionLetters(entries.map(textOf), longPage)) : groupByLetter(entries, textOf)
  yield makePage('/sujets/', 'subjects', () => gather(lookup, letters, null, long), build)
  if (!long) return
  for (const letter of letters.keys()) yield makePage(letterAddress(letter), 'subjects', () => gather(lookup, letters, letter, long), build)
}

function letterAddress(letter: string): string {
  return `/sujets/${letterFolder(letter)}/`
}

function listSubjects(lookup: Lookup): readonly IndexEntry[] {
  const entries = lookup.catalogue.subjects.flatMap((subject): IndexEntry[] => {
    const entry = entryOf(lookup, subject)
    if (entry === null) return []
    const see = subject.variants
      .filter((form) => form.toLowerCase() !== subject.label.toLowerCase())
      .map((form) => ({ text: capitalise(form), href: entry.href, count: 0, see: { text: entry.text, href: entry.href } }))
    return [entry, ...(subject.controlled ? see : [])]
  })
  return entries.sort((a, b) => compareNames(a.text, b.text) || (a.href < b.href ? -1 : 1))
}

/** A subject without a page of its own leads to its article. */
function entryOf(lookup: Lookup, subject: Subject): IndexEntry | null {
  const href = subject.page ? subject.url : lookup.article(subject.articles[0] ?? '')?.url
  return href === undefined ? null : { text: capitalise(subject.label), href, count: subject.articles.length }
}

function gather(lookup: Lookup, letters: Letters, letter: string | null, long: boolean): SubjectsNeeds {
  const { words, catalogue } = lookup
  const { subjects } = catalogue
  const given = subjects.filter(({ controlled }) => controlled).length
  const shown = letter === null ? null : letter === '#' ? words.others : wordPart(letter)
  const title = shown === null ? words.subjects : words.letter(words.subjects, shown)
  const best = [...subjects].sort((a, b) => b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1)).slice(0, topCount)
  const groups = letter === null ? (long ? [] : [...letters]) : [[letter, letters.get(letter) ?? []] as const]
  return {
    frame: makeFrame(lookup, {
      url: letter === null ? '/sujets/' : letterAddress(letter),
      title,
      description: words.describe.entities(words.subjects, subjects.length),
      path: letter === null ? [] : [{ text: words.subjects, href: '/sujets/' }],
      current: 'subjects',
    }),
    voice: lookup.voice,
    total: letter === null ? subjects.length : (letters.get(letter) ?? []).filter(({ see }) => !see).length,
    counts: { given, inferred: subjects.length - given },
    letter: shown,
    letters: long ? linkParts([...letters.keys()], letterAddress, letter) : linkLetters(letters.keys(), (one) => `#${letterAnchor(one)}`),
    top: letter === null && subjects.length > topCount ? best.flatMap((subject) => entryOf(lookup, subject) ?? []) : [],
    groups: groups.map(([one, entries]) => ({ letter: one === '#' ? one : wordPart(one), entries })),
    state: '/etat/',
  }
}

function build({ voice, groups, top, ...needs }: SubjectsNeeds): SubjectsView {
  return { kind: 'subjects', ...needs, top: top.map((entry) => wordEntry(entry, voice)), groups: makeGroups(groups, voice) }
}
