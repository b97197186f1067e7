import type { Mention } from '../../model/record.ts'
import type { Phrase, Place } from './propose-phrases.ts'
import { splitWords } from './split-words.ts'
import type { Survey } from './survey-article.ts'
import type { TagsModel } from './tags-model.ts'

interface NameGroup {
  readonly longest: Mention
  readonly places: readonly Place[]
}

/** Phrases → the same map, where every name is one phrase under its fullest form: « Assange » counts for « Julian Assange », and « Empress of Ireland » is there. */
export function joinNames(joined: Map<string, Phrase>, survey: Survey, model: TagsModel): ReadonlyMap<string, Phrase> {
  const { groups, taken } = groupNames(survey, model)
  for (const [key, gone] of taken) {
    const phrase = joined.get(key)
    const places = phrase?.places.filter(({ from }) => !gone.has(from)) ?? []
    if (phrase === undefined || places.length === 0) joined.delete(key)
    else joined.set(key, { ...phrase, places })
  }
  for (const [key, { longest, places }] of groups) {
    const rest = joined.get(key)?.places ?? []
    const first = places[0]
    const length = first ? Math.max(...places.map(({ from, to }) => to - from)) : 1
    const all = [...places, ...rest].sort((a, b) => a.from - b.from)
    joined.set(key, { key, length: Math.min(length, 6), full: key.split(' ').length, places: all, name: longest })
  }
  return joined
}

/** Names by their fullest form, and, by its own words, where each stands. */
function groupNames(
  { words, mentions, mentionAt }: Survey,
  model: TagsModel,
): {
  readonly groups: ReadonlyMap<string, NameGroup>
  readonly taken: ReadonlyMap<string, ReadonlySet<number>>
} {
  const groups = new Map<string, { longest: Mention; places: Place[] }>()
  const taken = new Map<string, Set<number>>()
  const folded = new Map<string, string>()
  for (let from = 0, to = 0; from < words.length; from = to) {
    const number = mentionAt[from] ?? -1
    to = from + 1
    while (to < words.length && mentionAt[to] === number) to++
    const mention = number < 0 ? undefined : mentions[number]
    if (!mention) continue
    const own = words
      .slice(from, to)
      .map((word) => word.facts.stem)
      .join(' ')
    const full = folded.get(mention.name) ?? foldName(mention.name, model)
    folded.set(mention.name, full)
    taken.set(own, (taken.get(own) ?? new Set()).add(from))
    const group = groups.get(full)
    if (!group) groups.set(full, { longest: mention, places: [{ from, to }] })
    else {
      group.places.push({ from, to })
      if (mention.text.length > group.longest.text.length) group.longest = mention
    }
  }
  return { groups, taken }
}

function foldName(name: string, model: TagsModel): string {
  return splitWords(name, model)
    .map((word) => word.facts.stem)
    .join(' ')
}
