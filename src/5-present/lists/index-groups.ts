/** Entries of an index → groups by letter; entries of one article only are folded apart. */
import type { IndexEntry, IndexGroup } from '../../model/views/list.ts'
import { capitalise } from '../text/capitalise.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'
import { letterAnchor } from './letter-address.ts'

export interface GroupSeed {
  readonly letter: string
  readonly entries: readonly IndexEntry[]
}

export function makeGroups(seeds: readonly GroupSeed[], voice: Voice): readonly IndexGroup[] {
  return seeds.map(({ letter, entries }) => {
    const worded = entries.map((entry) => wordEntry(entry, voice))
    // Folding a letter that has nothing else would hide it all.
    const fold = worded.some(({ count, see }) => count > 1 || see !== undefined)
    return {
      id: letterAnchor(letter),
      letter,
      href: null,
      count: entries.length,
      entries: fold ? worded.filter(({ count, see }) => count > 1 || see !== undefined) : worded,
      singles: fold ? worded.filter(({ count, see }) => count <= 1 && see === undefined) : [],
    }
  })
}

export function wordEntry(entry: IndexEntry, voice: Voice): IndexEntry {
  const text = capitalise(composeText(entry.text, voice))
  return entry.see ? { ...entry, text, see: { text: composeText(entry.see.text, voice), href: entry.see.href } } : { ...entry, text }
}
